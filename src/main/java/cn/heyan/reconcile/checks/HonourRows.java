package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Certificate;
import cn.heyan.evidence.Declaration.Honour;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every honour that the form declares has its certificate, with the same date; month for month where only that was declared. */
final class HonourRows implements Check {
    private static final List<DocumentKind> PROOFS = List.of(
            DocumentKind.CERTIFICATE,
            DocumentKind.IP_CERTIFICATE,
            DocumentKind.STANDARD_DOCUMENT,
            DocumentKind.RECOGNITION_DOCUMENT);

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Readings> honours = examined.papers(DocumentKind.APPLICATION_FORM).stream()
                .flatMap(form -> form.rows().stream())
                .filter(row -> !row.read(Honour.NAME).witnesses().isEmpty())
                .toList();
        if (honours.isEmpty()) {
            return Conclusion.idle(spec, "honour.none").alone();
        }
        List<Paper> proofs =
                PROOFS.stream().flatMap(kind -> examined.papers(kind).stream()).toList();
        List<Finding> findings = new ArrayList<>();
        for (Readings honour : honours) {
            Optional<Paper> proof = proofs.stream()
                    .filter(each -> Answer.match(honour.read(Honour.NAME), each.read(Certificate.NAME), Likeness::alike)
                            == Answer.YES)
                    .findFirst();
            findings.add(finding(examined, spec, honour, proof, proofs));
        }
        return findings;
    }

    private static Finding finding(
            Case examined, CheckSpec spec, Readings honour, Optional<Paper> proof, List<Paper> proofs) {
        Reading<String> name = honour.read(Honour.NAME);
        Reading<LocalDate> date = honour.read(Honour.DATE);
        Conclusion conclusion;
        if (proof.isEmpty()) {
            boolean unread = examined.hasGaps()
                    || proofs.stream()
                            .anyMatch(each ->
                                    each.read(Certificate.NAME).settled().isEmpty());
            conclusion = unread ? Conclusion.open(spec, "honour.open") : Conclusion.differs(spec, "honour.missing");
        } else {
            Reading<LocalDate> onProof = proof.get().read(Certificate.DATE);
            Answer same = Answer.match(date, onProof, HonourRows::sameMonth);
            conclusion = same == Answer.NO
                    ? Conclusion.differs(spec, "honour.date")
                    : Conclusion.agrees(spec, "honour.agrees");
            conclusion
                    .with("proofDate", Wording.any(onProof))
                    .with("paper", Wording.paper(examined, proof.get()))
                    .said("证书名称", proof.get().read(Certificate.NAME))
                    .said("证书日期", onProof);
        }
        return conclusion
                .with("name", Wording.any(name))
                .with("date", Wording.any(date))
                .said("申报的荣誉", name)
                .said("获评时间", date)
                .finding();
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return one.equals(other) || (one.withDayOfMonth(1).equals(other.withDayOfMonth(1)));
    }
}
