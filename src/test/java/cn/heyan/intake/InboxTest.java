package cn.heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");
    private static final String PROGRAMME = "hengyang-2024-digital-upgrade";

    @TempDir
    Path folder;

    private Inbox inbox;

    @BeforeEach
    void opens() {
        inbox = new Inbox(folder, Duration.ofSeconds(5));
    }

    @Test
    void takes_a_file_after_it_has_been_still_for_five_seconds_and_not_before() throws IOException {
        Path scan = write("a.jpg", "ink");
        assertThat(look(0)).isEmpty();
        assertThat(look(4)).isEmpty();
        assertThat(look(5)).containsExactly(new Drop(scan, Optional.empty()));
    }

    @Test
    void waits_again_when_a_file_has_grown() throws IOException {
        Path scan = write("a.jpg", "ink");
        look(0);
        Files.writeString(scan, "more ink");
        assertThat(look(6)).isEmpty();
        assertThat(look(10)).isEmpty();
        assertThat(look(11)).hasSize(1);
    }

    @Test
    void gives_a_pdf_without_its_end_a_minute() throws IOException {
        write("a.pdf", "%PDF-1.7 half");
        look(0);
        assertThat(look(59)).isEmpty();
        assertThat(look(60)).hasSize(1);
    }

    @Test
    void takes_a_whole_pdf_at_once() throws IOException {
        write("a.pdf", "%PDF-1.7 …\n%%EOF\n");
        look(0);
        assertThat(look(5)).hasSize(1);
    }

    @Test
    void a_folder_named_after_a_programme_holds_packets_and_any_other_folder_is_one() throws IOException {
        Path named = write(PROGRAMME + "/a.jpg", "ink");
        write("云岭精工/1.jpg", "ink");
        look(0);
        assertThat(look(5))
                .containsExactlyInAnyOrder(
                        new Drop(named, Optional.of(PROGRAMME)), new Drop(folder.resolve("云岭精工"), Optional.empty()));
    }

    @Test
    void leaves_half_written_hidden_and_lock_files_alone() throws IOException {
        write("a.pdf.part", "x");
        write(".a.pdf.swp", "x");
        write("~$申报书.docx", "x");
        look(0);
        assertThat(look(600)).isEmpty();
    }

    private List<Drop> look(int seconds) throws IOException {
        return inbox.still(Set.of(PROGRAMME), NOON.plusSeconds(seconds));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
