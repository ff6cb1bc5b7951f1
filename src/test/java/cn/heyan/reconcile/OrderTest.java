package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.Trade.CLOUD;
import static cn.heyan.reconcile.Trade.ROBOTS;
import static cn.heyan.reconcile.Trade.contract;
import static cn.heyan.reconcile.Trade.invoice;
import static cn.heyan.reconcile.Trade.only;
import static cn.heyan.reconcile.Trade.payment;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.Programme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Programme GROUPS =
            only("DOC_ORDER", Map.of("groups", List.of("purchase-contract", "vat-invoice", "bank-payment-voucher")));

    private static List<String> messages(PacketKit packet) {
        return packet.findings("it").stream().map(Finding::message).toList();
    }

    @Test
    void kinds_in_sequence_keep_the_order_and_others_do_not_matter() {
        Programme programme = only("DOC_ORDER", Map.of("sequence", List.of("cover-page", "application-form", "photo")));
        PaperKit cover = A.paper(DocumentKind.COVER_PAGE);
        PaperKit form = A.paper(DocumentKind.APPLICATION_FORM);
        PaperKit photo = A.paper(DocumentKind.PHOTO);
        assertThat(messages(A.packet(cover, form, Trade.licence(), photo, photo).under(programme)))
                .containsExactly("order.kept");
        assertThat(messages(A.packet(cover, photo, form).under(programme))).containsExactly("order.sequence");
    }

    @Test
    void each_contract_is_followed_by_its_invoices_and_payments() {
        PaperKit[] grouped = {
            contract("YL-001-A", ROBOTS, "10.00"),
            invoice("24432000000000000011", ROBOTS, "10.00"),
            payment("P0001", ROBOTS, "10.00"),
            contract("YL-002-B", CLOUD, "20.00"),
            invoice("24432000000000000022", CLOUD, "20.00")
        };
        assertThat(messages(A.packet(grouped).and(Trade.licence()).under(GROUPS)))
                .containsExactly("order.kept");
        PaperKit[] mixed = {grouped[0], grouped[3], grouped[1], grouped[4], grouped[2]};
        assertThat(messages(A.packet(mixed).and(Trade.licence()).under(GROUPS)))
                .containsExactly("order.group", "order.group");
    }

    @Test
    void page_references_do_not_decrease() {
        Programme programme = only("DOC_ORDER", Map.of("pages", "equipment.page"));
        assertThat(messages(A.packet(listed("5", "5-7", "8")).under(programme))).containsExactly("order.kept");
        assertThat(messages(A.packet(listed("5", "（第4页）")).under(programme))).containsExactly("order.pages");
    }

    private static PaperKit listed(String... pages) {
        PaperKit form = A.paper(DocumentKind.APPLICATION_FORM);
        for (String page : pages) {
            form.row(Readings.NONE.with(Declaration.text("equipment.page"), sure(page)));
        }
        return form;
    }

    private static PacketKit summary(String applicant, String wan) {
        Readings row = Readings.NONE
                .with(new Field<>("applicant", String.class), sure(applicant))
                .with(new Field<>("totalInvestment", WanYuan.class), sure(WanYuan.of(wan)));
        return A.packet(A.form("256.30"), A.paper(DocumentKind.SUMMARY_TABLE).row(row))
                .under(only("SUMMARY_ROWS", Map.of("columns", Map.of("totalInvestment", "proj.digitalTotal"))));
    }

    @Test
    void the_summary_table_has_the_applicants_row_and_its_columns_agree_to_the_last_digit_written() {
        assertThat(messages(summary(A.APPLICANT, "256.30"))).containsExactly("summary.agrees");
        assertThat(messages(summary(A.APPLICANT, "256.3"))).containsExactly("summary.agrees");
        assertThat(messages(summary(A.APPLICANT, "256.4"))).containsExactly("summary.column");
        assertThat(messages(summary(A.APPLICANT, "236.30"))).containsExactly("summary.column");
        assertThat(messages(summary(ROBOTS, "256.30"))).containsExactly("summary.no-row");
        assertThat(messages(summary(ROBOTS, "256.30").unreadPage())).containsExactly("summary.row-open");
    }

    @Test
    void a_column_that_differs_in_characters_that_look_alike_cannot_be_told() {
        assertThat(messages(industry("冶金", "治金"))).containsExactly("summary.column-open");
        assertThat(messages(industry("冶金", "冶金"))).containsExactly("summary.agrees");
        assertThat(messages(industry("冶金", "化工"))).containsExactly("summary.column");
    }

    private static PacketKit industry(String declared, String listed) {
        Readings row = Readings.NONE
                .with(new Field<>("applicant", String.class), sure(A.APPLICANT))
                .with(new Field<>("industry", String.class), sure(listed));
        return A.packet(
                        A.form("256.30").with(Declaration.text("org.industry"), sure(declared)),
                        A.paper(DocumentKind.SUMMARY_TABLE).row(row))
                .under(only("SUMMARY_ROWS", Map.of("columns", Map.of("industry", "org.industry"))));
    }
}
