package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.day;
import static cn.heyan.reconcile.A.paper;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.A.yuan;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Certificate;
import cn.heyan.evidence.Cover;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Disbursement;
import cn.heyan.evidence.EquipmentList;
import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.LoanContract;
import cn.heyan.evidence.LoanProof;
import cn.heyan.evidence.Pledge;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.TaxCertificate;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A packet of the digital upgrade programme in which everything agrees; tests change one paper of it. */
final class Clean {
    static final String ROBOT = "24432000000000000011";
    static final String SOFTWARE = "24432000000000000022";

    private Clean() {}

    static PaperKit form() {
        PaperKit form = A.form("256.30")
                .with(Declaration.ORG_ESTABLISHED, day("2015-04-08"))
                .with(Declaration.PROJECT_NAME, sure("云岭精工数字化车间项目"))
                .with(Declaration.PERIOD_FROM, day("2023-01-01"))
                .with(Declaration.PERIOD_TO, day("2023-12-31"))
                .with(Declaration.DIRECTIONS, sure(new Ticks(List.of("制造设备数字化"))))
                .with(Declaration.percent("fin.debtRatio[2023]"), sure(new BigDecimal("40.0")))
                .with(Declaration.percent("fin.debtRatio[2022]"), sure(new BigDecimal("50.0")));
        Map.ofEntries(
                        Map.entry("proj.softwareCloud", "56.50"),
                        Map.entry("proj.gatewayDevices", "0"),
                        Map.entry("fin.assets[2023]", "12000.00"),
                        Map.entry("fin.assets[2022]", "10000.00"),
                        Map.entry("fin.revenue[2023]", "8000.5"),
                        Map.entry("fin.revenue[2022]", "7000"),
                        Map.entry("fin.tax[2023]", "321.45"),
                        Map.entry("fin.tax[2022]", "300"),
                        Map.entry("fin.profit[2023]", "650.00"),
                        Map.entry("fin.profit[2022]", "-12.00"),
                        Map.entry("fin.loan[2023]", "500"),
                        Map.entry("fin.interestPaid[2023]", "18.25"))
                .forEach((id, wan) -> form.with(Declaration.money(id), sure(WanYuan.of(wan))));
        return form.row(Readings.NONE
                .with(Declaration.Honour.NAME, sure("智赋万企典型应用场景"))
                .with(Declaration.Honour.DATE, day("2023-09-01")));
    }

    static PaperKit audit() {
        return paper(DocumentKind.ANNUAL_AUDIT_REPORT)
                .with(AuditReport.AUDITEE, A.APPLICANT)
                .with(AuditReport.YEAR, "2023")
                .with(AuditReport.REPORT_DATE, day("2024-03-20"))
                .with(AuditReport.REPORT_CODE, "湘24AB3CD7EF")
                .with(AuditReport.QR_PAYLOAD, "https://acc.mof.gov.cn/q?c=湘24AB3CD7EF")
                .with(AuditReport.QR_HOST, "acc.mof.gov.cn")
                .with(AuditReport.QR_CODE, "湘24AB3CD7EF")
                .with(AuditReport.figure("assets", 2023), yuan("120000000.00"))
                .with(AuditReport.figure("assets", 2022), yuan("100000040.00"))
                .with(AuditReport.figure("liabilities", 2023), yuan("48012345.67"))
                .with(AuditReport.figure("liabilities", 2022), yuan("50000000.00"))
                .with(AuditReport.figure("revenue", 2023), yuan("80005321.10"))
                .with(AuditReport.figure("revenue", 2022), yuan("70004999.99"))
                .with(AuditReport.figure("profit", 2023), yuan("6500049.00"))
                .with(AuditReport.figure("profit", 2022), yuan("-120000.00"));
    }

    static PaperKit statement() {
        return paper(DocumentKind.INTEREST_PAYMENT_STATEMENT)
                .with(InterestStatement.ACCOUNT, A.APPLICANT)
                .row(interest("2023-06-20", "90000.00"))
                .row(principal("2023-09-20", "100000.00"))
                .row(interest("2023-12-20", "92500.00"))
                .row(interest("2024-03-20", "70000.00"));
    }

    static Readings interest(String date, String amount) {
        return Readings.NONE
                .with(InterestStatement.Row.DATE, day(date))
                .with(InterestStatement.Row.SUMMARY, sure("贷款利息"))
                .with(InterestStatement.Row.AMOUNT, yuan(amount));
    }

    static Readings principal(String date, String amount) {
        return Readings.NONE
                .with(InterestStatement.Row.DATE, day(date))
                .with(InterestStatement.Row.SUMMARY, sure("归还贷款本金"))
                .with(InterestStatement.Row.AMOUNT, yuan(amount));
    }

    static PaperKit contract() {
        return paper(DocumentKind.LOAN_CONTRACT)
                .with(LoanContract.BORROWER, A.APPLICANT)
                .with(LoanContract.CONTRACT_NUMBER, "衡贷2023-017")
                .with(LoanContract.PRINCIPAL, yuan("5000000.00"))
                .with(LoanContract.SIGNED_DATE, day("2023-01-16"));
    }

    static PaperKit voucher(String number, String date, String amount) {
        return paper(DocumentKind.LOAN_DISBURSEMENT_VOUCHER)
                .with(Disbursement.VOUCHER_NUMBER, number)
                .with(Disbursement.CONTRACT_NUMBER, "衡贷2023-017")
                .with(Disbursement.BORROWER, A.APPLICANT)
                .with(Disbursement.DATE, day(date))
                .with(Disbursement.AMOUNT, yuan(amount));
    }

    static PaperKit proof() {
        return paper(DocumentKind.LOAN_PROOF)
                .with(LoanProof.BORROWER, A.APPLICANT)
                .with(LoanProof.AMOUNT, yuan("5000000.00"));
    }

    static PaperKit tax() {
        return paper(DocumentKind.TAX_CERTIFICATE)
                .with(TaxCertificate.TAXPAYER, A.APPLICANT)
                .with(TaxCertificate.TAXPAYER_ID, A.USCC)
                .with(TaxCertificate.YEAR, "2023")
                .with(TaxCertificate.TOTAL, yuan("3214512.34"));
    }

    static PaperKit list() {
        return paper(DocumentKind.EQUIPMENT_LIST)
                .with(EquipmentList.TOTAL, yuan("2563000.00"))
                .row(listed("焊接机器人工作站", "1998000.00"))
                .row(listed("制造执行系统软件", "565000.00"));
    }

    static Readings listed(String name, String amount) {
        return Readings.NONE.with(EquipmentList.Row.NAME, sure(name)).with(EquipmentList.Row.AMOUNT, yuan(amount));
    }

    static Readings line(String name, String amount, String tax) {
        return Readings.NONE
                .with(Invoice.Row.NAME, sure(name))
                .with(Invoice.Row.AMOUNT, yuan(amount))
                .with(Invoice.Row.TAX, yuan(tax));
    }

    static PaperKit robot() {
        return A.invoice(ROBOT, "2023-01-01", "1998000.00").row(line("*工业机器人*焊接机器人工作站", "1768141.59", "229858.41"));
    }

    static PaperKit software() {
        return A.invoice(SOFTWARE, "2023-12-31", "565000.00").row(line("*软件*制造执行系统软件", "500000.00", "65000.00"));
    }

    /** Every paper that is not changed: those given replace those of their kind. */
    static PacketKit but(PaperKit... changed) {
        List<DocumentKind> kinds = List.of(changed).stream().map(PaperKit::kind).toList();
        PacketKit packet = A.packet();
        for (PaperKit each : all()) {
            if (!kinds.contains(each.kind())) {
                packet.and(each);
            }
        }
        return packet.and(changed);
    }

    /** Every paper but those of one kind. */
    static PacketKit without(DocumentKind kind) {
        PacketKit packet = A.packet();
        all().stream().filter(each -> each.kind() != kind).forEach(packet::and);
        return packet;
    }

    private static List<PaperKit> all() {
        return List.of(
                paper(DocumentKind.COVER_PAGE).with(Cover.APPLICANT, A.APPLICANT),
                paper(DocumentKind.AUTHENTICITY_PLEDGE).with(Pledge.ENTITY, A.APPLICANT),
                form(),
                paper(DocumentKind.BUSINESS_LICENCE)
                        .with(BusinessLicence.NAME, A.APPLICANT)
                        .with(BusinessLicence.USCC, A.USCC),
                list(),
                robot(),
                software(),
                paper(DocumentKind.PHOTO),
                proof(),
                contract(),
                voucher("JJ-01", "2023-02-01", "3000000.00"),
                voucher("JJ-02", "2023-03-01", "2000000.00"),
                statement(),
                audit(),
                tax(),
                paper(DocumentKind.CERTIFICATE)
                        .with(Certificate.NAME, "“智赋万企”典型应用场景")
                        .with(Certificate.DATE, day("2023-09-15")),
                paper(DocumentKind.PERFORMANCE_TARGET_TABLE));
    }
}
