package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.form;
import static cn.heyan.reconcile.A.invoice;
import static cn.heyan.reconcile.A.packet;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.A.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final String FIRST = "24432000000000000011";
    private static final String SECOND = "24432000000000000022";
    private static final String THIRD = "24432000000000000033";

    @Test
    void counts_invoices_of_the_first_and_the_last_day_of_the_window() {
        PacketKit packet = packet(
                form("200"), invoice(FIRST, "2023-01-01", "1000000.00"), invoice(SECOND, "2023-12-31", "1000000.00"));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("2000000.00"));
        assertThat(packet.verdict("invoice-in-window")).isEqualTo(Verdict.AGREES);
        assertThat(packet.verdict("investment-evidenced")).isEqualTo(Verdict.AGREES);
    }

    @Test
    void leaves_out_the_days_outside_the_window_and_says_how_far() {
        PacketKit packet = packet(
                form("210"),
                invoice(FIRST, "2022-12-31", "113000.00"),
                invoice(SECOND, "2024-01-01", "50000.00"),
                invoice(THIRD, "2023-06-30", "1937000.00"));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("1937000.00"));
        assertThat(deductions(packet)).containsExactly("OUT_OF_WINDOW 163000.00");
        assertThat(packet.findings("invoice-in-window"))
                .allMatch(finding -> finding.verdict() == Verdict.DIFFERS)
                .extracting(Sentence::of)
                .containsExactly(
                        "发票 24432000000000000011 开票日期 2022-12-31 早于窗口起始日 2023-01-01 一天，未计入，金额 113,000.00 元。",
                        "发票 24432000000000000022 开票日期 2024-01-01 晚于窗口截止日 2023-12-31 一天，未计入，金额 50,000.00 元。");
    }

    @Test
    void counts_a_repeated_invoice_once() {
        PacketKit packet = packet(
                form("200"), invoice(FIRST, "2023-05-01", "1000000.00"), invoice(FIRST, "2023-05-01", "1000000.00"));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("1000000.00"));
        assertThat(deductions(packet)).containsExactly("DUPLICATE 1000000.00");
        assertThat(packet.verdict("invoice-counted-once")).isEqualTo(Verdict.DIFFERS);
        assertThat(Sentence.of(packet.finding("invoice-counted-once")))
                .isEqualTo("发票 24432000000000000011 出现两次：第 2 页和第 3 页是同一张，只计一次，重复金额 1,000,000.00 元未计入。");
    }

    @Test
    void counts_the_better_read_of_two_copies() {
        PacketKit packet = packet(
                form("100"),
                invoice(FIRST, "2023-05-01", "1000000.00").with(Invoice.TOTAL_AMOUNT, doubtful(Yuan.of("1000000.00"))),
                invoice(FIRST, "2023-05-01", "1000000.00"));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("1000000.00"));
    }

    @Test
    void calls_two_copies_that_differ_altered() {
        PacketKit packet = packet(
                form("200"), invoice(FIRST, "2023-05-01", "1000000.00"), invoice(FIRST, "2023-05-01", "1900000.00"));

        assertThat(packet.finding("invoice-counted-once").message()).isEqualTo("twice.altered");
    }

    @Test
    void tells_invoices_of_the_same_number_and_different_codes_apart() {
        PacketKit packet = packet(
                form("200"),
                invoice("12345678", "2023-05-01", "1000000.00").with(Invoice.INVOICE_CODE, "4300231130"),
                invoice("12345678", "2023-05-01", "1000000.00").with(Invoice.INVOICE_CODE, "4300231140"));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("2000000.00"));
        assertThat(packet.verdict("invoice-counted-once")).isEqualTo(Verdict.AGREES);
    }

    @Test
    void does_not_take_two_invoices_of_one_seller_and_day_and_amount_for_one_while_their_numbers_are_read() {
        PacketKit packet = packet(
                form("200"), invoice(FIRST, "2023-05-01", "1000000.00"), invoice(SECOND, "2023-05-01", "1000000.00"));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("2000000.00"));
    }

    @Test
    void suspects_a_repetition_when_the_number_was_not_read() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "1000000.00"),
                invoice(SECOND, "2023-05-01", "1000000.00").with(Invoice.INVOICE_NUMBER, new Absent<>("未读出")));

        assertThat(packet.bridge().verified()).isEqualTo(between("1000000.00", "2000000.00"));
        assertThat(packet.verdict("invoice-counted-once")).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(packet.verdict("investment-evidenced")).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void knows_a_repetition_by_a_candidate_of_its_number_and_the_same_amount() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "1000000.00"),
                invoice(SECOND, "2023-05-01", "1000000.00").with(Invoice.INVOICE_NUMBER, doubtful(SECOND, FIRST)));

        assertThat(deductions(packet)).containsExactly("DUPLICATE 1000000.00");
    }

    @Test
    void leaves_out_another_companys_invoice() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "1500000.00"),
                invoice(SECOND, "2023-05-01", "500000.00")
                        .with(Invoice.BUYER_NAME, "湘潭别家机械有限公司")
                        .with(Invoice.BUYER_TAX_ID, new Absent<>("未读出")));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("1500000.00"));
        assertThat(deductions(packet)).containsExactly("OTHER_BUYER 500000.00");
        assertThat(packet.verdict("invoice-buyer-is-applicant")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void trusts_the_code_when_the_buyers_name_is_a_variant() {
        PacketKit packet =
                packet(form("150"), invoice(FIRST, "2023-05-01", "1500000.00").with(Invoice.BUYER_NAME, "衡阳云岭精工公司"));

        assertThat(packet.verdict("invoice-buyer-is-applicant")).isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_red_letter_invoice_takes_back_what_its_blue_one_stated() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "2000000.00"),
                invoice(SECOND, "2024-02-01", "-300000.00").with(Invoice.RED_OF, FIRST));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("1700000.00"));
        assertThat(deductions(packet)).containsExactly("RED_LETTER 300000.00");
        assertThat(packet.verdict("invoice-in-window")).isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_red_letter_invoice_of_one_that_does_not_count_takes_nothing() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "2000000.00"),
                invoice(THIRD, "2022-05-01", "300000.00"),
                invoice(SECOND, "2023-06-01", "-300000.00").with(Invoice.RED_OF, THIRD));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("2000000.00"));
    }

    @Test
    void evidence_beyond_the_declaration_is_unsupported_below_nothing() {
        PacketKit packet = packet(form("200"), invoice(FIRST, "2023-05-01", "2100000.00"));

        assertThat(deductions(packet)).containsExactly("UNSUPPORTED -100000.00");
        assertThat(packet.finding("investment-evidenced").message()).isEqualTo("sum.over");
        assertThat(packet.finding("investment-evidenced").severity().decides()).isFalse();
    }

    @Test
    void says_when_the_declared_total_is_the_one_without_tax() {
        PacketKit packet = packet(form("100.00"), invoice(FIRST, "2023-05-01", "1130000.00"));

        assertThat(packet.finding("investment-evidenced").message()).isEqualTo("sum.other-basis");
    }

    @Test
    void the_bridge_always_adds_up() {
        PacketKit packet = packet(
                form("300"),
                invoice(FIRST, "2023-05-01", "1000000.00"),
                invoice(FIRST, "2023-05-01", "1000000.00"),
                invoice(SECOND, "2022-05-01", "200000.00"),
                invoice(THIRD, "2023-05-01", "300000.00").with(Invoice.TOTAL_AMOUNT, doubtful(Yuan.of("300000.00"))),
                invoice("24432000000000000044", "2023-05-02", "-50000.00").with(Invoice.RED_OF, FIRST));
        Bridge bridge = packet.bridge();

        Yuan low = Yuan.of("3000000.00");
        Yuan high = low;
        for (Deduction deduction : bridge.deductions()) {
            low = low.minus(deduction.amount().high());
            high = high.minus(deduction.amount().low());
        }
        assertThat(new Interval(low, high)).isEqualTo(bridge.verified());
        assertThat(Yuan.sum(packet.examine().invoices().stream()
                        .map(CountedInvoice::countedAmount)
                        .toList()))
                .isEqualTo(bridge.verified().low());
    }

    static Readings line(String name, String amount, String tax) {
        return Readings.NONE
                .with(Invoice.Row.NAME, sure(name))
                .with(Invoice.Row.AMOUNT, yuan(amount))
                .with(Invoice.Row.TAX, yuan(tax));
    }

    static Interval exactly(String amount) {
        return Interval.exactly(Yuan.of(amount));
    }

    static Interval between(String low, String high) {
        return new Interval(Yuan.of(low), Yuan.of(high));
    }

    static List<String> deductions(PacketKit packet) {
        return packet.bridge().deductions().stream()
                .map(d -> d.reason() + " "
                        + (d.amount().isExact()
                                ? d.amount().low()
                                : d.amount().low() + ".." + d.amount().high()))
                .toList();
    }
}
