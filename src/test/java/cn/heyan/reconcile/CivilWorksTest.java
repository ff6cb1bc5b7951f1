package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.form;
import static cn.heyan.reconcile.A.invoice;
import static cn.heyan.reconcile.A.packet;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.A.yuan;
import static cn.heyan.reconcile.CountingTest.between;
import static cn.heyan.reconcile.CountingTest.deductions;
import static cn.heyan.reconcile.CountingTest.exactly;
import static cn.heyan.reconcile.CountingTest.line;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Readings;
import org.junit.jupiter.api.Test;

/** Civil works leave the count, and what may hold them is said. */
class CivilWorksTest {
    private static final String FIRST = "24432000000000000011";
    private static final String SECOND = "24432000000000000022";

    @Test
    void takes_a_whole_invoice_labelled_construction_off() {
        PacketKit packet = packet(
                form("210"),
                invoice(FIRST, "2023-05-01", "2000000.00"),
                invoice(SECOND, "2023-05-01", "100000.00").with(Invoice.SERVICE_LABEL, "建筑服务"));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("2000000.00"));
        assertThat(deductions(packet)).containsExactly("EXCLUDED_COST 100000.00");
        assertThat(packet.verdict("no-civil-works")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void civil_works_leave_for_certain_even_where_the_buyer_cannot_be_told() {
        PacketKit packet = packet(
                form("210"),
                invoice(FIRST, "2023-05-01", "2000000.00"),
                invoice(SECOND, "2023-05-01", "100000.00")
                        .with(Invoice.SERVICE_LABEL, "建筑服务")
                        .with(Invoice.BUYER_NAME, new Absent<>("未读出"))
                        .with(Invoice.BUYER_TAX_ID, new Absent<>("未读出")));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("2000000.00"));
        assertThat(packet.verdict("no-civil-works")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void takes_civil_works_lines_off_with_their_tax() {
        PacketKit packet = packet(
                form("113"),
                invoice(FIRST, "2023-05-01", "1130000.00")
                        .row(line("*工业机器人*焊接机器人", "900000.00", "117000.00"))
                        .row(line("*建筑服务*设备基础土建", "100000.00", "13000.00")));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("1017000.00"));
        assertThat(deductions(packet)).containsExactly("EXCLUDED_COST 113000.00");
        assertThat(Sentence.of(packet.finding("no-civil-works")))
                .isEqualTo(
                        "发票 24432000000000000011 的“*建筑服务*设备基础土建”属于土建，含税额共 113,000.00 元，已剔除；这张发票剔除后计入 1,017,000.00 元。");
    }

    @Test
    void shares_the_tax_out_where_a_lines_tax_was_not_read() {
        Readings civil =
                Readings.NONE.with(Invoice.Row.NAME, sure("厂房装修工程")).with(Invoice.Row.AMOUNT, yuan("100000.00"));
        PacketKit packet = packet(
                form("113"),
                invoice(FIRST, "2023-05-01", "1130000.00")
                        .row(line("数控机床", "900000.00", "117000.00"))
                        .row(civil));

        assertThat(deductions(packet)).containsExactly("EXCLUDED_COST 113000.00");
    }

    @Test
    void a_line_that_only_sounds_like_civil_works_counts_and_is_shown() {
        PacketKit packet = packet(
                form("113"),
                invoice(FIRST, "2023-05-01", "1130000.00").row(line("*软件*厂房能耗监测系统", "1000000.00", "130000.00")));

        assertThat(packet.bridge().verified()).isEqualTo(exactly("1130000.00"));
        assertThat(packet.finding("no-civil-works").message()).isEqualTo("excluded.suspected");
        assertThat(packet.finding("no-civil-works").severity().decides()).isFalse();
    }

    @Test
    void an_invoice_of_which_no_line_was_read_may_be_civil_works() {
        PacketKit packet =
                packet(form("113"), invoice(FIRST, "2023-05-01", "1130000.00").otherwise());

        assertThat(packet.bridge().verified()).isEqualTo(between("0", "1130000.00"));
        assertThat(packet.verdict("no-civil-works")).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Sentence.of(packet.finding("no-civil-works")))
                .isEqualTo("发票 24432000000000000011 的货物或服务明细没有读全，不能排除其中有土建。请看原件。");
    }

    @Test
    void an_invoice_of_which_a_line_is_missing_may_hold_civil_works() {
        PacketKit packet = packet(
                form("113"), invoice(FIRST, "2023-05-01", "1130000.00").row(line("数控机床", "900000.00", "117000.00")));

        assertThat(packet.bridge().verified()).isEqualTo(between("0", "1130000.00"));
        assertThat(packet.finding("no-civil-works").message()).isEqualTo("excluded.unseen");
    }

    @Test
    void goods_that_are_only_on_a_list_may_be_civil_works() {
        PacketKit packet = packet(
                form("113"),
                invoice(FIRST, "2023-05-01", "1130000.00").row(line("（详见销货清单）", "1000000.00", "130000.00")));

        assertThat(packet.finding("no-civil-works").message()).isEqualTo("excluded.unseen");
    }
}
