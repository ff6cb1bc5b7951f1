package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.command.bench.PacketBench;
import cn.heyan.command.bench.PacketTable;
import cn.heyan.journey.Engine;
import cn.heyan.sample.packet.PacketMaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few of the made packets, as digital files, through the real routes: what was planted is found and nothing else is said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PacketsTest {

    private static final long SEED = 20241120;

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

    @ParameterizedTest
    @CsvSource({
        "chifeng-benchmark-enterprise, clean",
        "chifeng-cloud-management, payment-missing",
    })
    void finds_what_was_planted_and_says_nothing_else(String programme, String defect) throws IOException {
        Path folder = out.resolve(programme + "." + defect);
        Path packet = PacketMaker.make(programme, defect, SEED, false, folder);

        PacketTable table = new PacketBench(engine, out.resolve("reports"), true).run(Map.of(folder, packet), "", "");

        assertThat(table.clean()).as(table.text()).isTrue();
    }
}
