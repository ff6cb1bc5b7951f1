package cn.heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.heyan.packet.Packet;
import cn.heyan.packet.Refused;
import cn.heyan.page.PageCount;
import cn.heyan.page.PageSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenCorpusTest {

    private static final Path BROKEN = Path.of("../shared/corpus/broken");

    @TempDir
    Path work;

    @Test
    void every_damaged_file_becomes_a_packet_or_a_refusal_in_bounded_time() throws Exception {
        assumeThat(BROKEN).as("real damaged files, kept beside the project").isDirectory();
        List<Path> files;
        try (var all = Files.list(BROKEN)) {
            files = all.sorted().toList();
        }
        Intake intake = new Intake(Limits.DEFAULT, new PageCount(PageSettings.USUAL));
        List<String> slow = new ArrayList<>();
        for (Path file : files) {
            long start = System.nanoTime();
            try {
                Packet packet = intake.open(file, Optional.empty(), Instant.EPOCH, work);
                assertThat(packet.files()).isNotEmpty().allMatch(taken -> taken.pages() >= 1);
            } catch (Refused e) {
                assertThat(e.getMessage())
                        .contains(file.getFileName().toString())
                        .endsWith("。");
            }
            if (System.nanoTime() - start > 10_000_000_000L) {
                slow.add(file.getFileName().toString());
            }
        }
        assertThat(slow).isEmpty();
    }
}
