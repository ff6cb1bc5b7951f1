package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.reconcile.Examination;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of DESIGN section 6: scripts and benches rely on these keys. */
class ExaminationJsonTest {

    @TempDir
    Path folder;

    private Examination examination;
    private ObjectNode json;

    @BeforeEach
    void write() {
        examination = Fixture.examination(folder);
        json = new ExaminationJson(examination, Words.ui(Locale.SIMPLIFIED_CHINESE), Fixture.sentences()).write();
    }

    @Test
    void has_the_keys_of_the_contract() {
        assertThat(names(json))
                .contains(
                        "packet",
                        "programme",
                        "applicant",
                        "verdict",
                        "bridges",
                        "documents",
                        "invoices",
                        "checks",
                        "unread");
        assertThat(names(json.get("packet"))).contains("id", "file", "sha256", "pages");
        assertThat(names(json.get("applicant"))).containsExactly("name", "uscc");
        assertThat(names(json.at("/bridges/0"))).containsExactly("declared", "deductions", "verified", "basis");
        assertThat(names(json.at("/bridges/0/declared"))).contains("field", "value", "page", "box");
        assertThat(names(json.at("/bridges/0/deductions/0"))).contains("reason", "amount", "documents");
        assertThat(names(json.at("/bridges/0/verified"))).containsExactly("low", "high");
        assertThat(names(json.at("/documents/0"))).contains("kind", "pages", "fields", "lines");
        assertThat(names(json.at("/invoices/0")))
                .contains(
                        "invoiceNumber",
                        "issueDate",
                        "buyerName",
                        "sellerName",
                        "netAmount",
                        "taxAmount",
                        "totalAmount",
                        "pages",
                        "counted",
                        "countedAmount",
                        "reason");
        assertThat(names(json.at("/checks/0")))
                .contains("id", "type", "rule", "verdict", "severity", "clause", "message", "messageEnglish", "said");
        assertThat(names(json.at("/checks/0/said/0"))).containsExactly("what", "value", "page", "box");
        assertThat(names(json.at("/unread/0"))).containsExactly("page", "reason");
    }

    @Test
    void writes_money_in_yuan_with_two_places_also_what_was_declared_in_ten_thousands() {
        assertThat(json.at("/bridges/0/declared/value").asText()).isEqualTo("2563000.00");
        assertThat(json.at("/bridges/0/verified/low").asText()).isEqualTo("1940800.00");
        assertThat(json.at("/documents/2/fields/proj.digitalTotal/value").asText())
                .isEqualTo("2563000.00");
        assertThat(json.at("/invoices/0/totalAmount").asText()).isEqualTo("180000.00");
    }

    @Test
    void subtracts_to_the_low_end_of_what_is_verified() {
        long declared = fen(json.at("/bridges/0/declared/value"));
        for (JsonNode deduction : json.at("/bridges/0/deductions")) {
            declared -= fen(deduction.get("amount"));
        }
        assertThat(declared).isEqualTo(fen(json.at("/bridges/0/verified/low")));
    }

    @Test
    void gives_no_value_to_what_is_doubtful_but_all_candidates() {
        JsonNode total = json.at("/documents/10/fields/totalAmount");

        assertThat(total.get("state").asText()).isEqualTo("doubtful");
        assertThat(total.get("value").isNull()).isTrue();
        assertThat(total.get("candidates")).extracting(JsonNode::asText).containsExactly("96000.00", "90000.00");
        assertThat(json.at("/invoices/7/totalAmount").isNull()).isTrue();
        assertThat(json.at("/invoices/7/doubtful/totalAmount")).hasSize(2);
        assertThat(json.at("/documents/10/fields/issueDate/reason").asText()).isEqualTo("此处被印章遮住");
    }

    @Test
    void shows_where_each_value_stands() {
        JsonNode witness = json.at("/documents/3/fields/issueDate/witnesses/0");

        assertThat(json.at("/documents/3/fields/issueDate/value").asText()).isEqualTo("2022-12-28");
        assertThat(names(witness)).containsExactly("means", "asPrinted", "page", "box", "confidence");
        assertThat(witness.get("means").asText()).isEqualTo("ocr");
        assertThat(witness.get("page").asInt()).isEqualTo(4);
        assertThat(witness.get("box")).hasSize(4).allMatch(part -> part.asDouble() > 0 && part.asDouble() < 1);
    }

    @Test
    void says_which_columns_of_a_row_are_not_settled() {
        JsonNode row = json.at("/documents/3/lines/0");

        assertThat(row.get("name").asText()).isEqualTo("*软件*生产管理系统");
        assertThat(row.get("amount").asText()).isEqualTo("180000.00");
        assertThat(row.get("doubtful")).extracting(JsonNode::asText).containsExactly("name");
    }

    @Test
    void names_the_file_beside_the_page_where_a_packet_has_several() {
        ObjectNode several = new ExaminationJson(
                        FixtureGaps.withRefusedFile(examination),
                        Words.ui(Locale.SIMPLIFIED_CHINESE),
                        Fixture.sentences())
                .write();

        assertThat(several.at("/documents/0/file").asText()).isEqualTo(Fixture.FILE);
        assertThat(several.at("/unread/0/file").asText()).isEqualTo(Fixture.FILE);
        assertThat(several.at("/refused/0/file").asText()).isEqualTo("补充/加密.pdf");
    }

    @Test
    void reads_file_by_file_refused_ones_too() {
        List<ObjectNode> files =
                ReadJson.files(FixtureGaps.withRefusedFile(examination).dossier());

        assertThat(files).hasSize(2).allSatisfy(file -> assertThat(names(file))
                .containsExactly(
                        "file",
                        "sha256",
                        "mediaType",
                        "pages",
                        "documents",
                        "codes",
                        "pageSense",
                        "unread",
                        "refused"));
        assertThat(files.get(0).get("documents")).hasSize(13);
        assertThat(files.get(0).get("refused").isNull()).isTrue();
        assertThat(files.get(0).at("/unread/0/page").asInt()).isEqualTo(14);
        assertThat(files.get(1).get("refused").asText()).contains("密码");
    }

    private static long fen(JsonNode yuan) {
        return Long.parseLong(yuan.asText().replace(".", ""));
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(entry -> entry.getKey()).toList();
    }
}
