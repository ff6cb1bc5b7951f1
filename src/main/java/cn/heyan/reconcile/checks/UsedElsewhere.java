package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Witness;
import cn.heyan.packet.Box;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.SourceFile;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Said.Elsewhere;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.PastPackets;
import cn.heyan.reconcile.archive.Registering;
import cn.heyan.reconcile.archive.Repeat;
import cn.heyan.reconcile.archive.UsedPage;
import cn.heyan.reconcile.archive.UsedPaper;
import cn.heyan.reconcile.archive.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * No invoice, payment, contract, audit code, page or file of this packet was used in another one (跨材料包重复). The same packet, and an earlier
 * version of it, are no others. What is found links both places.
 */
final class UsedElsewhere {

    private final Case examined;
    private final CheckSpec spec;
    private final PastPackets past;
    private final List<UsedPaper> papers;
    private final List<Finding> findings = new ArrayList<>();
    /** Packet and page of which something was said already. */
    private final Set<List<Object>> said = new HashSet<>();

    private UsedElsewhere(Case examined, CheckSpec spec, PastPackets past) {
        this.examined = examined;
        this.spec = spec;
        this.past = past;
        this.papers = Registering.papers(examined.dossier(), examined.tally().invoices());
    }

    static List<Finding> findings(Case examined, CheckSpec spec) {
        Optional<PastPackets> past = examined.records().past();
        return past.isEmpty()
                ? Conclusion.open(spec, "again.no-archive")
                        .atMost(Severity.INFO)
                        .alone()
                : new UsedElsewhere(examined, spec, past.get()).look();
    }

    private List<Finding> look() {
        past.using(Registering.asked(papers)).stream().filter(this::isOther).forEach(this::papers);
        List<UsedPage> pages = Registering.pages(examined.dossier());
        past.showing(pages).stream().filter(this::isOther).forEach(other -> pages(pages, other));
        Map<String, SourceFile> files = examined.dossier().read().packet().files().stream()
                .collect(Collectors.toMap(SourceFile::sha256, Function.identity(), (one, same) -> one));
        past.holding(files.keySet()).stream()
                .filter(other -> isOther(other) && !isOwn(other))
                .forEach(other -> files(files, other));
        return findings.isEmpty()
                ? Conclusion.agrees(spec, "again.none")
                        .with("count", papers.size())
                        .alone()
                : findings;
    }

    private void papers(PastPacket other) {
        for (Repeat repeat : Repeat.between(papers, other.papers())) {
            boolean own = repeat.isSharedByNature() && isOwn(other);
            if (!own
                    && asked(repeat.here().kind())
                    && said.add(List.of(other.id(), repeat.here().page()))) {
                findings.add(repeated(repeat, other));
            }
        }
    }

    private Finding repeated(Repeat repeat, PastPacket other) {
        Conclusion conclusion =
                switch (repeat.how()) {
                    case USED -> Conclusion.differs(spec, "again.used");
                    case CANCELLED -> Conclusion.differs(spec, "again.cancelled");
                    case CANCELS -> Conclusion.differs(spec, "again.cancels").atMost(Severity.WARN);
                    case SUSPECTED -> Conclusion.open(spec, "again.suspected").atMost(Severity.WARN);
                };
        UsedPaper there = repeat.there();
        return linked(conclusion, other, repeat.here().page(), there.page())
                .with("paper", repeat.here().name())
                .with("other", there.name())
                .with(
                        "counted",
                        there.counted()
                                .map(amount -> amount.isZero() ? "，在该处未计入" : "，在该处计入 " + Shown.yuan(amount))
                                .orElse(""))
                .finding();
    }

    private void pages(List<UsedPage> pages, PastPacket other) {
        boolean own = isOwn(other);
        for (UsedPage here : pages) {
            Optional<UsedPage> there = other.pages().stream()
                    .filter(page -> page.like(here) && !(own && here.isSharedByNature()))
                    .findFirst();
            if (there.isPresent() && asked(here.kind()) && said.add(List.of(other.id(), here.page()))) {
                findings.add(linked(
                                Conclusion.open(spec, "again.alike").atMost(Severity.WARN),
                                other,
                                here.page(),
                                there.get().page())
                        .with("kind", here.kind().chinese())
                        .finding());
            }
        }
    }

    private void files(Map<String, SourceFile> files, PastPacket other) {
        files.forEach((digest, file) -> {
            if (other.files().contains(digest)) {
                findings.add(with(Conclusion.differs(spec, "again.file").atMost(Severity.WARN), other)
                        .with("file", file.name())
                        .finding());
            }
        });
    }

    private Conclusion linked(Conclusion conclusion, PastPacket other, PageRef here, PageRef there) {
        Elsewhere place = new Elsewhere(other.id(), other.name(), there);
        return with(conclusion, other)
                .with("page", Wording.page(examined, here))
                .with("there", Shown.page(there, other.name().equals(there.file())))
                .said(Said.read(
                        "本材料包",
                        Wording.page(examined, here),
                        Optional.of(new Witness(here, Box.PAGE, "", Means.OCR, 1))))
                .said(Said.elsewhere("材料包「" + other.name() + "」", place));
    }

    private static Conclusion with(Conclusion conclusion, PastPacket other) {
        return conclusion
                .with("packet", other.name())
                .with("applicant", other.applicant().isEmpty() ? "未读出的单位" : other.applicant())
                .with("programme", other.programme())
                .with("received", other.receivedOn());
    }

    private boolean asked(DocumentKind kind) {
        return (!spec.has("kinds") || spec.texts("kinds").contains(kind.id()))
                && !(spec.has("except") && spec.texts("except").contains(kind.id()));
    }

    private boolean isOther(PastPacket other) {
        return !Version.isEarlier(
                other,
                examined.dossier().read().packet().id(),
                examined.programme().id(),
                examined.applicant(),
                papers);
    }

    private boolean isOwn(PastPacket other) {
        return Version.isOf(examined.applicant(), other);
    }
}
