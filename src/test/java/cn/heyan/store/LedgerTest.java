package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState.Broken;
import cn.heyan.store.PacketState.Examined;
import cn.heyan.store.PacketState.Reading;
import cn.heyan.store.PacketState.Refused;
import cn.heyan.store.PacketState.Reported;
import cn.heyan.store.PacketState.Waiting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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

    private final Database database;
    private final History history;
    private final Ledger ledger;

    LedgerTest(Engine engine) {
        database = engine.open();
        history = new History(database, Clock.fixed(NOON, ZoneOffset.UTC));
        ledger = new Ledger(database, history);
    }

    private void move(String id, PacketState... states) {
        for (PacketState state : states) {
            ledger.move(id, state, History.HEYAN, NOON);
        }
    }

    private void waiting(String id, Instant since) {
        ledger.enter(entry(id, since));
        move(id, new Waiting());
    }

    @Test
    void knows_a_packet_by_its_content_with_all_that_was_entered() {
        LedgerEntry entry = entry("a1", NOON);
        ledger.enter(entry);
        assertThat(ledger.find("a1")).contains(entry);
        assertThat(ledger.find("b2")).isEmpty();
        assertThat(ledger.reportsInto(Path.of("/outbox/a1"))).isTrue();
        assertThat(ledger.reportsInto(Path.of("/outbox/a2"))).isFalse();
    }

    @Test
    void refuses_to_enter_the_same_content_twice() {
        ledger.enter(entry("a1", NOON));
        assertThatThrownBy(() -> ledger.enter(entry("a1", NOON))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void sends_the_packet_first_that_has_waited_longest() {
        waiting("late", NOON.plusSeconds(1));
        waiting("early", NOON);
        ledger.enter(entry("arrived", NOON.minusSeconds(1)));
        assertThat(ledger.longestWaiting()).map(LedgerEntry::id).contains("early");
    }

    @Test
    void lets_others_go_before_a_packet_that_has_been_tried() {
        waiting("tried", NOON);
        waiting("fresh", NOON.plusSeconds(1));
        ledger.begin("tried", NOON);
        assertThat(ledger.underway()).extracting(LedgerEntry::id).containsExactly("tried");
        move("tried", new Waiting());
        assertThat(ledger.longestWaiting()).map(LedgerEntry::id).contains("fresh");
        assertThat(ledger.find("tried")).map(LedgerEntry::attempts).contains(1);
    }

    @Test
    void counts_our_breakdowns_until_somebody_sends_the_packet_again() {
        waiting("a1", NOON);
        ledger.begin("a1", NOON);
        assertThat(ledger.brokeDown("a1")).isEqualTo(1);
        assertThat(ledger.brokeDown("a1")).isEqualTo(2);
        move("a1", new Broken("系统故障"));
        ledger.tryAgain("a1", Optional.of("other"), "zhang", NOON);
        assertThat(ledger.brokeDown("a1")).isEqualTo(1);
        assertThat(ledger.find("a1")).hasValueSatisfying(again -> {
            assertThat(again.programme()).contains("other");
            assertThat(again.state()).isEqualTo(State.WAITING);
        });
    }

    @Test
    void received_is_reported_and_refused_and_broken_and_what_is_underway() {
        for (String id : new String[] {"a", "b", "c", "d"}) {
            waiting(id, NOON);
        }
        move("a", new Reading(), new Examined("AGREES"), new Reported("AGREES"));
        move("b", new Reading(), new Refused("加密"));
        move("c", new Broken("系统故障"));
        ledger.enter(entry("e", NOON));
        Map<State, Integer> counts = ledger.counts();
        assertThat(counts)
                .containsEntry(State.REPORTED, 1)
                .containsEntry(State.REFUSED, 1)
                .containsEntry(State.BROKEN, 1)
                .containsEntry(State.WAITING, 1)
                .containsEntry(State.ARRIVED, 1);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
    }

    @Test
    void a_move_that_a_state_does_not_lead_to_is_refused_and_written_down() {
        waiting("a1", NOON);
        assertThatThrownBy(() -> move("a1", new Reported("AGREES"))).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> move("a1", new Examined("AGREES"))).isInstanceOf(IllegalMove.class);
        assertThat(ledger.find("a1")).map(LedgerEntry::state).contains(State.WAITING);
        assertThat(history.of("a1"))
                .extracting(Change::what)
                .containsExactly("packet.arrived", "packet.waiting", "packet.move-refused", "packet.move-refused");
        assertThat(history.verify()).isEmpty();
    }

    @Test
    void a_packet_that_was_reported_is_never_reported_twice_without_a_new_examination() {
        waiting("a1", NOON);
        move("a1", new Reading(), new Examined("AGREES"), new Reported("AGREES"));
        assertThatThrownBy(() -> move("a1", new Reported("AGREES"))).isInstanceOf(IllegalMove.class);
    }

    private static LedgerEntry entry(String id, Instant receivedAt) {
        return new LedgerEntry(
                id,
                "云岭精工.pdf",
                Optional.of("hengyang-2024-digital-upgrade"),
                State.ARRIVED,
                0,
                Path.of("/data/" + id),
                Path.of("/outbox/" + id),
                receivedAt);
    }
}
