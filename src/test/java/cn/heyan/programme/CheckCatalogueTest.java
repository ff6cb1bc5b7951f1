package cn.heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dheyan.write=true} to write the page anew. */
class CheckCatalogueTest {
    private static final Path PAGE = Path.of("docs/check-types.md");

    @Test
    void the_catalogue_says_what_the_checks_do() throws IOException {
        String page = CheckCatalogue.page();
        if (Boolean.getBoolean("heyan.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("mvn -Pquick test -Dtest=CheckCatalogueTest -Dheyan.write=true writes it anew")
                .isEqualTo(page);
    }

    @Test
    void all_twenty_five_kinds_of_checks_that_the_notices_need_are_there() throws IOException {
        String page = CheckCatalogue.page();

        assertThat(IntStream.rangeClosed(1, 25).mapToObj(n -> String.format("| K%02d | [", n)))
                .allSatisfy(row -> assertThat(page).contains(row));
    }
}
