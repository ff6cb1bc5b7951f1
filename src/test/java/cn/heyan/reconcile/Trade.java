package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.sure;

import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Clause;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Severity;
import java.util.List;
import java.util.Map;

/** Contracts, invoices and payments for tests, and a programme of one check; all names and numbers are invented. */
final class Trade {
    static final String ROBOTS = "长沙麓川智造科技有限公司";
    static final String CLOUD = "湘潭云岫软件有限公司";
    static final String SENSORS = "株洲渌水传感技术有限公司";

    private Trade() {}

    static PaperKit contract(String number, String seller, String amount) {
        return A.paper(DocumentKind.PURCHASE_CONTRACT)
                .with(Contract.CONTRACT_NUMBER, number)
                .with(Contract.PARTY_A, A.APPLICANT)
                .with(Contract.PARTY_B, seller)
                .with(Contract.AMOUNT, sure(Yuan.of(amount)));
    }

    static PaperKit invoice(String number, String seller, String amount) {
        return A.invoice(number, "2023-06-10", amount).with(Invoice.SELLER_NAME, seller);
    }

    static PaperKit payment(String number, String payee, String amount) {
        return A.paper(DocumentKind.BANK_PAYMENT_VOUCHER)
                .with(BankSlip.VOUCHER_NUMBER, number)
                .with(BankSlip.PAYER, A.APPLICANT)
                .with(BankSlip.PAYEE, payee)
                .with(BankSlip.AMOUNT, sure(Yuan.of(amount)));
    }

    static PaperKit licence() {
        return A.paper(DocumentKind.BUSINESS_LICENCE)
                .with(BusinessLicence.NAME, A.APPLICANT)
                .with(BusinessLicence.USCC, A.USCC);
    }

    /** A programme with this one check, of severity ERROR. */
    static Programme only(String type, Map<String, Object> parameters) {
        CheckSpec spec =
                new CheckSpec("it", type, "R1", "测试核对项", Severity.ERROR, new Clause("通知", "第一条", "原文"), parameters);
        return new Programme("test", "测试事项", List.of("测试申报书"), "通知", List.of(), Map.of(), List.of(spec));
    }
}
