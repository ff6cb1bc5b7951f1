package cn.heyan.reconcile;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.LaidOver;
import cn.heyan.programme.Programme;
import java.util.List;
import java.util.Optional;

/**
 * The whole examination of a packet against a programme (核验结果).
 *
 * @param dossier what was read
 * @param programme what was demanded
 * @param programmeReason why this programme: named by the folder, or found by the form's title
 * @param applicant name and code
 * @param bridges one for each declared total that is held against evidence
 * @param invoices every invoice, counted or not
 * @param findings every check's outcome, in the programme's order
 */
public record Examination(
        Dossier dossier,
        Programme programme,
        String programmeReason,
        Applicant applicant,
        List<Bridge> bridges,
        List<CountedInvoice> invoices,
        List<Finding> findings) {

    public Examination {
        bridges = List.copyOf(bridges);
        invoices = List.copyOf(invoices);
        findings = List.copyOf(findings);
    }

    /** What a reviewer said last about this very finding, if one did (复核意见). */
    public Optional<LaidOver> review(Finding finding) {
        String key = finding.key();
        return dossier.corrections().stream()
                .filter(laid -> aim(laid.corrected().what()).equals(key))
                .reduce((before, after) -> after);
    }

    /** Words of reviewers about findings that this examination does not come to any more. */
    public List<LaidOver> lapsed() {
        List<String> keys = findings.stream().map(Finding::key).toList();
        return dossier.corrections().stream()
                .filter(laid -> !laid.applies()
                        || !aim(laid.corrected().what()).isEmpty()
                                && !keys.contains(aim(laid.corrected().what())))
                .toList();
    }

    private static String aim(Correction correction) {
        if (correction instanceof Correction.Judged judged) {
            return judged.finding();
        }
        return correction instanceof Correction.LookedUp lookedUp ? lookedUp.finding() : "";
    }

    /** The outcome of a finding after a reviewer's word: what was dismissed counts no more, what was looked up is known. */
    public Verdict outcome(Finding finding) {
        return review(finding)
                .map(laid -> laid.corrected().what())
                .map(word -> {
                    if (word instanceof Correction.LookedUp lookedUp) {
                        return lookedUp.asItShouldBe() ? Verdict.AGREES : Verdict.DIFFERS;
                    }
                    boolean dismissed = word instanceof Correction.Judged judged && !judged.accepted();
                    return dismissed ? Verdict.NOT_APPLICABLE : finding.verdict();
                })
                .orElse(finding.verdict());
    }

    /**
     * The packet's verdict: DIFFERS if a check of severity BLOCK or ERROR differs; else CANNOT_TELL if one of those cannot be
     * told, or if a page or file was not read; else AGREES. Checks of severity WARN and INFO are for the reviewer's eyes and
     * do not change it. What a reviewer dismissed with a reason does not count, and is shown with that reason.
     */
    public Verdict verdict() {
        if (decides(Verdict.DIFFERS)) {
            return Verdict.DIFFERS;
        }
        return Gaps.of(dossier).any() || decides(Verdict.CANNOT_TELL) ? Verdict.CANNOT_TELL : Verdict.AGREES;
    }

    private boolean decides(Verdict verdict) {
        return findings.stream()
                .anyMatch(f -> outcome(f) == verdict && f.severity().decides());
    }
}
