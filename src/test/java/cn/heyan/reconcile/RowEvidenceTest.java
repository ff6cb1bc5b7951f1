package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.day;
import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.Clean.line;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Certificate;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.EquipmentList;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowEvidenceTest {
    private static final String ONE = "24432000000000000011";
    private static final String TWO = "24432000000000000022";

    private static Readings row(String name, Reading<WanYuan> value, String page) {
        return Readings.NONE
                .with(Declaration.text("equipment.name"), sure(name))
                .with(Declaration.text("equipment.supplier"), sure(A.SELLER))
                .with(Declaration.money("equipment.value"), value)
                .with(Declaration.text("equipment.page"), sure(page));
    }

    private static Readings row(String name, String wan, String page) {
        return row(name, sure(WanYuan.of(wan)), page);
    }

    private static PaperKit form(Readings... rows) {
        PaperKit form = A.paper(DocumentKind.APPLICATION_FORM);
        List.of(rows).forEach(form::row);
        return form;
    }

    private static PaperKit robot() {
        return A.invoice(ONE, "2023-03-01", "1998000.00").row(line("*工业机器人*焊接机器人工作站", "1768141.59", "229858.41"));
    }

    private static PaperKit software() {
        return A.invoice(TWO, "2023-04-01", "565000.00").row(line("*软件*制造执行系统软件", "500000.00", "65000.00"));
    }

    private static PacketKit packet(PaperKit... papers) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "table",
                "equipment",
                "kinds",
                List.of("vat-invoice", "purchase-contract"),
                "page",
                "page",
                "ordered",
                "true"));
        parameters.put("match", Map.of("name", "name", "supplier", "sellerName", "value", "totalAmount"));
        return A.packet(papers).under(Trade.only("ROW_EVIDENCE", parameters));
    }

    private static List<String> messages(PacketKit packet) {
        return packet.findings("it").stream().map(Finding::message).toList();
    }

    @Test
    void rows_whose_invoices_stand_on_the_pages_named_agree() {
        Finding finding = packet(
                        form(row("焊接机器人工作站", "199.80", "（第 2 页）"), row("制造执行系统软件", "56.5", "3")), robot(), software())
                .finding("it");
        assertThat(finding.verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void an_amount_differs_beyond_the_last_digit_written_and_not_within() {
        assertThat(messages(packet(form(row("焊接机器人工作站", "199.8", "2")), robot())))
                .containsExactly("row.agrees");
        PaperKit dearer = A.invoice(ONE, "2023-03-01", "1998500.01").row(line("焊接机器人工作站", "1768584.08", "229915.93"));
        List<Finding> findings =
                packet(form(row("焊接机器人工作站", "199.8", "2")), dearer).findings("it");
        assertThat(findings).extracting(Finding::message).containsExactly("row.column");
        assertThat(Sentence.of(findings.get(0))).contains("第 1 行", "199.8 万元", "1,998,500.01 元", "第 2 页", "金额");
    }

    @Test
    void a_doubtful_amount_never_differs() {
        assertThat(messages(packet(
                        form(row("焊接机器人工作站", doubtful(WanYuan.of("499.80"), WanYuan.of("799.80")), "2")), robot())))
                .containsExactly("row.agrees");
    }

    @Test
    void an_invoice_of_another_supplier_differs_in_that_column() {
        List<Finding> findings = packet(
                        form(row("焊接机器人工作站", "199.80", "2")), robot().with(Invoice.SELLER_NAME, "益阳桃江机电有限公司"))
                .findings("it");
        assertThat(findings).extracting(Finding::message).containsExactly("row.column");
        assertThat(Sentence.of(findings.get(0))).contains("供应商", "益阳桃江机电有限公司");
    }

    @Test
    void a_row_without_evidence_differs_unless_something_is_unread() {
        PaperKit form = form(row("焊接机器人工作站", "199.80", "2"), row("激光切割机", "40.00", "2"));
        assertThat(messages(packet(form, robot()))).contains("row.alone");
        assertThat(messages(packet(form, robot()).unreadPage()))
                .contains("row.alone-open")
                .doesNotContain("row.alone");
    }

    @Test
    void an_invoice_line_that_no_row_names_is_shown_the_other_way_round() {
        List<Finding> findings = packet(form(row("焊接机器人工作站", "199.80", "2")), robot(), software())
                .findings("it");
        assertThat(findings).extracting(Finding::message).containsExactly("row.lines-alone");
        assertThat(Sentence.of(findings.get(0))).contains("制造执行系统软件（第 3 页）");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARN);
    }

    @Test
    void two_rows_do_not_rest_on_one_line() {
        assertThat(messages(packet(form(row("焊接机器人工作站", "199.80", "2"), row("焊接机器人工作站", "199.80", "2")), robot())))
                .containsExactly("row.twice");
        assertThat(messages(packet(
                        form(row("焊接机器人工作站", "199.80", "2"), row("焊接机器人工作站", "199.80", "3")),
                        robot(),
                        robot().with(Invoice.INVOICE_NUMBER, TWO))))
                .containsExactly("row.agrees");
    }

    @Test
    void rows_that_share_an_invoice_add_up_to_it() {
        PaperKit one = A.invoice(ONE, "2023-03-01", "300000.00").row(line("设备一批", "265486.73", "34513.27"));
        Readings first = row("设备一批甲", "10.00", "2");
        assertThat(messages(packet(form(first, row("设备一批乙", "20.00", "2")), one)))
                .containsExactly("row.agrees");
        assertThat(messages(packet(form(first, row("设备一批乙", "21.00", "2")), one)))
                .containsExactly("row.column", "row.column");
    }

    @Test
    void several_invoices_of_one_thing_make_up_a_row() {
        PaperKit half = A.invoice(ONE, "2023-03-01", "999000.00").row(line("焊接机器人工作站", "884070.80", "114929.20"));
        PaperKit other = A.invoice(TWO, "2023-05-01", "999000.00").row(line("焊接机器人工作站", "884070.80", "114929.20"));
        assertThat(messages(packet(form(row("焊接机器人工作站", "199.80", "2-3")), half, other)))
                .containsExactly("row.agrees");
    }

    @Test
    void a_page_that_does_not_exist_differs_and_the_last_page_does() {
        assertThat(messages(packet(form(row("焊接机器人工作站", "199.80", "2")), robot())))
                .containsExactly("row.agrees");
        List<Finding> findings =
                packet(form(row("焊接机器人工作站", "199.80", "3")), robot()).findings("it");
        assertThat(findings).extracting(Finding::message).containsExactly("row.page-none");
        assertThat(Sentence.of(findings.get(0))).contains("第 3 页", "共 2 页");
    }

    @Test
    void a_page_that_holds_another_document_differs_and_says_where_the_evidence_is() {
        List<Finding> findings = packet(form(row("焊接机器人工作站", "199.80", "3")), robot(), A.paper(DocumentKind.PHOTO))
                .findings("it");
        assertThat(findings).extracting(Finding::message).containsExactly("row.page-other");
        assertThat(Sentence.of(findings.get(0))).contains("照片", "找到的位置：第 2 页");
    }

    @Test
    void pages_that_go_backwards_are_out_of_order_and_equal_ones_are_not() {
        PaperKit both = robot().row(line("*软件*制造执行系统软件", "500000.00", "65000.00"));
        assertThat(messages(packet(form(row("焊接机器人工作站", "199.80", "2"), row("制造执行系统软件", "56.5", "2")), both)))
                .containsExactly("row.agrees");
        assertThat(messages(packet(
                        form(row("制造执行系统软件", "56.5", "3"), row("焊接机器人工作站", "199.80", "2")), robot(), software())))
                .containsExactly("row.order");
    }

    @Test
    void a_row_without_a_page_is_named() {
        Readings blank = Readings.NONE
                .with(Declaration.text("equipment.name"), sure("焊接机器人工作站"))
                .with(Declaration.money("equipment.value"), sure(WanYuan.of("199.80")));
        assertThat(messages(packet(form(blank), robot()))).containsExactly("row.page-blank");
    }

    private static PacketKit honours(Readings row, PaperKit... papers) {
        return A.packet(papers)
                .and(form(row))
                .under(Trade.only(
                        "ROW_EVIDENCE",
                        Map.of(
                                "table",
                                "honour",
                                "kinds",
                                List.of("certificate"),
                                "match",
                                Map.of("name", "name", "level", "level", "date", "date"))));
    }

    @Test
    void an_honour_agrees_with_its_certificate_in_level_and_month() {
        Readings honour = Readings.NONE
                .with(Declaration.Honour.NAME, sure("智能制造示范车间"))
                .with(Declaration.Honour.LEVEL, sure("省级"))
                .with(Declaration.Honour.DATE, day("2023-09-01"));
        PaperKit certificate = A.paper(DocumentKind.CERTIFICATE)
                .with(Certificate.NAME, "湖南省智能制造示范车间")
                .with(Certificate.LEVEL, "省级")
                .with(Certificate.DATE, day("2023-09-18"));
        assertThat(messages(honours(honour, certificate))).containsExactly("row.agrees");
        assertThat(messages(honours(honour, certificate.with(Certificate.LEVEL, "市级"))))
                .containsExactly("row.column");
        assertThat(messages(honours(honour, certificate.with(Certificate.DATE, day("2023-10-18")))))
                .containsExactly("row.column", "row.column");
        assertThat(messages(honours(honour))).containsExactly("row.alone");
    }

    @Test
    void a_voucher_number_finds_its_payment_by_its_end() {
        Readings row = Readings.NONE.with(Declaration.text("robot.voucher"), sure("00001234"));
        PacketKit packet = A.packet(
                        A.paper(DocumentKind.APPLICATION_FORM).row(row),
                        Trade.payment("202303150000 1234", A.SELLER, "100.00"))
                .under(Trade.only(
                        "ROW_EVIDENCE",
                        Map.of(
                                "table",
                                "robot",
                                "kinds",
                                List.of("bank-payment-voucher"),
                                "match",
                                Map.of("voucher", "voucherNumber"))));
        assertThat(messages(packet)).containsExactly("row.agrees");
    }

    @Test
    void the_total_of_a_list_is_the_declared_one_to_half_of_its_last_digit() {
        PaperKit within = Clean.list().with(EquipmentList.TOTAL, A.yuan("2563050.00"));
        PaperKit beyond = Clean.list().with(EquipmentList.TOTAL, A.yuan("2563050.01"));
        assertThat(Clean.but(within).verdict("equipment-list-evidenced")).isEqualTo(Verdict.AGREES);
        assertThat(Clean.but(beyond).finding("equipment-list-evidenced").message())
                .isEqualTo("row.total");
    }
}
