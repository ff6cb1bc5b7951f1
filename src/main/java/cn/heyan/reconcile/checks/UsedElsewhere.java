package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.notation.PartyName;
import cn.heyan.packet.SourceFile;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Parties;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.PastPackets;
import cn.heyan.reconcile.archive.UsedKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No invoice, payment, contract or file of this packet was used in another one (跨材料包重复). The same packet, and one that the same applicant
 * hands in again for the same programme, are no others.
 */
final class UsedElsewhere {

    private UsedElsewhere() {}

    static List<Finding> findings(Case examined, CheckSpec spec) {
        Optional<PastPackets> past = examined.records().past();
        if (past.isEmpty()) {
            return Conclusion.open(spec, "again.no-archive")
                    .atMost(Severity.INFO)
                    .alone();
        }
        Map<String, Paper> papers = UsedKeys.papers(examined.dossier());
        Map<String, SourceFile> files = UsedKeys.files(examined.dossier());
        List<Finding> findings = new ArrayList<>();
        for (PastPacket other : past.get().using(papers.keySet())) {
            if (!isSame(examined, other)) {
                papers.forEach((key, paper) -> {
                    if (other.keys().contains(key)) {
                        findings.add(used(examined, spec, paper, other));
                    }
                });
            }
        }
        for (PastPacket other : past.get().using(files.keySet())) {
            if (!isSame(examined, other) && !byApplicant(examined, other)) {
                files.forEach((key, file) -> {
                    if (other.keys().contains(key)) {
                        findings.add(with(Conclusion.differs(spec, "again.file").atMost(Severity.WARN), other)
                                .with("file", file.name())
                                .finding());
                    }
                });
            }
        }
        return findings.isEmpty()
                ? Conclusion.agrees(spec, "again.none")
                        .with("count", papers.size())
                        .alone()
                : findings;
    }

    private static Finding used(Case examined, CheckSpec spec, Paper paper, PastPacket other) {
        return with(Conclusion.differs(spec, "again.used"), other)
                .with("paper", Wording.paper(examined, paper))
                .with("page", Wording.page(examined, paper.document().firstPage()))
                .said(Wording.look(
                        examined, paper.document().firstPage(), paper.kind().chinese()))
                .finding();
    }

    private static Conclusion with(Conclusion conclusion, PastPacket other) {
        return conclusion
                .with("packet", other.name())
                .with("applicant", other.applicant().isEmpty() ? "未读出的单位" : other.applicant())
                .with("programme", other.programme())
                .with("received", other.receivedOn());
    }

    private static boolean isSame(Case examined, PastPacket other) {
        return other.id().equals(examined.dossier().read().packet().id())
                || (other.programme().equals(examined.programme().id()) && byApplicant(examined, other));
    }

    private static boolean byApplicant(Case examined, PastPacket other) {
        return (!other.code().isEmpty()
                        && Answer.whether(examined.applicant().uscc(), code -> Parties.sameCode(code, other.code()))
                                == Answer.YES)
                || Answer.whether(examined.applicant().name(), name -> PartyName.same(name, other.applicant()))
                        == Answer.YES;
    }
}
