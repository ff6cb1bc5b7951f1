package cn.heyan.command.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.packet.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthFolderTest {

    @TempDir
    private Path corpus;

    @Test
    void reads_flat_truths_truths_of_several_documents_boxes_of_licences_and_distractors() throws Exception {
        put("invoices/a.ofd", "");
        put(
                "truth/a.ofd.json",
                """
                {"file": "a.ofd", "kind": "vat-e-normal", "title": "x", "taxAmount": "0.00", "taxAmountPrinted": "***",
                 "qrPayload": "01,10", "lines": [{"name": "*软件*排产系统", "plate": "x", "taxPrinted": "***"}], "inconsistent": true}
                """);
        put("scans/b.pdf", "");
        put(
                "truth/b.pdf.json",
                """
                {"file": "scans/b.pdf", "documents": [
                 {"kind": "loan-contract", "pages": [1, 2], "fields": {"principal": "100.00", "qrPayload": "x", "rate": null}}]}
                """);
        put("contracts/licence_1.jpg", "");
        put(
                "contracts/licence_1.tsv",
                """
                0,1,30,2,30,2,40,1,40,自动化系统集成,business_scopes
                1,1,10,2,10,2,20,1,20,湘滨联数软件有限公司,name
                2,1,20,2,20,2,29,1,29,软件开发，,business_scopes
                3,1,20,2,20,2,29,1,29,"2019年10月30日， 2029年2月3日",start_date
                """);
        put("distractors/bus.jpg", "");
        put("distractors/vat_demo.png", "");

        List<Truth> all = new TruthFolder(corpus).all();

        assertThat(all.stream().map(Truth::name))
                .containsExactly("contracts/licence_1.jpg", "distractors/bus.jpg", "invoices/a.ofd", "scans/b.pdf");
        assertThat(all.get(0).documents().get(0).fields())
                .isEqualTo(Map.of("name", "湘滨联数软件有限公司", "businessScope", "软件开发，自动化系统集成"));
        assertThat(all.get(1).distractor()).isTrue();
        assertThat(all.get(2).carrier()).isEqualTo("ofd");
        assertThat(all.get(2).codes()).containsExactly("01,10");
        assertThat(all.get(2).documents())
                .containsExactly(new Due(
                        "vat-invoice",
                        List.of(),
                        Map.of("taxAmount", "0.00"),
                        List.of(Map.of("name", "*软件*排产系统")),
                        true));
        assertThat(all.get(3).documents())
                .containsExactly(
                        new Due("loan-contract", List.of(1, 2), Map.of("principal", "100.00"), List.of(), false));
        assertThat(all.get(3).several()).isTrue();
    }

    @Test
    void refuses_a_folder_without_truth_and_a_truth_without_its_file() throws Exception {
        assertThatThrownBy(() -> new TruthFolder(corpus).all())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("truth/*.json");
        put("truth/c.json", "{\"file\": \"c.pdf\"}");
        assertThatThrownBy(() -> new TruthFolder(corpus).all())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("c.pdf");
    }

    private void put(String name, String text) throws Exception {
        Path file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
