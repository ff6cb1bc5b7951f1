package cn.heyan.extract.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads electronic invoices that nobody here wrote; without the corpus beside the project there is nothing to measure. */
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");

    @Test
    void settles_no_wrong_value_of_public_electronic_invoices() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "没有语料目录 " + CORPUS + "，跳过对公开发票的测量。");
        CorpusScore score = new CorpusScore();
        try (CorpusPages pages = new CorpusPages(Optional.empty());
                var files = Files.list(CORPUS.resolve("invoices"))) {
            List<Path> electronic = files.filter(
                            file -> file.getFileName().toString().matches("(?:vm|yc|ofd|xml)_.*"))
                    .sorted()
                    .toList();
            for (Path file : electronic) {
                String name = file.getFileName().toString();
                Path truth = CORPUS.resolve("truth").resolve(name + ".json");
                if (Files.exists(truth)) {
                    score.score(name, pages.read(file), pages.second(), new ObjectMapper().readTree(truth.toFile()));
                }
            }
        }
        assertThat(score.settled()[1]).as(String.join("\n", score.notes())).isZero();
        assertThat(score.settled()[0]).isGreaterThan(100);
    }
}
