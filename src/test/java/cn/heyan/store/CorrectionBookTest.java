package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.correction.Correction;
import cn.heyan.packet.PageRef;
import cn.heyan.store.Approvals.Step;
import cn.heyan.store.Approvals.Taken;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CorrectionBookTest {

    private static final Instant NOON = Instant.parse("2024-05-06T04:00:00Z");
    private static final Correction LEGIBLE = new Correction.PageLegible(new PageRef("材料.pdf", 2));

    private final Database database = Engine.H2.open();
    private final History history = new History(database, Clock.systemUTC());
    private final CorrectionBook book = new CorrectionBook(database, history);

    @Test
    void keeps_who_when_why_and_what_and_counts_within_each_packet() {
        book.add("a", "李审核", NOON, "看得清", LEGIBLE);
        book.add("a", "王审核", NOON, "", new Correction.Judged("k", "c", true));
        book.add("b", "李审核", NOON, "", LEGIBLE);

        assertThat(book.standing("a").all()).extracting(each -> each.number()).containsExactly(1L, 2L);
        assertThat(book.standing("a").all().get(0).what()).isEqualTo(LEGIBLE);
        assertThat(book.standing("a").all().get(0).when()).isEqualTo(NOON);
        assertThat(book.standing("b").all()).hasSize(1);
    }

    @Test
    void what_is_taken_back_stands_no_more_and_stays_readable() {
        book.add("a", "李审核", NOON, "看得清", LEGIBLE);

        assertThat(book.takeBack("a", 1, "王审核", NOON, "其实看不清")).isTrue();
        assertThat(book.takeBack("a", 1, "王审核", NOON, "再来")).isFalse();
        assertThat(book.takeBack("a", 2, "王审核", NOON, "没有")).isFalse();

        assertThat(book.standing("a").all()).isEmpty();
        assertThat(book.entries("a").get(0).takenBack().orElseThrow().who()).isEqualTo("王审核");
        assertThat(book.changes("a")).isEqualTo(2);
        assertThat(history.of("a")).hasSize(2);
        assertThat(history.verify()).isEmpty();
    }

    @Test
    void an_approval_stands_until_something_is_corrected_after_it() {
        Approvals approvals = new Approvals(database, history);
        approvals.add("a", new Taken("李审核", NOON, Step.SUBMITTED, "", 0));
        approvals.add("a", new Taken("赵复核", NOON, Step.APPROVED, "同意", 0));

        assertThat(approvals.standing("a", 0).orElseThrow().step()).isEqualTo(Step.APPROVED);
        book.add("a", "李审核", NOON, "", LEGIBLE);
        assertThat(approvals.standing("a", book.changes("a"))).isEmpty();
        assertThat(approvals.of("a")).hasSize(2);
    }
}
