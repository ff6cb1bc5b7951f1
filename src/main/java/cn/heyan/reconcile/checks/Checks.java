package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckType;
import cn.heyan.reconcile.Check;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Every kind of check that there is. */
public final class Checks {
    /** By the type that programme files name. */
    public static final Map<CheckType, Check> ALL = all();

    private Checks() {}

    private static Map<CheckType, Check> all() {
        Map<CheckType, Check> all = new EnumMap<>(CheckType.class);
        all.put(CheckType.DOC_PRESENT, new DocPresent());
        all.put(CheckType.LEGIBLE, new Legible());
        all.put(CheckType.SEAL_SIGN, new SealSign());
        all.put(CheckType.QR_VERIFY, new QrVerify());
        all.put(CheckType.APPLICANT, new ApplicantIsOne());
        all.put(CheckType.PARTY, new Party());
        all.put(CheckType.INVOICE_WINDOW, new InvoiceWindow());
        all.put(CheckType.DATE_WINDOW, new DatedInside());
        all.put(CheckType.PERIOD_WINDOW, new PeriodInside());
        all.put(CheckType.YEAR_COVER, new YearCover());
        all.put(CheckType.EVIDENCE_SUM, new EvidenceSum());
        all.put(CheckType.ENUM, new Allowed());
        all.put(CheckType.FIELD_AGREE, new FieldAgree());
        all.put(CheckType.RELATION, new Related());
        all.put(CheckType.INVOICE_SUM, new InvoiceSum());
        all.put(CheckType.AUDIT_SUM, new AuditSum());
        all.put(CheckType.LOAN_SUM, new LoanSum());
        all.put(CheckType.WITHIN_CONTRACT, new WithinContract());
        all.put(CheckType.PROOF_AGREES, new ProofAgrees());
        all.put(CheckType.INTEREST_SUM, new InterestSum());
        all.put(CheckType.TAX_SUM, new TaxSum());
        all.put(CheckType.SUPPORT_CALC, new SupportCalc());
        all.put(CheckType.EXCLUDED_COST, new ExcludedCost());
        all.put(CheckType.INVOICE_SELF, new InvoiceSelf());
        all.put(CheckType.DUPLICATE, new CountedOnce());
        all.put(CheckType.ROW_EVIDENCE, new RowEvidence());
        all.put(CheckType.CLASSIFIED_SUM, new ClassifiedSum());
        all.put(CheckType.TICKS, new Ticked());
        all.put(CheckType.ENUM, new AmongAllowed());
        all.put(CheckType.FORM_COMPLETE, new FormComplete());
        all.put(CheckType.DEADLINE, new Deadline());
        all.put(CheckType.THREE_WAY, new ThreeWay());
        all.put(CheckType.DOC_ORDER, new InOrder());
        all.put(CheckType.REGISTER, new Listed());
        all.put(CheckType.QUOTA, new Quota());
        all.put(CheckType.SUMMARY_ROWS, new SummaryRows());
        all.put(CheckType.SCORE, new Scored());
        all.put(CheckType.MANUAL, new Manual());
        return Collections.unmodifiableMap(all);
    }
}
