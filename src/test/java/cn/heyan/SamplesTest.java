package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.command.bench.Expectation;
import cn.heyan.journey.Engine;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Outcome.Reported;
import cn.heyan.journey.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample packet that the project keeps, through the real routes and the real engines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {

    @TempDir
    private Path out;

    private Engine engine;

    @BeforeAll
    void starts() {
        engine = Heyan.engine();
    }

    @AfterAll
    void stops() {
        engine.close();
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("samples/packets"))) {
            return all.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void gives_the_expected_findings_and_no_others_that_decide(Path sample) throws IOException {
        Expectation expected = Expectation.of(sample.resolve("expected.json"));
        Path packet;
        try (Stream<Path> files = Files.list(sample)) {
            packet = files.filter(file -> file.getFileName().toString().startsWith("packet"))
                    .findFirst()
                    .orElseThrow();
        }
        Path reports = out.resolve(sample.getFileName());
        Outcome outcome = engine.journey().check(new Submission(packet, Optional.empty(), reports));
        assertThat(outcome).isInstanceOf(Reported.class);
        var examination = ((Reported) outcome).examination();
        assertThat(expected.missed(examination)).isEmpty();
        assertThat(expected.uncalledFor(examination)).isEmpty();
        assertThat(reports.resolve("report.json")).isNotEmptyFile();
        assertThat(reports.resolve("report.html")).isNotEmptyFile();
        assertThat(reports.resolve("report.pdf")).isNotEmptyFile();
    }
}
