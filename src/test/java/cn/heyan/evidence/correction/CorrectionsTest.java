package cn.heyan.evidence.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SortedPacket;
import cn.heyan.packet.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionsTest {

    private static final String FILE = "材料.pdf";
    private static final Box BOX = new Box(0.6, 0.7, 0.2, 0.03);
    private static final Document CONTRACT = document(DocumentKind.PURCHASE_CONTRACT, 1, 3);
    private static final Document INVOICE = document(DocumentKind.VAT_INVOICE, 4, 4);
    private static final Document SECOND = document(DocumentKind.VAT_INVOICE, 4, 4);

    @Test
    void a_typed_value_is_settled_and_what_the_machine_read_is_kept() {
        Dossier dossier = dossier(corrected(1, value("totalAmount", "23,456.00")), invoice());

        Settled<Yuan> now = (Settled<Yuan>) dossier.papers().get(0).read(Invoice.TOTAL_AMOUNT);
        assertThat(now.value()).isEqualTo(Yuan.of("23456.00"));
        assertThat(now.witnesses().get(0).means()).isEqualTo(Means.TYPED_BY_REVIEWER);
        assertThat(now.witnesses().get(0).box()).isEqualTo(BOX);
        LaidOver laid = dossier.corrections().get(0);
        assertThat(laid.applies()).isTrue();
        assertThat(laid.before()).isEqualTo("存疑：28456.00");
        assertThat(laid.machine().orElseThrow().state()).isEqualTo("doubtful");
        assertThat(laid.corrected().who()).isEqualTo("李审核");
    }

    @Test
    void an_empty_entry_says_that_nothing_is_written_there() {
        Dossier dossier = dossier(corrected(1, value("issueDate", " ")), invoice());

        assertThat(dossier.papers().get(0).read(Invoice.ISSUE_DATE))
                .isEqualTo(new Absent<LocalDate>("由李审核确认此处空白", true));
    }

    @Test
    void a_value_that_is_none_of_its_type_changes_nothing_and_is_shown_as_lapsed() {
        Dossier dossier = dossier(corrected(1, value("totalAmount", "两万多")), invoice());

        assertThat(dossier.papers().get(0)).isEqualTo(invoice());
        assertThat(dossier.corrections().get(0).applies()).isFalse();
    }

    @Test
    void the_later_of_two_corrections_of_one_field_counts() {
        Corrections both = new Corrections(
                List.of(corrected(1, value("totalAmount", "1.00")), corrected(2, value("totalAmount", "2.00"))));

        Dossier dossier = both.layOver(new Dossier(read(), List.of(invoice())), sorted(INVOICE));

        assertThat(dossier.papers().get(0).read(Invoice.TOTAL_AMOUNT).settled()).contains(Yuan.of("2.00"));
        assertThat(dossier.corrections()).hasSize(2);
    }

    @Test
    void a_row_of_the_table_is_corrected_alone() {
        Readings row = Readings.NONE.with(Invoice.Row.NAME, new Absent<>("未见"));
        Paper paper = new Paper(INVOICE, Readings.NONE, List.of(row, row));
        Correction.Value second =
                new Correction.Value(new DocumentAddress(page(4), 1), 2, "name", "机器人", Optional.empty());

        Dossier dossier = dossier(corrected(1, second), paper);

        assertThat(dossier.papers().get(0).rows().get(0)).isEqualTo(row);
        assertThat(dossier.papers().get(0).rows().get(1).read(Invoice.Row.NAME).settled())
                .contains("机器人");
    }

    @Test
    void of_two_invoices_on_one_page_the_second_is_meant() {
        Correction.Kind kind = new Correction.Kind(new DocumentAddress(page(4), 2), DocumentKind.OTHER);

        List<Document> bound = bind(kind, CONTRACT, INVOICE, SECOND);

        assertThat(bound.stream().map(Document::kind))
                .containsExactly(DocumentKind.PURCHASE_CONTRACT, DocumentKind.VAT_INVOICE, DocumentKind.OTHER);
        assertThat(DocumentAddress.of(SECOND, List.of(CONTRACT, INVOICE, SECOND)))
                .isEqualTo(new DocumentAddress(page(4), 2));
    }

    @Test
    void a_document_is_split_before_a_page_and_merged_again() {
        DocumentAddress contract = new DocumentAddress(page(1), 1);
        Correction.Split split = new Correction.Split(contract, page(2));
        Correction.Merge merge = new Correction.Merge(contract, new DocumentAddress(page(2), 1));

        assertThat(bind(split, CONTRACT, INVOICE).stream().map(Document::pages))
                .containsExactly(List.of(page(1)), List.of(page(2), page(3)), List.of(page(4)));
        Corrections both = new Corrections(List.of(corrected(1, split), corrected(2, merge)));
        assertThat(both.bind(sorted(CONTRACT, INVOICE)).documents().stream().map(Document::pages))
                .containsExactly(CONTRACT.pages(), INVOICE.pages());
    }

    @Test
    void no_split_before_the_first_page_and_no_other_pages_when_they_are_put_in_order() {
        DocumentAddress contract = new DocumentAddress(page(1), 1);

        assertThat(bind(new Correction.Split(contract, page(1)), CONTRACT)).containsExactly(CONTRACT);
        assertThat(bind(new Correction.Reorder(contract, List.of(page(1), page(2))), CONTRACT))
                .containsExactly(CONTRACT);
        assertThat(bind(new Correction.Reorder(contract, List.of(page(2), page(1), page(3))), CONTRACT)
                        .get(0)
                        .pages())
                .containsExactly(page(2), page(1), page(3));
    }

    @Test
    void a_correction_of_a_document_that_is_gone_is_shown_as_lapsed() {
        Correction.Kind kind = new Correction.Kind(new DocumentAddress(page(9), 1), DocumentKind.OTHER);

        assertThat(dossier(corrected(1, kind), invoice()).corrections().get(0).applies())
                .isFalse();
    }

    @Test
    void a_page_found_legible_is_known_to_the_dossier() {
        Dossier dossier = dossier(corrected(1, new Correction.PageLegible(page(4))), invoice());

        assertThat(dossier.foundLegible(page(4))).isTrue();
        assertThat(dossier.foundLegible(page(3))).isFalse();
    }

    static Stream<Correction> one_of_each_sort() {
        DocumentAddress address = new DocumentAddress(page(2), 1);
        Correction.Spot spot = new Correction.Spot(page(2), BOX);
        return Stream.of(
                new Correction.Value(address, 3, "amount", "5", Optional.of(spot)),
                value("totalAmount", ""),
                new Correction.Kind(address, DocumentKind.PHOTO),
                new Correction.Split(address, page(3)),
                new Correction.Merge(address, new DocumentAddress(page(4), 2)),
                new Correction.Reorder(address, List.of(page(3), page(2))),
                new Correction.MarkSeen("单位公章", spot),
                new Correction.PageLegible(page(1)),
                new Correction.Judged("invoice-sum-1f", "invoice-sum", false),
                new Correction.LookedUp("manual-2", "manual", "全国增值税发票查验平台", true, Optional.of("ab12")));
    }

    @ParameterizedTest
    @MethodSource("one_of_each_sort")
    void goes_to_json_and_comes_back_the_same(Correction correction) {
        assertThat(CorrectionJson.parse(CorrectionJson.write(correction).toString()))
                .isEqualTo(correction);
    }

    @Test
    void json_that_lacks_something_is_refused() {
        assertThatThrownBy(() -> CorrectionJson.parse("{\"sort\":\"value\",\"document\":{\"file\":\"a\",\"page\":1}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("field");
    }

    private static Correction.Value value(String field, String typed) {
        return new Correction.Value(new DocumentAddress(page(4), 1), 0, field, typed, Optional.empty());
    }

    private static Corrected corrected(long number, Correction what) {
        return new Corrected(number, "李审核", Instant.EPOCH, "照纸面", what);
    }

    private static Paper invoice() {
        Witness seen = new Witness(page(4), BOX, "28456.00", Means.OCR, 0.7);
        return new Paper(
                INVOICE,
                Readings.NONE
                        .with(Invoice.TOTAL_AMOUNT, new Doubtful<>(List.of(Candidate.of(Yuan.of("28456.00"), seen))))
                        .with(Invoice.ISSUE_DATE, new Absent<>("未见")),
                List.of());
    }

    private static Dossier dossier(Corrected corrected, Paper paper) {
        return new Corrections(List.of(corrected)).layOver(new Dossier(read(), List.of(paper)), sorted(INVOICE));
    }

    private static List<Document> bind(Correction correction, Document... documents) {
        return new Corrections(List.of(corrected(1, correction)))
                .bind(sorted(documents))
                .documents();
    }

    private static SortedPacket sorted(Document... documents) {
        return new SortedPacket(read(), List.of(documents));
    }

    private static ReadPacket read() {
        SourceFile file = new SourceFile(FILE, Path.of(FILE), "application/pdf", "00", 1, 4, Optional.empty());
        return new ReadPacket(
                new Packet("p", FILE, "00", List.of(file), List.of(), Optional.empty(), Instant.EPOCH, Path.of(".")),
                List.of(),
                List.of());
    }

    private static Document document(DocumentKind kind, int from, int to) {
        return new Document(
                kind,
                IntStream.rangeClosed(from, to).mapToObj(CorrectionsTest::page).toList(),
                Box.PAGE,
                "测试");
    }

    private static PageRef page(int number) {
        return new PageRef(FILE, number);
    }
}
