package cn.heyan.reconcile;

import static cn.heyan.reconcile.Trade.only;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.archive.PastOutcome;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.Records;
import cn.heyan.reconcile.archive.UsedPaper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the registry of papers says of a packet: links both places, flags, and never makes a verdict by itself. */
class RegistryTest {

    private static final String NUMBER = "24432000000000000011";
    private static final String NEXT = "24432000000000000012";
    private static final String OTHER = "邵阳资江机械有限公司";

    /** A programme that does not ask for other packets itself. */
    private static final Programme SILENT = only("DUPLICATE", Map.of());

    private static Examination examine(List<PastPacket> past, PaperKit... papers) {
        return A.packet(papers)
                .and(Trade.licence())
                .under(SILENT)
                .knowing(new Records(name -> Optional.empty(), Optional.of(new Shelf(past))))
                .examine();
    }

    private static List<String> messages(List<PastPacket> past, PaperKit... papers) {
        return examine(past, papers).findings().stream()
                .filter(finding -> finding.check().equals("registry-used"))
                .map(Finding::message)
                .toList();
    }

    private static List<PastPacket> past(UsedPaper... papers) {
        return List.of(Shelf.packet("q", "elsewhere", OTHER, List.of(papers), Set.of()));
    }

    private static PaperKit invoice() {
        return A.invoice(NUMBER, "2023-05-01", "100.00");
    }

    private static PaperKit unnumbered(String date, String total) {
        return A.invoice(NUMBER, date, total).with(Invoice.INVOICE_NUMBER, A.doubtful("99999999", "88888888"));
    }

    private static PaperKit red() {
        return A.invoice(NEXT, "2023-06-01", "100.00")
                .with(Invoice.TOTAL_AMOUNT, A.yuan("-100.00"))
                .with(Invoice.RED_OF, A.sure(NUMBER));
    }

    @Test
    void an_invoice_used_elsewhere_is_shown_with_both_places_under_any_programme_and_does_not_make_the_verdict() {
        Examination examination = examine(past(Shelf.invoice(NUMBER, "100.00", 7)), invoice());
        Finding finding = examination.findings().get(1);
        assertThat(finding.message()).isEqualTo("again.used");
        assertThat(finding.severity().decides()).isFalse();
        assertThat(Sentence.of(finding)).contains("第 1 页", "旧材料.pdf 第 7 页", OTHER, "在该处计入 100.00 元");
        assertThat(finding.said().get(0).witness().orElseThrow().page().number())
                .isEqualTo(1);
        assertThat(finding.said().get(1).elsewhere().orElseThrow().packet()).isEqualTo("q");
        assertThat(finding.said().get(1).elsewhere().orElseThrow().page().number())
                .isEqualTo(7);
    }

    @Test
    void without_a_registry_nothing_stands_beside_the_programme() {
        assertThat(A.packet(invoice()).under(SILENT).examine().findings())
                .noneMatch(finding -> finding.check().startsWith("registry"));
    }

    @Test
    void an_unread_number_is_helped_by_seller_amount_and_date_and_only_by_all_three() {
        List<PastPacket> past = past(Shelf.invoice(NUMBER, "100.00", 7));
        assertThat(messages(past, unnumbered("2023-05-01", "100.00"))).containsExactly("again.suspected");
        assertThat(messages(past, unnumbered("2023-05-02", "100.00"))).containsExactly("again.none");
        assertThat(messages(past, unnumbered("2023-05-01", "100.01"))).containsExactly("again.none");
        assertThat(messages(past, A.invoice(NEXT, "2023-05-01", "100.00"))).containsExactly("again.none");
    }

    @Test
    void eight_digits_without_a_code_need_the_amount_or_the_date_as_well() {
        List<PastPacket> past = past(Shelf.invoice("12345678", "100.00", 7));
        assertThat(messages(past, A.invoice("12345678", "2023-05-01", "999.00")))
                .containsExactly("again.used");
        assertThat(messages(past, A.invoice("12345678", "2022-01-01", "999.00")))
                .containsExactly("again.suspected");
    }

    @Test
    void an_invoice_that_a_red_letter_cancelled_elsewhere_is_said_and_a_pair_of_both_is_nothing() {
        UsedPaper blue = Shelf.invoice(NUMBER, "100.00", 7);
        UsedPaper red = Shelf.invoice(List.of(NEXT), true, "-100.00", NUMBER, 8);
        assertThat(messages(past(blue, red), invoice())).containsExactly("again.cancelled");
        assertThat(messages(past(red), invoice())).containsExactly("again.cancelled");
        assertThat(messages(past(blue, red), invoice(), red())).containsExactly("again.none");
        assertThat(messages(past(blue), invoice(), red())).containsExactly("again.none");
        assertThat(messages(past(blue), red())).containsExactly("again.cancels");
    }

    @Test
    void a_red_letter_for_a_part_leaves_the_invoice_in_use() {
        UsedPaper part = Shelf.invoice(List.of(NEXT), true, "-40.00", NUMBER, 8);
        assertThat(messages(past(Shelf.invoice(NUMBER, "100.00", 7), part), invoice()))
                .containsExactly("again.used");
    }

    private static PastPacket version(PastOutcome outcome, String... numbers) {
        PastPacket packet = Shelf.packet("v1", "test", A.APPLICANT, numbers);
        return new PastPacket(
                packet.id(),
                packet.name(),
                packet.programme(),
                packet.notice(),
                packet.applicant(),
                packet.code(),
                LocalDate.parse("2024-10-01"),
                packet.papers(),
                packet.pages(),
                packet.files(),
                outcome);
    }

    @Test
    void a_corrected_packet_shows_what_went_came_and_changed_and_is_no_duplicate_of_its_earlier_version() {
        Interval before = Interval.exactly(Yuan.of("5.00"));
        PastOutcome outcome = new PastOutcome(Map.of("window|x|{}", "开票日期在期限内：发票 1"), Map.of("a", before));
        Examination examination = examine(List.of(version(outcome, NUMBER, "24432000000000000099")), invoice());
        Finding changes = examination.findings().get(2);
        assertThat(changes.message()).isEqualTo("changes.since");
        assertThat(changes.arguments()).containsEntry("went", "1").containsEntry("came", "0");
        assertThat(changes.said()).extracting(Said::value).contains("开票日期在期限内：发票 1", "发票 24432000000000000099");
        assertThat(examination.findings().get(1).message()).isEqualTo("again.none");
    }

    @Test
    void a_packet_that_shares_less_than_half_is_another_application_and_what_it_shares_is_used_twice() {
        PastPacket half = version(PastOutcome.NONE, NUMBER, "24432000000000000098");
        PastPacket less = version(PastOutcome.NONE, NUMBER, "24432000000000000098", "24432000000000000099");
        assertThat(messages(List.of(half), invoice())).containsExactly("again.none");
        assertThat(messages(List.of(less), invoice())).containsExactly("again.used");
    }
}
