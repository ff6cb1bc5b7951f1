package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.form;
import static cn.heyan.reconcile.A.invoice;
import static cn.heyan.reconcile.A.packet;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.A.witness;
import static cn.heyan.reconcile.A.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvoiceSelfTest {
    private static final String NUMBER = "24432000000000000011";

    @Test
    void an_invoice_whose_four_witnesses_agree_is_fine() {
        assertThat(check(good().with(Invoice.CAPITALS_AMOUNT, yuan("1130000.00"))
                        .with(Invoice.QR_AMOUNT, yuan("1130000.00"))))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void the_code_may_hold_the_net_amount() {
        assertThat(check(good().with(Invoice.QR_AMOUNT, yuan("1000000.00")))).isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_code_with_another_amount_differs() {
        assertThat(check(good().with(Invoice.QR_AMOUNT, yuan("1000000.01")))).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void capitals_that_say_another_amount_differ() {
        assertThat(check(good().with(Invoice.CAPITALS_AMOUNT, yuan("1180000.00"))))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void digits_that_two_readers_saw_against_clear_capitals_differ_and_leave_the_total_open() {
        PacketKit packet = packet(
                form("113"),
                good().with(
                                Invoice.TOTAL_AMOUNT,
                                against(
                                        Candidate.of(Yuan.of("1180000.00"), witness("壹佰壹拾捌万圆整", Means.CAPITALS)),
                                        new Candidate<>(
                                                Yuan.of("1130000.00"),
                                                List.of(
                                                        witness("1130000.00", Means.OCR),
                                                        witness("1130000.00", Means.SECOND_OCR))))));

        assertThat(packet.verdict("invoice-agrees-with-itself")).isEqualTo(Verdict.DIFFERS);
        assertThat(packet.bridge().verified().low()).isEqualTo(Yuan.ZERO);
    }

    @Test
    void two_readers_that_saw_different_digits_are_our_trouble_and_leave_it_open() {
        assertThat(check(good().with(
                                Invoice.TOTAL_AMOUNT,
                                against(
                                        Candidate.of(Yuan.of("1130000.00"), witness("1130000.00", Means.OCR)),
                                        Candidate.of(Yuan.of("1180000.00"), witness("1180000.00", Means.SECOND_OCR))))))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void net_and_tax_that_do_not_add_up_differ() {
        assertThat(check(good().with(Invoice.TAX_AMOUNT, yuan("130000.01")))).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void date_and_number_are_held_against_the_code() {
        assertThat(check(good().with(Invoice.QR_DATE, A.day("2023-05-02")))).isEqualTo(Verdict.DIFFERS);
        assertThat(check(good().with(Invoice.QR_NUMBER, "24432000000000000012")))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(check(good().with(Invoice.QR_NUMBER, new Absent<>("未识读")))).isEqualTo(Verdict.AGREES);
    }

    private static Reading<Yuan> against(Candidate<Yuan> one, Candidate<Yuan> other) {
        return new Doubtful<>(List.of(one, other));
    }

    private static PaperKit good() {
        return invoice(NUMBER, "2023-05-01", "1130000.00").with(Invoice.SELLER_NAME, sure(A.SELLER));
    }

    private static Verdict check(PaperKit invoice) {
        return packet(form("113"), invoice).verdict("invoice-agrees-with-itself");
    }
}
