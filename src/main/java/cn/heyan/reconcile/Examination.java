package cn.heyan.reconcile;

import cn.heyan.evidence.Dossier;
import cn.heyan.programme.Programme;
import java.util.List;

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

    /**
     * The packet's verdict: DIFFERS if a check of severity BLOCK or ERROR differs; else CANNOT_TELL if one of those cannot be
     * told, or if a page or file was not read; else AGREES. Checks of severity WARN and INFO are for the reviewer's eyes and
     * do not change it.
     */
    public Verdict verdict() {
        if (decides(Verdict.DIFFERS)) {
            return Verdict.DIFFERS;
        }
        return Gaps.of(dossier).any() || decides(Verdict.CANNOT_TELL) ? Verdict.CANNOT_TELL : Verdict.AGREES;
    }

    private boolean decides(Verdict verdict) {
        return findings.stream()
                .anyMatch(f -> f.verdict() == verdict && f.severity().decides());
    }
}
