package cn.heyan.command.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String READ =
            """
            {"pages": 2, "documents": [{"kind": "vat-invoice", "pages": [1], "fields": {
              "invoiceNumber": {"state": "settled", "value": "00012345", "candidates": []},
              "totalAmount": {"state": "settled", "value": "113.00", "candidates": []},
              "netAmount": {"state": "doubtful", "value": null, "candidates": ["100.00", "180.00"]},
              "taxAmount": {"state": "doubtful", "value": null, "candidates": ["18.00", "13.00"]},
              "buyerName": {"state": "absent", "value": null, "candidates": []}},
              "lines": [{"name": "*软件*排产系统", "amount": "100.00", "doubtful": ["name"]}]}]}
            """;

    @Test
    void takes_the_likeliest_value_and_tells_wrong_from_missing_and_settled_from_doubtful() throws Exception {
        Tally tally = Tally.of(score(
                        Map.of(
                                "invoiceNumber", "12345",
                                "totalAmount", "113",
                                "netAmount", "100.00",
                                "taxAmount", "13.00",
                                "buyerName", "湘滨联数软件有限公司"),
                        false)
                .marks());
        assertThat(tally).isEqualTo(new Tally(2, 2, 1, 2, 1));
        assertThat(tally.f1()).isBetween(0.444, 0.445);
    }

    @Test
    void does_not_let_the_amounts_of_a_paper_settle_that_contradicts_itself() throws Exception {
        Map<String, String> due = Map.of("totalAmount", "113.00", "netAmount", "100.00");
        assertThat(Tally.of(score(due, true).marks())).isEqualTo(new Tally(1, 1, 0, 1, 1));
        assertThat(Tally.of(score(due, false).marks())).isEqualTo(new Tally(2, 0, 0, 1, 0));
    }

    @Test
    void counts_rows_and_their_amounts() throws Exception {
        Truth right = truth(List.of(Map.of("name", "*软件*排产系统", "amount", "100")));
        assertThat(Score.of(right, MAPPER.readTree(READ), Set.of(), 1).lineAmounts())
                .containsExactly(true);
        Truth more = truth(List.of(Map.of("amount", "100"), Map.of("amount", "1")));
        Score score = Score.of(more, MAPPER.readTree(READ), Set.of(), 1);
        assertThat(score.lineCounts()).containsExactly(false);
        assertThat(score.lineAmounts()).containsExactly(false);
        assertThat(Tally.of(score.marks())).isEqualTo(new Tally(1, 0, 1, 1, 0));
    }

    @Test
    void takes_an_invoice_read_from_a_distractor_for_an_error() throws Exception {
        Truth ticket = new Truth(Path.of("t.png"), "distractors/t.png", List.of(), List.of(), false);
        assertThat(Score.of(ticket, MAPPER.readTree(READ), Set.of(), 1).fooled())
                .isTrue();
        JsonNode other = MAPPER.readTree(READ.replace("vat-invoice", "other"));
        assertThat(Score.of(ticket, other, Set.of(), 1).fooled()).isFalse();
    }

    @Test
    void counts_the_pages_on_which_documents_begin_after_the_first() throws Exception {
        Due one = new Due("vat-invoice", List.of(1), Map.of(), List.of(), false);
        Due two = new Due("business-licence", List.of(2), Map.of(), List.of(), false);
        Truth truth = new Truth(Path.of("s.pdf"), "scans/s.pdf", List.of(one, two), List.of(), true);
        Score missed = Score.of(truth, MAPPER.readTree(READ), Set.of(), 1);
        assertThat(missed.starts()).isEqualTo(new Score.Starts(1, 0, 0));
        assertThat(missed.kinds())
                .containsExactly(
                        new Score.KindPair("vat-invoice", "vat-invoice"), new Score.KindPair("business-licence", "-"));
    }

    @Test
    void counts_each_of_several_documents_on_a_sheet() throws Exception {
        Due slip = new Due("bank-payment-voucher", List.of(1), Map.of(), List.of(), false);
        Due other = new Due("bank-payment-voucher", List.of(1), Map.of("amount", "1.00"), List.of(), false);
        Truth truth = new Truth(Path.of("s.pdf"), "scans/s.pdf", List.of(slip, other), List.of(), true);
        assertThat(Score.of(truth, MAPPER.readTree(READ), Set.of(), 1).starts()).isEqualTo(new Score.Starts(1, 0, 0));
        JsonNode two = MAPPER.readTree("{\"documents\": [{\"pages\": [1]}, {\"pages\": [1]}, {\"pages\": [1]}]}");
        assertThat(Score.of(truth, two, Set.of(), 1).starts()).isEqualTo(new Score.Starts(1, 2, 1));
    }

    @Test
    void compares_dates_by_day_amounts_by_value_numbers_by_digit_and_names_without_spaces_and_brackets() {
        assertThat(Sameness.same("issueDate", "2023-01-05", "2023年1月5日")).isTrue();
        assertThat(Sameness.same("issueDate", "2023-01-05", "2023-01-06")).isFalse();
        assertThat(Sameness.same("quantity", "1", "1.00")).isTrue();
        assertThat(Sameness.same("taxRate", "13%", "0.13")).isTrue();
        assertThat(Sameness.same("taxRate", "13%", "免税")).isFalse();
        assertThat(Sameness.same("sellerName", "云岭（湘滨）软件 有限公司", "云岭(湘滨)软件有限公司")).isTrue();
        assertThat(Sameness.same("invoiceNumber", "00012345", "12345")).isFalse();
        assertThat(Sameness.same("registeredCapital", "伍拾万元人民币", "伍拾万元整")).isTrue();
        assertThat(Sameness.same("registeredCapital", "伍拾万元人民币", "伍佰万元整")).isFalse();
    }

    private static Score score(Map<String, String> fields, boolean inconsistent) throws Exception {
        Due due = new Due("vat-invoice", List.of(), fields, List.of(), inconsistent);
        Truth truth = new Truth(Path.of("a.pdf"), "invoices/a.pdf", List.of(due), List.of(), false);
        return Score.of(truth, MAPPER.readTree(READ), Set.of(), 1);
    }

    private static Truth truth(List<Map<String, String>> rows) {
        Due due = new Due("vat-invoice", List.of(), Map.of(), rows, false);
        return new Truth(Path.of("a.pdf"), "invoices/a.pdf", List.of(due), List.of(), false);
    }
}
