package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.heyan.intake.Intake;
import cn.heyan.intake.Limits;
import cn.heyan.packet.Packet;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Refused;
import cn.heyan.page.PageCount;
import cn.heyan.page.PageLook;
import cn.heyan.page.PageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of the public corpus that was made to break readers, through intake and the look at each page, with the usual limits. */
class HostilePaperTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"broken", "scans", "qr", "distractors"})
    void every_page_is_seen_or_refused_with_a_sentence_within_its_time(String folder) throws Exception {
        Path files = CORPUS.resolve(folder);
        assumeThat(files).as("the public corpus, kept beside the project").isDirectory();
        Intake intake = new Intake(Limits.DEFAULT, new PageCount(PageSettings.USUAL));
        List<String> faults = new ArrayList<>();
        int pages = 0;
        try (PageLook look = new PageLook(PageSettings.USUAL)) {
            for (Path file : in(files)) {
                pages += look(intake, look, file, faults);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(pages).isPositive();
    }

    private int look(Intake intake, PageLook look, Path file, List<String> faults) throws IOException {
        Packet packet;
        try {
            packet = intake.open(file, Optional.empty(), Instant.EPOCH, Files.createTempDirectory(work, "packet"));
        } catch (Refused refused) {
            note(refused, file.getFileName().toString(), faults);
            return 0;
        }
        for (PageRef page : packet.pages()) {
            long start = System.nanoTime();
            try {
                look.look(packet, page).picture().ifPresent(HostilePaperTest::delete);
            } catch (Refused refused) {
                note(refused, String.valueOf(Path.of(page.file()).getFileName()), faults);
            }
            if (System.nanoTime() - start
                    > PageSettings.USUAL.timeLimit().plus(Duration.ofSeconds(5)).toNanos()) {
                faults.add(page + " took too long");
            }
        }
        return packet.pages().size();
    }

    /** What happened, to which file, and what to do: a sentence that ends. */
    private static void note(Refused refused, String name, List<String> faults) {
        String sentence = refused.sentence();
        if (!sentence.contains(name) || !sentence.endsWith("。") || !sentence.contains("请")) {
            faults.add(name + ": " + sentence);
        }
    }

    /** Has it drawn first, as a report would; what cannot be drawn is said in a sentence. */
    private static void delete(PagePicture picture) {
        try {
            Files.delete(picture.file());
        } catch (IOException e) {
            if (!(e.getCause() instanceof Refused)) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
