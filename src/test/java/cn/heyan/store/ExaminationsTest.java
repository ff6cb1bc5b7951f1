package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ExaminationsTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");

    @TempDir
    Path folder;

    private final Database database;
    private Blobs blobs;
    private Examinations examinations;

    ExaminationsTest(Engine engine) {
        database = engine.open();
    }

    @BeforeEach
    void opens() {
        blobs = new FolderBlobs(folder);
        examinations = new Examinations(database, blobs);
        new Ledger(database, new History(database, Clock.systemUTC()))
                .enter(new LedgerEntry(
                        "a1",
                        "a.pdf",
                        Optional.empty(),
                        LedgerEntry.State.WAITING,
                        0,
                        Path.of("/d"),
                        Path.of("/o"),
                        NOON));
    }

    private KeptExamination keep(String report, String verdict) throws IOException {
        String blob = blobs.put(report.getBytes(StandardCharsets.UTF_8));
        return examinations.keep("a1", NOON, verdict, "digital", "收到材料包", Map.of("report.json", blob));
    }

    @Test
    void the_latest_counts_and_the_earlier_ones_stay() throws IOException {
        KeptExamination first = keep("{\"verdict\":\"DIFFERS\"}", "DIFFERS");
        KeptExamination second = keep("{\"verdict\":\"AGREES\"}", "AGREES");
        assertThat(examinations.latest("a1")).contains(second);
        assertThat(examinations.of("a1")).containsExactly(second, first);
        assertThat(examinations.one("a1", 1)).contains(first);
        assertThat(examinations.report(first)).isEqualTo("{\"verdict\":\"DIFFERS\"}");
        assertThat(examinations.latest("b2")).isEmpty();
    }

    @Test
    void says_that_an_examination_has_no_such_file() throws IOException {
        KeptExamination first = keep("{}", "AGREES");
        assertThatThrownBy(() -> examinations.file(first, "report.pdf")).hasMessageContaining("report.pdf");
    }
}
