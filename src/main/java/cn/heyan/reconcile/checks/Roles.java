package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Cover;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Disbursement;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.LoanContract;
import cn.heyan.evidence.LoanProof;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Pledge;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.TargetTable;
import cn.heyan.evidence.TaxCertificate;
import cn.heyan.packet.DocumentKind;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Parties;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In what role the applicant stands on a kind of paper.
 *
 * @param chinese the role
 * @param name field that holds the name
 * @param code field that holds the code, if the paper has one
 * @param others where the paper does not name the role: fields, also of its rows, one of which should hold the name
 */
record Roles(String chinese, Field<String> name, Optional<Field<String>> code, List<Field<String>> others) {
    private static final Field<String> ENTITY = text("entity");
    private static final List<Field<String>> SIDES =
            List.of(Contract.PARTY_A, Contract.PARTY_B, Contract.BUYER, Contract.SELLER);
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
            of(DocumentKind.PERFORMANCE_TARGET_TABLE, "申报单位", TargetTable.APPLICANT),
            of(DocumentKind.PURCHASE_CONTRACT, "买方", Contract.BUYER, SIDES),
            of(DocumentKind.SERVICE_CONTRACT, "卖方", Contract.SELLER, SIDES),
            // either side: no field of its own, so that all sides are looked at
            of(DocumentKind.PROJECT_CONTRACT, "一方", text("party"), SIDES),
            of(DocumentKind.BANK_PAYMENT_VOUCHER, "付款人", BankSlip.PAYER),
            of(DocumentKind.BANK_RECEIPT_VOUCHER, "收款人", BankSlip.PAYEE),
            of(DocumentKind.RECOGNITION_DOCUMENT, "认定单位", ENTITY, List.of(ENTITY)),
            of(DocumentKind.CERTIFICATE, "持有人", text("holder")),
            of(DocumentKind.IP_CERTIFICATE, "权利人", text("holder")),
            of(DocumentKind.PRODUCTION_LICENCE, "持有人", text("holder")),
            of(DocumentKind.SELF_ASSESSMENT_REPORT, "被评估单位", ENTITY),
            of(DocumentKind.ASSESSMENT_PASS_PROOF, "被评估单位", ENTITY),
            of(DocumentKind.DIAGNOSIS_REPORT, "出具单位", text("issuer")),
            of(DocumentKind.ACCEPTANCE_REPORT, "项目单位", ENTITY),
            of(DocumentKind.SOCIAL_SECURITY_RECORD, "缴费单位", ENTITY),
            of(DocumentKind.SITE_PROOF, "权利人", text("holder")),
            of(DocumentKind.INCOME_TAX_RETURN, "纳税人", text("taxpayer"), text("taxpayerId")),
            of(DocumentKind.CREDIT_REPORT, "信用主体", ENTITY, text("uscc")),
            of(DocumentKind.INSTITUTION_CERTIFICATE, "名称", text("name"), text("number")),
            of(DocumentKind.ORG_CODE_CERTIFICATE, "名称", text("name"), text("number")),
            of(DocumentKind.TAX_REGISTRATION_CERTIFICATE, "名称", text("name"), text("number"))));

    /** The role on this kind of paper. */
    static Roles of(DocumentKind kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("no party is known on " + kind.id()));
    }

    /** The role on this kind of paper, if it names the applicant. */
    static Optional<Roles> find(DocumentKind kind) {
        return Optional.ofNullable(ALL.get(kind));
    }

    /** Whether the applicant stands in this role on the paper; where the role is not printed, whether it is anybody there. */
    Answer isApplicant(Applicant applicant, Paper paper) {
        Reading<String> code = code(paper);
        Answer own = Parties.isApplicant(applicant, paper.read(name), code);
        List<Reading<String>> named = named(paper);
        if (own == Answer.YES || !paper.read(name).witnesses().isEmpty() || named.isEmpty()) {
            return own;
        }
        List<Answer> answers = named.stream()
                .map(reading -> Parties.isApplicant(applicant, reading, code))
                .toList();
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.contains(Answer.OPEN) ? Answer.OPEN : Answer.NO;
    }

    /** The name to show: that of the role, else the first that the paper holds. */
    Reading<String> shown(Paper paper) {
        Reading<String> own = paper.read(name);
        return own.witnesses().isEmpty() ? named(paper).stream().findFirst().orElse(own) : own;
    }

    private Reading<String> code(Paper paper) {
        return code.map(paper::read).orElseGet(() -> new Absent<>("未见代码"));
    }

    private List<Reading<String>> named(Paper paper) {
        List<Reading<String>> named = new ArrayList<>();
        for (Field<String> other : others) {
            named.add(paper.read(other));
            paper.rows().forEach(row -> named.add(row.read(other)));
        }
        named.removeIf(reading -> reading.witnesses().isEmpty());
        return named;
    }

    private static Field<String> text(String name) {
        return new Field<>(name, String.class);
    }

    private static Map.Entry<DocumentKind, Roles> of(DocumentKind kind, String chinese, Field<String> name) {
        return of(kind, chinese, name, List.of());
    }

    private static Map.Entry<DocumentKind, Roles> of(
            DocumentKind kind, String chinese, Field<String> name, List<Field<String>> others) {
        return Map.entry(kind, new Roles(chinese, name, Optional.empty(), others));
    }

    private static Map.Entry<DocumentKind, Roles> of(
            DocumentKind kind, String chinese, Field<String> name, Field<String> code) {
        return Map.entry(kind, new Roles(chinese, name, Optional.of(code), List.of()));
    }
}
