package cn.heyan.reconcile.checks;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Cover;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Disbursement;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.LoanContract;
import cn.heyan.evidence.LoanProof;
import cn.heyan.evidence.Pledge;
import cn.heyan.evidence.TargetTable;
import cn.heyan.evidence.TaxCertificate;
import cn.heyan.packet.DocumentKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * In what role the applicant stands on a kind of paper.
 *
 * @param chinese the role
 * @param name field that holds the name
 * @param code field that holds the code, if the paper has one
 */
record Roles(String chinese, Field<String> name, Optional<Field<String>> code) {
    private static final Map<DocumentKind, Roles> ALL = new EnumMap<>(Map.ofEntries(
            of(DocumentKind.APPLICATION_FORM, "企业名称", Declaration.ORG_NAME, Declaration.ORG_CODE),
            of(DocumentKind.BUSINESS_LICENCE, "名称", BusinessLicence.NAME, BusinessLicence.USCC),
            of(DocumentKind.AUTHENTICITY_PLEDGE, "承诺单位", Pledge.ENTITY),
            of(DocumentKind.COVER_PAGE, "申报单位", Cover.APPLICANT),
            of(DocumentKind.VAT_INVOICE, "购买方", Invoice.BUYER_NAME, Invoice.BUYER_TAX_ID),
            of(DocumentKind.LOAN_PROOF, "借款人", LoanProof.BORROWER),
            of(DocumentKind.LOAN_CONTRACT, "借款人", LoanContract.BORROWER),
            of(DocumentKind.LOAN_DISBURSEMENT_VOUCHER, "借款人", Disbursement.BORROWER),
            of(DocumentKind.INTEREST_PAYMENT_STATEMENT, "户名", InterestStatement.ACCOUNT),
            of(DocumentKind.ANNUAL_AUDIT_REPORT, "被审计单位", AuditReport.AUDITEE),
            of(DocumentKind.SPECIAL_AUDIT_REPORT, "被审计单位", AuditReport.AUDITEE),
            of(DocumentKind.TAX_CERTIFICATE, "纳税人", TaxCertificate.TAXPAYER, TaxCertificate.TAXPAYER_ID),
            of(DocumentKind.PERFORMANCE_TARGET_TABLE, "申报单位", TargetTable.APPLICANT)));

    /** The role on this kind of paper. */
    static Roles of(DocumentKind kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("no party is known on " + kind.id()));
    }

    /** The role on this kind of paper, if it names the applicant. */
    static Optional<Roles> find(DocumentKind kind) {
        return Optional.ofNullable(ALL.get(kind));
    }

    private static Map.Entry<DocumentKind, Roles> of(DocumentKind kind, String chinese, Field<String> name) {
        return Map.entry(kind, new Roles(chinese, name, Optional.empty()));
    }

    private static Map.Entry<DocumentKind, Roles> of(
            DocumentKind kind, String chinese, Field<String> name, Field<String> code) {
        return Map.entry(kind, new Roles(chinese, name, Optional.of(code)));
    }
}
