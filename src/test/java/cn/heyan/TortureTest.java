package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.command.torture.Torture;
import cn.heyan.store.Engine;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watching process killed at random moments, on both databases; the long form is {@code heyan torture}. */
class TortureTest {

    @TempDir
    Path folder;

    @Test
    void nothing_is_lost_and_nothing_is_done_twice_when_the_process_is_killed_over_a_file() throws Exception {
        assertThat(torture("").run(2, 2)).isEmpty();
    }

    @Test
    void nothing_is_lost_and_nothing_is_done_twice_when_the_process_is_killed_over_a_server() throws Exception {
        assertThat(torture(Engine.POSTGRESQL.url()).run(1, 2)).isEmpty();
    }

    private Torture torture(String url) {
        String home = System.getProperty("heyan.home", ".");
        return new Torture(
                Path.of(home).toAbsolutePath().normalize(), folder, url, "postgres", new Random(7), System.out);
    }
}
