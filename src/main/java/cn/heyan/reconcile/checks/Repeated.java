package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.SourceFile;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.archive.UsedKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Payment vouchers, contracts and whole files that occur twice in one packet; a voucher counts once, the others are said. */
final class Repeated {

    private Repeated() {}

    static List<Finding> findings(Case examined, CheckSpec spec) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Paper> first = new LinkedHashMap<>();
        for (Paper paper : examined.dossier().papers()) {
            if (paper.kind() != DocumentKind.VAT_INVOICE && asked(spec, paper)) {
                UsedKeys.of(paper).ifPresent(key -> {
                    Paper original = first.putIfAbsent(key, paper);
                    if (original != null) {
                        findings.add(twice(examined, spec, original, paper));
                    }
                });
            }
        }
        Map<String, SourceFile> files = new LinkedHashMap<>();
        for (SourceFile file : examined.dossier().read().packet().files()) {
            SourceFile original = files.putIfAbsent(file.sha256(), file);
            if (original != null) {
                findings.add(Conclusion.differs(spec, "twice.file")
                        .atMost(Severity.INFO)
                        .with("file", file.name())
                        .with("other", original.name())
                        .finding());
            }
        }
        return findings;
    }

    private static boolean asked(CheckSpec spec, Paper paper) {
        return !spec.has("kinds") || spec.texts("kinds").contains(paper.kind().id());
    }

    private static Finding twice(Case examined, CheckSpec spec, Paper original, Paper copy) {
        boolean voucher =
                copy.kind() == DocumentKind.BANK_PAYMENT_VOUCHER || copy.kind() == DocumentKind.BANK_RECEIPT_VOUCHER;
        return Conclusion.differs(spec, "twice.paper")
                .atMost(voucher ? spec.severity() : Severity.INFO)
                .with("kind", copy.kind().chinese())
                .with("there", Wording.page(examined, original.document().firstPage()))
                .with("here", Wording.page(examined, copy.document().firstPage()))
                .said(Wording.look(examined, original.document().firstPage(), "先出现的"))
                .said(Wording.look(examined, copy.document().firstPage(), "再次出现的"))
                .finding();
    }
}
