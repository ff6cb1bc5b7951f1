package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");

    @TempDir
    Path folder;

    private Path left(String name, Duration ago) throws IOException {
        Path left = Files.createDirectories(folder.resolve(name));
        Files.writeString(left.resolve("page.jpg"), "ink");
        Files.setLastModifiedTime(left, FileTime.from(NOON.minus(ago)));
        return left;
    }

    @Test
    void what_nobody_touched_for_long_goes_and_what_is_at_work_stays() throws IOException {
        Path old = left("packet-1", Duration.ofHours(2).plusSeconds(1));
        Path atWork = left("packet-2", Duration.ofHours(2));
        Leftovers.clear(folder, Duration.ofHours(2), Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(old).doesNotExist();
        assertThat(atWork).isDirectoryContaining(path -> path.endsWith("page.jpg"));
    }
}
