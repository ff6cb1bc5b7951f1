package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {
    private static final Path PROGRAMMES = Path.of("config/programmes");
    private static final Path PAPERS = Path.of("config/papers");

    @TempDir
    Path folder;

    @Test
    void every_shipped_programme_names_only_what_its_form_and_papers_have() {
        assertThat(Notices.load(PROGRAMMES, PAPERS).broken()).isEmpty();
    }

    @Test
    void a_misspelt_field_is_refused_at_start_with_its_line_and_the_fields_there_are() throws IOException {
        String id = "hengyang-2024-digital-upgrade";
        String good = Files.readString(PROGRAMMES.resolve(id + ".yml"));
        String bad = good.replace("declared: proj.softwareCloud,", "declared: proj.softwareClowd,");
        Files.writeString(folder.resolve(id + ".yml"), bad);
        Files.createDirectories(folder.resolve("shared"));
        try (Stream<Path> shared = Files.list(PROGRAMMES.resolve("shared"))) {
            for (Path file : shared.toList()) {
                Files.copy(file, folder.resolve("shared").resolve(file.getFileName()));
            }
        }

        assertThat(Notices.load(folder, PAPERS).broken(id).orElseThrow())
                .contains(id + ".yml 第 ", "申报表没有“proj.softwareClowd”这一栏", "proj.softwareCloud");
    }
}
