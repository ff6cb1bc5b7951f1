package cn.heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxBellTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    @TempDir
    Path inbox;

    @Test
    void rings_when_something_is_dropped_and_then_no_more() throws IOException {
        try (InboxBell bell = new InboxBell(inbox)) {
            assertThat(bell.rang()).isFalse();
            Files.writeString(inbox.resolve("a.pdf"), "ink");
            await().atMost(SOON).until(bell::rang);
            await().atMost(SOON).until(() -> !bell.rang());
        }
    }

    @Test
    void rings_for_a_folder_that_was_added_later() throws IOException {
        try (InboxBell bell = new InboxBell(inbox)) {
            Path folder = Files.createDirectory(inbox.resolve("digital"));
            await().atMost(SOON).until(bell::rang);
            await().atMost(SOON).until(() -> !bell.rang());
            Files.writeString(folder.resolve("a.pdf"), "ink");
            await().atMost(SOON).until(bell::rang);
        }
    }
}
