package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class HistoryTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-11-20T04:00:00Z"), ZoneOffset.UTC);

    private final Database database;
    private final History history;

    HistoryTest(Engine engine) {
        database = engine.open();
        history = new History(database, NOON);
    }

    @BeforeEach
    void four_things_happened() {
        history.note(History.HEYAN, "packet.received", "a1", Map.of(), Map.of("name", "云岭精工.pdf"));
        history.note("zhang", "correction.made", "a1", Map.of("amount", "1.00"), Map.of("amount", "2.00"));
        history.note(History.HEYAN, "packet.received", "b2", Map.of(), Map.of("name", "另一份.pdf"));
        history.note("li", "correction.agreed", "a1", Map.of(), Map.of());
    }

    @Test
    void tells_who_did_what_when_with_what_was_before_and_after() {
        assertThat(history.of("a1")).hasSize(3).element(1).satisfies(change -> {
            assertThat(change.who()).isEqualTo("zhang");
            assertThat(change.at()).isEqualTo(NOON.instant());
            assertThat(change.was()).isEqualTo("{\"amount\":\"1.00\"}");
            assertThat(change.becomes()).isEqualTo("{\"amount\":\"2.00\"}");
        });
        assertThat(history.after(1, 2)).extracting(Change::seq).containsExactly(2L, 3L);
        assertThat(history.verify()).isEmpty();
    }

    @Test
    void names_the_first_line_whose_words_were_changed() {
        database.sql()
                .sql("update history set becomes = '{\"amount\":\"3.00\"}' where seq = 2")
                .update();
        assertThat(history.verify()).map(History.BrokenLink::seq).contains(2L);
    }

    @Test
    void names_the_first_line_whose_doer_was_changed() {
        database.sql().sql("update history set who = 'li' where seq = 2").update();
        assertThat(history.verify()).map(History.BrokenLink::seq).contains(2L);
    }

    @Test
    void names_the_place_of_a_line_that_was_taken_out() {
        database.sql().sql("delete from history where seq = 3").update();
        assertThat(history.verify()).map(History.BrokenLink::seq).contains(3L);
    }

    @Test
    void notices_that_the_last_line_was_taken_out() {
        database.sql().sql("delete from history where seq = 4").update();
        assertThat(history.verify()).map(History.BrokenLink::seq).contains(4L);
    }

    @Test
    void words_may_be_forgotten_on_request_and_the_chain_holds() {
        history.forget("a1", "wang");
        assertThat(history.verify()).isEmpty();
        assertThat(history.of("a1")).extracting(Change::becomes).containsExactly("", "", "", "{}");
        assertThat(history.of("b2")).extracting(Change::becomes).containsExactly("{\"name\":\"另一份.pdf\"}");
    }

    @Test
    void words_that_vanish_without_a_request_are_noticed() {
        database.sql()
                .sql("update history set was = null, becomes = null where seq = 3")
                .update();
        assertThat(history.verify()).map(History.BrokenLink::seq).contains(3L);
    }

    @Test
    void a_line_is_kept_only_together_with_what_happened() {
        try {
            database.whole(() -> {
                history.note("zhang", "correction.made", "a1", Map.of(), Map.of());
                throw new IllegalStateException("the power went");
            });
        } catch (IllegalStateException gone) {
            assertThat(history.of("a1")).hasSize(3);
        }
        assertThat(history.verify()).isEmpty();
    }
}
