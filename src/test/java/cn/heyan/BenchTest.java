package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.heyan.command.bench.CorpusBench;
import cn.heyan.command.bench.CorpusJson;
import cn.heyan.journey.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The bench over corpora, through the real routes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchTest {

    private static final Path PUBLIC = Path.of("../shared/corpus");

    @TempDir
    private Path corpus;

    private Engine engine;

    @BeforeAll
    void starts() {
        engine = Heyan.engine();
    }

    @AfterAll
    void stops() {
        engine.close();
    }

    @Test
    void counts_what_a_true_and_an_untrue_truth_say_of_the_same_invoice() throws Exception {
        Path invoice = Path.of("samples/corpus/invoices/digital-1.xml");
        String truth = Files.readString(Path.of("samples/corpus/truth/digital-1.xml.json"));
        Files.createDirectories(corpus.resolve("invoices"));
        Files.createDirectories(corpus.resolve("truth"));
        Files.copy(invoice, corpus.resolve("invoices/digital-1.xml"));
        Files.copy(invoice, corpus.resolve("invoices/untrue.xml"));
        Files.writeString(corpus.resolve("truth/digital-1.xml.json"), truth);
        String untrue = truth.replace("digital-1.xml", "untrue.xml").replaceAll("(\"issueDate\" : \")20..", "$12019");
        Files.writeString(corpus.resolve("truth/untrue.xml.json"), untrue);

        JsonNode all = CorpusJson.of(new CorpusBench(engine, 2, 0).run(corpus, "", 0));

        JsonNode right = CorpusJson.of(new CorpusBench(engine, 2, 0).run(corpus, "digital", 0));
        assertThat(right.at("/all/recall").asDouble()).isEqualTo(1);
        assertThat(right.at("/all/settledWrong").asInt()).isZero();
        assertThat(right.at("/tablesAmountsRight").asInt()).isEqualTo(1);
        assertThat(all.at("/files").asInt()).isEqualTo(2);
        assertThat(all.at("/filesAllRight").asInt()).isEqualTo(1);
        assertThat(all.at("/all/wrong").asInt()).isEqualTo(1);
        assertThat(all.at("/all/settledWrong").asInt()).isEqualTo(1);
        assertThat(all.at("/perFile/1/bad/0/field").asText()).isEqualTo("issueDate");
    }

    @Test
    void reads_every_field_of_the_digital_invoices_that_the_project_keeps() throws Exception {
        for (String part : new String[] {"digital", "electronic"}) {
            JsonNode json = CorpusJson.of(new CorpusBench(engine, 2, 0).run(Path.of("samples/corpus"), part, 0));
            assertThat(json.at("/files").asInt()).as(part).isPositive();
            assertThat(json.at("/filesAllRight").asInt())
                    .as(json.at("/perFile").toPrettyString())
                    .isEqualTo(json.at("/files").asInt());
            assertThat(json.at("/cells/f1").asDouble()).as(part).isEqualTo(1);
        }
    }

    @Test
    void settles_no_wrong_value_of_public_electronic_invoices() throws Exception {
        assumeTrue(Files.isDirectory(PUBLIC), "没有语料目录 " + PUBLIC + "，跳过对公开发票的测量。");
        for (String part : new String[] {"vm_", "yc_", "ofd_", "xml_"}) {
            JsonNode json = CorpusJson.of(new CorpusBench(engine, 2, 0).run(PUBLIC, part, 0));
            assertThat(json.at("/all/settledWrong").asInt()).as(part).isZero();
            assertThat(json.at("/cells/settledWrong").asInt()).as(part).isZero();
            assertThat(json.at("/all/f1").asDouble()).as(part).isGreaterThan(0.99);
        }
    }
}
