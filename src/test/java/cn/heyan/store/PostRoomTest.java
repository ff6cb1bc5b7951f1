package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PostRoomTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");

    private final Database database;
    private final PostRoom room;
    private final PostedLetter letter =
            new PostedLetter("a1", Path.of("/outbox/a/letter.eml"), List.of("ju@example.org"), 0);

    PostRoomTest(Engine engine) {
        database = engine.open();
        room = new PostRoom(database);
    }

    @BeforeEach
    void knows_the_packet() {
        new Ledger(database)
                .enter(new LedgerEntry(
                        "a1",
                        "a.pdf",
                        Optional.empty(),
                        LedgerEntry.State.WAITING,
                        0,
                        Path.of("/d"),
                        Path.of("/o"),
                        NOON));
    }

    @Test
    void a_letter_waits_until_it_is_sent_and_no_longer() {
        room.post(letter, NOON);
        assertThat(room.due(NOON)).containsExactly(letter);
        room.sent(letter);
        assertThat(room.due(NOON.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void a_packet_reported_again_does_not_get_a_second_letter() {
        room.post(letter, NOON);
        room.sent(letter);
        room.post(letter, NOON);
        assertThat(room.due(NOON.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void a_letter_the_server_refused_is_tried_a_minute_later_and_then_less_often() {
        room.post(letter, NOON);
        room.delayed(letter, NOON);
        assertThat(room.due(NOON.plusSeconds(59))).isEmpty();
        PostedLetter second = room.due(NOON.plusSeconds(60)).get(0);
        assertThat(second.attempts()).isEqualTo(1);
        room.delayed(second, NOON.plusSeconds(60));
        assertThat(room.due(NOON.plusSeconds(60 + 119))).isEmpty();
        assertThat(room.due(NOON.plusSeconds(60 + 120))).hasSize(1);
    }
}
