package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Disbursement;
import cn.heyan.evidence.LoanContract;
import cn.heyan.evidence.LoanProof;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import org.junit.jupiter.api.Test;

class LoanTest {
    @Test
    void counts_loans_paid_out_on_the_first_and_the_last_day_of_the_year() {
        assertThat(Clean.but(
                                Clean.voucher("1", "2023-01-01", "2500000.00"),
                                Clean.voucher("2", "2023-12-31", "2500000.00"))
                        .verdict("loan-equals-disbursements"))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void leaves_out_loans_of_other_years() {
        Finding finding = Clean.but(
                        Clean.voucher("1", "2022-12-31", "2500000.00"), Clean.voucher("2", "2023-12-31", "2500000.00"))
                .finding("loan-equals-disbursements");

        assertThat(finding.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(Sentence.of(finding)).isEqualTo("申报贷款 500 万元大于放款凭证合计 2,500,000.00 元，差额 2,500,000.00 元。");
    }

    @Test
    void counts_a_voucher_once_and_only_the_applicants() {
        assertThat(Clean.but(
                                Clean.voucher("1", "2023-02-01", "5000000.00"),
                                Clean.voucher("1", "2023-02-01", "5000000.00"),
                                Clean.voucher("2", "2023-02-01", "900000.00").with(Disbursement.BORROWER, "湘潭别家机械有限公司"))
                        .verdict("loan-equals-disbursements"))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_doubtful_amount_that_fits_the_declaration_agrees_and_one_that_does_not_is_open() {
        assertThat(Clean.but(Clean.voucher("1", "2023-02-01", "0")
                                .with(Disbursement.AMOUNT, doubtful(Yuan.of("5000000.00"))))
                        .verdict("loan-equals-disbursements"))
                .isEqualTo(Verdict.AGREES);
        assertThat(Clean.but(Clean.voucher("1", "2023-02-01", "0")
                                .with(Disbursement.AMOUNT, doubtful(Yuan.of("6000000.00"))))
                        .verdict("loan-equals-disbursements"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void as_much_as_the_contract_says_may_be_paid_out_and_no_fen_more() {
        assertThat(Clean.but(Clean.voucher("1", "2023-02-01", "5000000.00")).verdict("disbursement-within-contract"))
                .isEqualTo(Verdict.AGREES);
        assertThat(Clean.but(Clean.voucher("1", "2023-02-01", "5000000.01")).verdict("disbursement-within-contract"))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_voucher_of_an_unknown_contract_is_open_among_several() {
        PaperKit other = Clean.contract().with(LoanContract.CONTRACT_NUMBER, "衡贷2023-018");

        assertThat(Clean.but(
                                Clean.contract(),
                                other,
                                Clean.voucher("1", "2023-02-01", "5000000.00")
                                        .with(Disbursement.CONTRACT_NUMBER, "衡贷2023-999"))
                        .findings("disbursement-within-contract"))
                .extracting(Finding::message)
                .contains("contract.voucher-alone");
    }

    @Test
    void an_unread_principal_is_open() {
        assertThat(Clean.but(Clean.contract().with(LoanContract.PRINCIPAL, new Absent<>("未读出")))
                        .verdict("disbursement-within-contract"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void the_bank_confirms_what_the_contracts_say_or_what_was_declared() {
        assertThat(Clean.but(Clean.proof().with(LoanProof.AMOUNT, yuan("4000000.00")))
                        .verdict("loan-proof-equals-contracts"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.but(Clean.contract().with(LoanContract.PRINCIPAL, yuan("8000000.00")))
                        .finding("loan-proof-equals-contracts")
                        .message())
                .isEqualTo("proof.agrees-declared");
    }

    @Test
    void another_borrower_differs_and_a_doubtful_one_does_not_decide() {
        assertThat(Clean.but(Clean.contract().with(LoanContract.BORROWER, "湘潭别家机械有限公司"))
                        .verdict("borrower-is-applicant"))
                .isEqualTo(Verdict.DIFFERS);
        Finding doubt = Clean.but(Clean.contract().with(LoanContract.BORROWER, doubtful("衡阳云玲精工有限公司")))
                .finding("borrower-is-applicant");
        assertThat(doubt.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(doubt.severity().decides()).isFalse();
    }

    @Test
    void a_contract_of_another_year_is_shown_but_does_not_decide() {
        Finding finding = Clean.but(Clean.contract().with(LoanContract.SIGNED_DATE, A.day("2022-12-31")))
                .finding("loan-contract-in-year");

        assertThat(finding.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(finding.severity().decides()).isFalse();
    }

    @Test
    void without_vouchers_a_declared_loan_cannot_be_told() {
        assertThat(Clean.without(DocumentKind.LOAN_DISBURSEMENT_VOUCHER).verdict("loan-equals-disbursements"))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Clean.without(DocumentKind.LOAN_DISBURSEMENT_VOUCHER)
                        .unreadPage()
                        .verdict("loan-equals-disbursements"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void the_lenders_seal_is_for_a_person_to_see_on_the_contracts_last_page() {
        Finding finding = Clean.but().finding("lender-seal");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(finding.said().get(0).witness()).isPresent();
    }
}
