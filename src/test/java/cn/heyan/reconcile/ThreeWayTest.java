package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.Trade.CLOUD;
import static cn.heyan.reconcile.Trade.ROBOTS;
import static cn.heyan.reconcile.Trade.contract;
import static cn.heyan.reconcile.Trade.invoice;
import static cn.heyan.reconcile.Trade.payment;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
    private static final String ONE = "24432000000000000011";
    private static final String TWO = "24432000000000000022";
    private static final List<String> LEGS = List.of("purchase-contract", "vat-invoice", "bank-payment-voucher");

    private static PacketKit packet(PaperKit... papers) {
        return A.packet(papers).and(Trade.licence()).under(Trade.only("THREE_WAY", Map.of("legs", LEGS)));
    }

    private static PacketKit strict(PaperKit... papers) {
        return packet(papers).under(Trade.only("THREE_WAY", Map.of("legs", LEGS, "require", LEGS)));
    }

    private static PaperKit contracted() {
        return contract("YL-2023-001", ROBOTS, "100000.00");
    }

    @Test
    void contract_invoices_and_instalments_that_answer_to_each_other_agree() {
        Finding finding = strict(
                        contracted(),
                        invoice(ONE, ROBOTS, "60000.00"),
                        invoice(TWO, ROBOTS, "40000.00"),
                        payment("P1", ROBOTS, "30000.00"),
                        payment("P2", ROBOTS, "70000.00"))
                .finding("it");
        assertThat(finding.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(finding.arguments()).containsEntry("invoice", "2").containsEntry("payment", "2");
    }

    @Test
    void invoices_above_the_contract_differ_by_the_excess() {
        Finding finding =
                packet(contracted(), invoice(ONE, ROBOTS, "100001.01")).finding("it");
        assertThat(finding.message()).isEqualTo("three.overbilled");
        assertThat(Sentence.of(finding)).contains("1.01 元", "第 1 页", "第 2 页", "YL-2023-001");
    }

    @Test
    void a_difference_of_one_yuan_is_rounding() {
        assertThat(packet(contracted(), invoice(ONE, ROBOTS, "100001.00")).verdict("it"))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_doubtful_amount_never_differs() {
        Finding finding = packet(
                        contracted(),
                        invoice(ONE, ROBOTS, "100000.00")
                                .with(Invoice.TOTAL_AMOUNT, doubtful(Yuan.of("700000.00"), Yuan.of("800000.00"))))
                .finding("it");
        assertThat(finding.message()).isEqualTo("three.overbilled-open");
    }

    @Test
    void a_doubtful_amount_agrees_if_every_candidate_does() {
        assertThat(packet(
                                contracted(),
                                invoice(ONE, ROBOTS, "1.00")
                                        .with(Invoice.TOTAL_AMOUNT, doubtful(Yuan.of("70000.00"), Yuan.of("80000.00"))))
                        .verdict("it"))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_contract_without_a_readable_amount_cannot_be_told() {
        assertThat(packet(contracted().with(Contract.AMOUNT, new Absent<>("未读出")), invoice(ONE, ROBOTS, "1.00"))
                        .verdict("it"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void what_is_not_paid_in_full_is_a_warning() {
        Finding finding = strict(contracted(), invoice(ONE, ROBOTS, "100000.00"), payment("P1", ROBOTS, "90000.00"))
                .finding("it");
        assertThat(finding.message()).isEqualTo("three.underpaid");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(Sentence.of(finding)).contains("10,000.00 元");
    }

    @Test
    void a_payment_above_the_invoices_differs() {
        Finding finding = strict(contracted(), invoice(ONE, ROBOTS, "90000.00"), payment("P1", ROBOTS, "100000.00"))
                .finding("it");
        assertThat(finding.message()).isEqualTo("three.overpaid");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_required_leg_that_is_missing_differs_both_ways() {
        List<Finding> findings = strict(
                        contracted(),
                        contract("YL-2023-009", CLOUD, "5000.00"),
                        invoice(ONE, ROBOTS, "90000.00"),
                        payment("P1", ROBOTS, "90000.00"),
                        invoice(TWO, "岳阳洞庭材料有限公司", "400.00"),
                        payment("P2", "岳阳君山物流有限公司", "777.00"))
                .findings("it");
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactlyInAnyOrder("three.missing", "three.missing", "three.missing", "three.stray");
        assertThat(findings.stream().map(Sentence::of).toList().toString())
                .contains("采购合同 YL-2023-009（第 2 页）", "发票 " + TWO + "（第 5 页）", "支付凭证 P2（第 6 页）");
    }

    @Test
    void a_leg_that_is_not_required_is_for_reference_only() {
        List<Finding> findings = packet(
                        contracted(),
                        invoice(ONE, ROBOTS, "90000.00"),
                        payment("P1", ROBOTS, "90000.00"),
                        invoice(TWO, CLOUD, "400.00"))
                .findings("it");
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("three.agrees", "three.missing-optional", "three.missing-optional");
        assertThat(findings.get(1).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void a_required_leg_of_which_there_is_nothing_at_all_is_said_once() {
        assertThat(strict(contracted(), invoice(ONE, ROBOTS, "90000.00"), invoice(TWO, CLOUD, "400.00"))
                        .findings("it"))
                .extracting(Finding::message)
                .contains("three.leg-none")
                .doesNotContain("three.underpaid");
    }

    @Test
    void nothing_is_missing_for_certain_while_a_page_is_unread() {
        assertThat(strict(contracted(), invoice(ONE, ROBOTS, "90000.00"))
                        .unreadPage()
                        .findings("it"))
                .extracting(Finding::message)
                .containsExactly("three.leg-open");
    }

    @Test
    void invoices_alone_have_nothing_to_be_matched_with() {
        assertThat(packet(invoice(ONE, ROBOTS, "90000.00")).verdict("it")).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_invoice_that_names_the_contract_of_another_seller_differs() {
        assertThat(packet(contracted(), invoice(ONE, CLOUD, "90000.00").with(Invoice.REMARKS, "合同编号 YL-2023-001"))
                        .finding("it")
                        .message())
                .isEqualTo("three.other-partner");
    }

    @Test
    void a_payment_by_somebody_else_differs() {
        assertThat(strict(
                                contracted(),
                                invoice(ONE, ROBOTS, "90000.00"),
                                payment("P1", ROBOTS, "90000.00").with(BankSlip.PAYER, "衡阳石鼓贸易有限公司"))
                        .finding("it")
                        .message())
                .isEqualTo("three.payer");
    }

    @Test
    void invoices_that_fit_two_contracts_in_no_way_cannot_be_told() {
        PaperKit[] papers = {
            contracted(),
            contract("YL-2023-002", ROBOTS, "200000.00"),
            invoice(ONE, ROBOTS, "120000.00"),
            invoice(TWO, ROBOTS, "150000.00")
        };
        assertThat(packet(papers).finding("it").message()).isEqualTo("three.overbilled-open");
    }

    private static PacketKit declared(String contract, String invoice, String payment, PaperKit... papers) {
        Readings row = Readings.NONE
                .with(Declaration.text("cloudlist.supplier"), sure(ROBOTS))
                .with(Declaration.money("cloudlist.contract"), sure(WanYuan.of(contract)))
                .with(Declaration.money("cloudlist.invoice"), sure(WanYuan.of(invoice)))
                .with(Declaration.money("cloudlist.payment"), sure(WanYuan.of(payment)));
        Map<String, Object> parameters = new HashMap<>(Map.of("legs", LEGS, "table", "cloudlist"));
        parameters.put(
                "columns",
                Map.of("supplier", "supplier", "contract", "contract", "invoice", "invoice", "payment", "payment"));
        return packet(papers)
                .and(A.paper(DocumentKind.APPLICATION_FORM).row(row))
                .under(Trade.only("THREE_WAY", parameters));
    }

    @Test
    void the_triple_that_a_row_declares_is_that_of_the_suppliers_papers_to_the_last_digit_written() {
        PaperKit[] papers = {contracted(), invoice(ONE, ROBOTS, "90049.99"), payment("P1", ROBOTS, "90049.99")};
        assertThat(declared("10.0", "9.00", "9.00", papers).verdict("it")).isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_declared_amount_that_the_papers_do_not_bear_out_differs() {
        PaperKit[] papers = {contracted(), invoice(ONE, ROBOTS, "90050.01"), payment("P1", ROBOTS, "90050.01")};
        List<Finding> findings = declared("10.0", "9.00", "9.005", papers).findings("it");
        assertThat(findings).extracting(Finding::message).containsExactly("three.row");
        assertThat(Sentence.of(findings.get(0))).contains(ROBOTS, "90,000.00 元", "90,050.01 元", "发票");
    }

    @Test
    void a_declared_supplier_without_papers_differs_unless_something_is_unread() {
        assertThat(declared("10.0", "9.00", "9.00").findings("it"))
                .extracting(Finding::message)
                .containsOnly("three.row");
        assertThat(declared("10.0", "9.00", "9.00").unreadPage().findings("it"))
                .extracting(Finding::message)
                .containsOnly("three.row-open");
    }
}
