package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.store.LedgerEntry.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;

@ParameterizedClass
@EnumSource
class LedgerTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");

    private final Ledger ledger;

    LedgerTest(Engine engine) {
        ledger = new Ledger(engine.open());
    }

    @Test
    void knows_a_packet_by_its_content_with_all_that_was_entered() {
        LedgerEntry entry = entry("a1", NOON);
        ledger.enter(entry);
        assertThat(ledger.find("a1")).contains(entry);
        assertThat(ledger.find("b2")).isEmpty();
    }

    @Test
    void refuses_to_enter_the_same_content_twice() {
        ledger.enter(entry("a1", NOON));
        assertThatThrownBy(() -> ledger.enter(entry("a1", NOON))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void sends_the_packet_first_that_has_waited_longest() {
        ledger.enter(entry("late", NOON.plusSeconds(1)));
        ledger.enter(entry("early", NOON));
        assertThat(ledger.longestWaiting()).map(LedgerEntry::id).contains("early");
    }

    @Test
    void lets_others_go_before_a_packet_that_has_been_tried() {
        ledger.enter(entry("tried", NOON));
        ledger.enter(entry("fresh", NOON.plusSeconds(1)));
        ledger.begin("tried");
        assertThat(ledger.longestWaiting()).map(LedgerEntry::id).contains("fresh");
    }

    @Test
    void received_is_reported_and_refused_and_broken_and_waiting() {
        for (String id : new String[] {"a", "b", "c", "d"}) {
            ledger.enter(entry(id, NOON));
        }
        ledger.end("a", State.REPORTED, "AGREES", "", NOON);
        ledger.end("b", State.REFUSED, "", "加密", NOON);
        ledger.end("c", State.BROKEN, "", "系统故障", NOON);
        assertThat(ledger.counts())
                .isEqualTo(Map.of(State.REPORTED, 1, State.REFUSED, 1, State.BROKEN, 1, State.WAITING, 1));
    }

    private static LedgerEntry entry(String id, Instant receivedAt) {
        return new LedgerEntry(
                id,
                "云岭精工.pdf",
                Optional.of("hengyang-2024-digital-upgrade"),
                State.WAITING,
                0,
                Path.of("/data/" + id),
                Path.of("/outbox/" + id),
                receivedAt);
    }
}
