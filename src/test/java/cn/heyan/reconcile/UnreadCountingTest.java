package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.form;
import static cn.heyan.reconcile.A.invoice;
import static cn.heyan.reconcile.A.packet;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.CountingTest.between;
import static cn.heyan.reconcile.CountingTest.deductions;
import static cn.heyan.reconcile.CountingTest.line;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Counting where something was not read: the verified total is an interval. */
class UnreadCountingTest {
    private static final String FIRST = "24432000000000000011";
    private static final String SECOND = "24432000000000000022";
    private static final String THIRD = "24432000000000000033";

    @Test
    void an_unread_total_is_between_nothing_and_what_is_missing() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "1700000.00"),
                invoice(SECOND, "2023-05-01", "300000.00").with(Invoice.TOTAL_AMOUNT, new Absent<>("未读出")));

        assertThat(packet.bridge().verified()).isEqualTo(between("1700000.00", "2000000.00"));
        assertThat(deductions(packet)).containsExactly("UNREADABLE 0.00..300000.00");
    }

    @Test
    void a_doubtful_total_is_at_most_its_largest_candidate() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "1700000.00"),
                invoice(SECOND, "2023-05-01", "100000.00")
                        .with(Invoice.TOTAL_AMOUNT, doubtful(Yuan.of("100000.00"), Yuan.of("180000.00"))));

        assertThat(packet.bridge().verified()).isEqualTo(between("1700000.00", "1880000.00"));
        assertThat(deductions(packet)).containsExactly("UNSUPPORTED 120000.00", "UNREADABLE 0.00..180000.00");
        assertThat(packet.verdict("investment-evidenced")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_doubtful_total_is_never_more_than_what_is_missing() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "1700000.00"),
                invoice(SECOND, "2023-05-01", "300000.00")
                        .with(Invoice.TOTAL_AMOUNT, doubtful(Yuan.of("300000.00"), Yuan.of("600000.00"))));

        assertThat(packet.bridge().verified()).isEqualTo(between("1700000.00", "2000000.00"));
        assertThat(deductions(packet)).containsExactly("UNREADABLE 0.00..300000.00");
    }

    @Test
    void an_unread_red_letter_invoice_may_take_something_back() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "2000000.00"),
                invoice(SECOND, "2023-06-01", "-100.00")
                        .with(Invoice.RED_OF, FIRST)
                        .with(Invoice.TOTAL_AMOUNT, new Absent<>("未读出")));

        assertThat(packet.bridge().verified()).isEqualTo(between("0.00", "2000000.00"));
    }

    @Test
    void a_page_too_blurred_to_sort_may_hold_an_invoice() {
        PacketKit packet = packet(form("200"), invoice(FIRST, "2023-05-01", "1700000.00"), A.paper(DocumentKind.OTHER))
                .scanned(new Legibility(200, 0.6, 0.1, 0.08));

        assertThat(packet.bridge().verified()).isEqualTo(between("1700000.00", "2000000.00"));
        assertThat(packet.examine().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void an_implausible_candidate_bounds_nothing() {
        PacketKit packet = packet(
                form("200"),
                invoice(FIRST, "2023-05-01", "1700000.00"),
                invoice(SECOND, "2023-05-01", "300000.00")
                        .with(Invoice.TOTAL_AMOUNT, doubtful(Yuan.of("100000.00"), Yuan.of("10000000.00"))));

        assertThat(packet.bridge().verified()).isEqualTo(between("1700000.00", "2000000.00"));
    }

    @Test
    void an_unread_page_may_hold_what_is_missing_but_no_more() {
        PacketKit packet =
                packet(form("200"), invoice(FIRST, "2023-05-01", "1700000.00")).unreadPage();

        assertThat(packet.bridge().verified()).isEqualTo(between("1700000.00", "2000000.00"));
        assertThat(packet.verdict("investment-evidenced")).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(packet.examine().verdict()).isNotEqualTo(Verdict.AGREES);
    }

    @Test
    void a_date_with_one_candidate_outside_is_open() {
        PacketKit packet = packet(
                form("100"),
                invoice(FIRST, "2023-01-01", "1000000.00")
                        .with(
                                Invoice.ISSUE_DATE,
                                doubtful(LocalDate.parse("2023-01-01"), LocalDate.parse("2022-01-01"))));

        assertThat(packet.verdict("invoice-in-window")).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(packet.bridge().verified()).isEqualTo(between("0.00", "1000000.00"));
    }

    @Test
    void an_unread_civil_works_line_leaves_the_invoice_open() {
        Readings civil =
                Readings.NONE.with(Invoice.Row.NAME, sure("厂房装修工程")).with(Invoice.Row.AMOUNT, new Absent<>("未读出"));
        PacketKit packet = packet(
                form("113"),
                invoice(FIRST, "2023-05-01", "1130000.00")
                        .row(line("数控机床", "900000.00", "117000.00"))
                        .row(civil));

        assertThat(packet.bridge().verified()).isEqualTo(between("0.00", "1130000.00"));
        assertThat(packet.verdict("no-civil-works")).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_doubtful_buyer_leaves_the_total_open_and_never_counts_against_the_applicant() {
        PacketKit packet = packet(
                form("150"),
                invoice(FIRST, "2023-05-01", "1500000.00")
                        .with(Invoice.BUYER_NAME, doubtful("衡阳云玲精工有限公司"))
                        .with(Invoice.BUYER_TAX_ID, new Absent<>("未读出")));

        assertThat(packet.bridge().verified()).isEqualTo(between("0.00", "1500000.00"));
        assertThat(packet.verdict("invoice-buyer-is-applicant")).isEqualTo(Verdict.CANNOT_TELL);
    }
}
