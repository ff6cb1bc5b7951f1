package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.CreditCode;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The applicant is the same on all papers; invoices and loan papers have checks of their own. */
final class ApplicantIsOne implements Check {
    /** What every packet has; other papers are asked by PARTY, where a programme asks for them. */
    private static final Set<DocumentKind> ASKED = Set.of(
            DocumentKind.APPLICATION_FORM,
            DocumentKind.BUSINESS_LICENCE,
            DocumentKind.AUTHENTICITY_PLEDGE,
            DocumentKind.COVER_PAGE,
            DocumentKind.ANNUAL_AUDIT_REPORT,
            DocumentKind.SPECIAL_AUDIT_REPORT,
            DocumentKind.TAX_CERTIFICATE,
            DocumentKind.PERFORMANCE_TARGET_TABLE);

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Applicant applicant = examined.applicant();
        if (applicant.name().witnesses().isEmpty()) {
            return Conclusion.open(spec, "applicant.unknown").alone();
        }
        List<Finding> findings = new ArrayList<>();
        int agreeing = 0;
        for (Paper paper : examined.dossier().papers()) {
            Optional<Roles> role = ASKED.contains(paper.kind()) ? Roles.find(paper.kind()) : Optional.empty();
            if (role.isPresent() && !paper.read(role.get().name()).witnesses().isEmpty()) {
                Optional<Conclusion> doubt = doubt(examined, spec, paper, role.get());
                agreeing += doubt.isEmpty() ? 1 : 0;
                doubt.ifPresent(conclusion -> findings.add(conclusion.finding()));
            }
        }
        applicant
                .uscc()
                .settled()
                .filter(code -> code.length() == 18 && !CreditCode.isValid(code))
                .ifPresent(code -> findings.add(Conclusion.open(spec, "applicant.code-invalid")
                        .atMost(Severity.WARN)
                        .with("code", code)
                        .said("统一社会信用代码", applicant.uscc())
                        .finding()));
        return findings.isEmpty()
                ? Conclusion.agrees(spec, "applicant.one")
                        .with("count", agreeing)
                        .with("applicant", Wording.any(applicant.name()))
                        .with("code", Wording.any(applicant.uscc()))
                        .said("申报单位", applicant.name())
                        .said("统一社会信用代码", applicant.uscc())
                        .alone()
                : findings;
    }

    private static Optional<Conclusion> doubt(Case examined, CheckSpec spec, Paper paper, Roles role) {
        Applicant applicant = examined.applicant();
        Reading<String> name = paper.read(role.name());
        Reading<String> code = role.code().map(paper::read).orElseGet(() -> new Absent<>("未见代码"));
        Answer byName = Parties.sameName(name, applicant.name());
        Answer byCode = Parties.byCode(applicant, code);
        if (byCode == Answer.NO) {
            return Optional.of(say(examined, Conclusion.differs(spec, "applicant.other-code"), paper, role, code));
        }
        if (byName == Answer.YES || (byCode == Answer.YES && name.settled().isEmpty())) {
            return Optional.empty();
        }
        if (byName == Answer.NO && byCode == Answer.OPEN) {
            return Optional.of(say(examined, Conclusion.differs(spec, "applicant.other"), paper, role, code));
        }
        boolean settled = name.settled().isPresent();
        String key = byCode == Answer.YES && settled ? "applicant.variant" : "applicant.open";
        return Optional.of(say(examined, Conclusion.open(spec, key).atMost(Severity.WARN), paper, role, code));
    }

    private static Conclusion say(Case examined, Conclusion conclusion, Paper paper, Roles role, Reading<String> code) {
        Reading<String> name = paper.read(role.name());
        String what = Wording.paper(examined, paper);
        return conclusion
                .with("paper", what)
                .with("role", role.chinese())
                .with("name", Wording.any(name))
                .with("code", Wording.any(code))
                .with("applicant", Wording.any(examined.applicant().name()))
                .with("applicantCode", Wording.any(examined.applicant().uscc()))
                .said("申报单位", examined.applicant().name())
                .said(what + " " + role.chinese(), name);
    }
}
