package cn.heyan.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final Instant now = Instant.parse("2026-03-01T00:00:00Z");
    private final Throttle throttle = new Throttle(Clock.fixed(now, ZoneOffset.UTC));

    @Test
    void four_wrong_passwords_cost_nothing_and_the_fifth_half_a_minute() {
        fail(4);
        assertThat(throttle.wait("name li")).isZero();
        fail(1);
        assertThat(throttle.wait("name li")).isEqualTo(Duration.ofSeconds(30));
        assertThat(throttle.wait("name wang")).isZero();
    }

    @Test
    void every_further_one_doubles_the_wait_up_to_half_an_hour() {
        fail(6);
        assertThat(throttle.wait("name li")).isEqualTo(Duration.ofSeconds(60));
        fail(40);
        assertThat(throttle.wait("name li")).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void the_right_password_begins_anew() {
        fail(4);
        throttle.succeeded("name li");
        fail(4);
        assertThat(throttle.wait("name li")).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("name li");
        }
    }
}
