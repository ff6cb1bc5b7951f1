package cn.heyan.reconcile;

import cn.heyan.evidence.Dossier;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.archive.Records;
import cn.heyan.reconcile.checks.Checks;
import cn.heyan.reconcile.checks.Standing;
import cn.heyan.reconcile.count.Counting;
import cn.heyan.reconcile.count.Tally;
import cn.heyan.reconcile.figure.Figures;
import cn.heyan.reconcile.figure.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds a dossier against a programme: every check of the programme, in its order, each with its outcome. */
public final class Examiner {
    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);

    private final Map<CheckType, Check> checks;
    private final Records records;

    /** With every kind of check, knowing nothing besides the packet. */
    public Examiner() {
        this(Checks.ALL);
    }

    /** With every kind of check, and what the bureau knows besides the packet. */
    public Examiner(Records records) {
        this.checks = Checks.ALL;
        this.records = records;
    }

    Examiner(Map<CheckType, Check> checks) {
        this.checks = checks;
        this.records = Records.NONE;
    }

    /**
     * The examination of a packet.
     *
     * @param programmeReason why this programme, in Chinese
     * @param receivedOn the day the packet came in
     */
    public Examination examine(Dossier dossier, Programme programme, String programmeReason, LocalDate receivedOn) {
        Applicant applicant = Parties.applicant(dossier);
        Tally tally = tally(new Case(dossier, programme, receivedOn, applicant, Tally.NONE, records));
        Case examined = new Case(dossier, programme, receivedOn, applicant, tally, records);
        List<Finding> findings = new ArrayList<>();
        for (CheckSpec spec : programme.checks()) {
            findings.addAll(examine(examined, spec));
        }
        for (CheckSpec spec : Standing.beside(examined)) {
            findings.addAll(examine(examined, spec));
        }
        findings.addAll(Standing.changes(examined, findings));
        return new Examination(
                dossier,
                programme,
                programmeReason,
                applicant,
                tally.bridge().stream().toList(),
                tally.invoices(),
                findings);
    }

    /** A check that fails is our fault: it is logged, and says nothing against the applicant. */
    private List<Finding> examine(Case examined, CheckSpec spec) {
        try {
            Check check = checks.get(CheckType.valueOf(spec.type()));
            if (check == null) {
                throw new IllegalStateException("no check of type " + spec.type());
            }
            Optional<Conclusion> idle = condition(examined, spec);
            if (idle.isPresent()) {
                return idle.get().alone();
            }
            List<Finding> findings = check.examine(examined, spec);
            if (findings.isEmpty()) {
                throw new IllegalStateException("check " + spec.id() + " found nothing to say");
            }
            return findings;
        } catch (RuntimeException e) {
            LOG.error("核对项 {} 出错", spec.id(), e);
            return Conclusion.open(spec, "breakdown")
                    .with("title", spec.title())
                    .alone();
        }
    }

    /** Where the check has a condition: what is to be said if it is not met, or cannot be told. */
    private static Optional<Conclusion> condition(Case examined, CheckSpec spec) {
        Optional<Written.Claim> condition = spec.relation("when");
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        Figures figures = new Figures(examined, condition.get().called());
        Ruling ruling = figures.of(condition.get());
        Optional<Conclusion> conclusion =
                switch (ruling.safely()) {
                    case YES -> Optional.empty();
                    case NO -> Optional.of(Conclusion.idle(spec, "when.not-met"));
                    case OPEN -> Optional.of(Conclusion.open(spec, "when.open"));
                };
        return conclusion.map(
                each -> each.with("condition", figures.readable(condition.get().text()))
                        .with("missing", String.join("、", ruling.missing()))
                        .said(ruling.said()));
    }

    private static Tally tally(Case uncounted) {
        return uncounted
                .programme()
                .first(CheckType.INVOICE_SUM)
                .map(spec -> Counting.count(uncounted, spec))
                .orElse(Tally.NONE);
    }
}
