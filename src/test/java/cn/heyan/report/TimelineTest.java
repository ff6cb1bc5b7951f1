package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.CountedInvoice;
import cn.heyan.reconcile.Deduction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Words WORDS = Words.ui(Locale.SIMPLIFIED_CHINESE);

    @Test
    void tells_the_days_at_the_edges_of_the_window_from_those_outside() {
        assertThat(timeline("2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01")
                        .marks())
                .extracting(Timeline.Mark::css)
                .containsExactly("outside", "counted", "counted", "outside");
    }

    @Test
    void stacks_invoices_of_one_day_so_that_no_mark_hides_another() {
        assertThat(timeline("2023-05-18", "2023-05-18", "2023-05-19").marks())
                .extracting(Timeline.Mark::style)
                .doesNotHaveDuplicates()
                .extracting(style -> style.substring(style.indexOf("top:")))
                .doesNotHaveDuplicates();
    }

    @Test
    void joins_many_invoices_of_one_day_to_one_mark() {
        assertThat(timeline("2023-05-18", "2023-05-18", "2023-05-18", "2023-05-18", "2023-05-18")
                        .marks())
                .extracting(Timeline.Mark::label)
                .containsExactly("5张");
    }

    @Test
    void keeps_a_date_of_another_decade_on_the_axis_without_squeezing_the_window() {
        Timeline timeline = timeline("2003-05-18", "2023-05-18");

        assertThat(timeline.marks())
                .extracting(Timeline.Mark::style)
                .first()
                .asString()
                .startsWith("left:0.0%");
        assertThat(width(timeline.window())).isGreaterThan(40);
    }

    @Test
    void names_invoices_whose_date_is_not_settled() {
        List<CountedInvoice> undated = List.of(new CountedInvoice(
                new Paper(document(), Readings.NONE, List.of()), Yuan.ZERO, Optional.of(Deduction.Reason.UNREADABLE)));

        assertThat(Timeline.of(undated, Optional.of(DateWindow.year(2023)), WORDS))
                .get()
                .extracting(Timeline::undated)
                .isEqualTo(List.of("1"));
    }

    @Test
    void is_not_drawn_for_a_programme_without_a_window() {
        assertThat(Timeline.of(List.of(dated("2023-05-18")), Optional.empty(), WORDS))
                .isEmpty();
    }

    private static double width(String style) {
        return Double.parseDouble(style.substring(style.indexOf("width:") + 6, style.lastIndexOf('%')));
    }

    private static Timeline timeline(String... days) {
        return Timeline.of(
                        Arrays.stream(days).map(TimelineTest::dated).toList(),
                        Optional.of(DateWindow.year(2023)),
                        WORDS)
                .orElseThrow();
    }

    private static CountedInvoice dated(String day) {
        Readings readings =
                Readings.NONE.with(Invoice.ISSUE_DATE, FixturePapers.settled(LocalDate.parse(day), 1, 1, day));
        return new CountedInvoice(new Paper(document(), readings, List.of()), Yuan.of("100.00"), Optional.empty());
    }

    private static Document document() {
        return new Document(DocumentKind.VAT_INVOICE, List.of(new PageRef(Fixture.FILE, 1)), Box.PAGE, "");
    }
}
