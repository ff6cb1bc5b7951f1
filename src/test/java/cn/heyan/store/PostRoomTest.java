package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
            new PostedLetter("a1/report", "a1", "", Path.of("/outbox/a/letter.eml"), List.of("ju@example.org"), 0);

    PostRoomTest(Engine engine) {
        database = engine.open();
        room = new PostRoom(database);
    }

    @Test
    void a_letter_waits_until_it_is_sent_and_no_longer() {
        room.post(letter, NOON);
        assertThat(room.due(NOON)).containsExactly(letter);
        room.sent(letter, NOON);
        assertThat(room.due(NOON.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void a_packet_reported_again_does_not_get_a_second_letter() {
        room.post(letter, NOON);
        room.sent(letter, NOON);
        room.post(letter, NOON);
        assertThat(room.due(NOON.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void a_letter_the_server_refused_is_tried_a_minute_later_and_then_less_often() {
        room.post(letter, NOON);
        room.delayed(letter, "refused", NOON);
        assertThat(room.due(NOON.plusSeconds(59))).isEmpty();
        PostedLetter second = room.due(NOON.plusSeconds(60)).get(0);
        assertThat(second.attempts()).isEqualTo(1);
        room.delayed(second, "refused", NOON.plusSeconds(60));
        assertThat(room.due(NOON.plusSeconds(60 + 119))).isEmpty();
        assertThat(room.due(NOON.plusSeconds(60 + 120))).hasSize(1);
    }

    @Test
    void a_letter_that_is_refused_again_and_again_is_shown_with_what_the_server_said() {
        room.post(letter, NOON);
        for (int attempts = 0; attempts < LetterStanding.STUCK; attempts++) {
            assertThat(room.stuck()).isEmpty();
            PostedLetter now = room.find("a1/report").orElseThrow().letter();
            room.delayed(now, "550 mailbox unknown", NOON);
        }
        assertThat(room.stuck()).singleElement().satisfies(stuck -> {
            assertThat(stuck.lastError()).isEqualTo("550 mailbox unknown");
            assertThat(stuck.stuck()).isTrue();
        });
        room.sent(letter, NOON);
        assertThat(room.stuck()).isEmpty();
        assertThat(room.about("a1")).singleElement().satisfies(sent -> assertThat(sent.sentAt())
                .contains(NOON));
    }
}
