package cn.heyan.classify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.extract.HandLaid;
import cn.heyan.packet.Boundary.Ground;
import cn.heyan.packet.Document;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    private final Sorter sorter = new Sorter(Path.of("config/papers"));

    @Test
    void parts_two_contracts_of_one_kind_where_the_clauses_begin_anew() {
        List<Document> documents = sort(
                contract(1, "衡岭贷字2023-0101", 1, 3),
                clauses(2, 4, 7),
                contract(3, "衡岭贷字2023-0458", 1, 3),
                clauses(4, 4, 6));

        assertThat(documents).extracting(BoundariesTest::pages).containsExactly(List.of(1, 2), List.of(3, 4));
        assertThat(documents.get(1).boundary().ground()).isEqualTo(Ground.TITLE);
        assertThat(documents.get(1).boundary().sentence()).contains("流动资金借款合同");
    }

    @Test
    void keeps_a_contract_whole_whose_title_runs_on_as_the_head_of_every_page() {
        Page second = HandLaid.page(2)
                .at(40, 5, "流动资金借款合同")
                .lines(10, 12, "第四条 借款期限自起始日起算。", "第五条 利率按约定执行。")
                .at(45, 95, "第2页 共2页")
                .scanned();
        Page first = HandLaid.page(1)
                .at(40, 5, "流动资金借款合同")
                .mark(30, 20, "流动资金借款合同", 0.03)
                .lines(10, 30, "借款人：云岭精工机械有限公司", "贷款人：雁回银行", "第一条 借款金额。", "第三条 借款用途。")
                .at(45, 95, "第1页 共2页")
                .scanned();

        assertThat(sort(first, second)).extracting(BoundariesTest::pages).containsExactly(List.of(1, 2));
    }

    @Test
    void parts_two_audit_reports_each_with_its_cover_and_statements() {
        List<Document> documents = sort(
                cover(1, "二〇二二年度", "审计报告"),
                opinion(2),
                sheet(3, "资产负债表"),
                cover(4, "二〇二三年度", "审计报告"),
                opinion(5),
                sheet(6, "利润表"));

        assertThat(documents).extracting(BoundariesTest::pages).containsExactly(List.of(1, 2, 3), List.of(4, 5, 6));
    }

    @Test
    void leaves_the_firms_licence_and_the_accountants_certificates_with_the_audit_report() {
        Page licence = HandLaid.page(3)
                .mark(40, 8, "营业执照", 0.03)
                .lines(10, 20, "名称 石鼓山会计师事务所（普通合伙）", "经营范围 审查企业会计报表、出具审计报告；验资", "统一社会信用代码", "成立日期", "登记机关")
                .scanned();
        Page certificate = HandLaid.page(4)
                .lines(10, 20, "注册会计师证书", "姓名 欧阳明川", "证书编号", "批准注册协会", "年度检验登记")
                .scanned();
        Page applicant = HandLaid.page(5)
                .mark(40, 8, "营业执照", 0.03)
                .lines(10, 20, "名称 云岭精工机械有限公司", "经营范围 数控设备制造", "统一社会信用代码", "成立日期", "登记机关")
                .scanned();

        assertThat(sort(cover(1, "二〇二三年度", "审计报告"), opinion(2), licence, certificate, applicant))
                .extracting(BoundariesTest::pages)
                .containsExactly(List.of(1, 2, 3, 4), List.of(5));
    }

    @Test
    void finds_the_way_back_to_a_contract_that_an_invoice_was_laid_into() {
        Page invoice = HandLaid.page(2)
                .at(40, 5, "电子发票（普通发票）")
                .lines(10, 20, "发票号码", "开票日期", "购买方", "销售方", "税率 税额", "价税合计")
                .scanned();

        List<Document> documents = sort(contract(1, "衡岭贷字2023-0101", 1, 3), invoice, clauses(3, 4, 7));

        assertThat(documents).extracting(BoundariesTest::pages).containsExactly(List.of(1, 3), List.of(2));
    }

    @Test
    void leaves_a_blank_back_with_its_document_and_names_it() {
        List<Document> documents = sort(
                HandLaid.page(1).blank(),
                contract(2, "衡岭贷字2023-0101", 1, 3),
                HandLaid.page(3).blank(),
                clauses(4, 4, 7),
                HandLaid.page(5).blank(),
                statement(6, 1, 1));

        assertThat(documents)
                .extracting(BoundariesTest::pages)
                .containsExactly(List.of(1), List.of(2, 3, 4, 5), List.of(6));
        assertThat(documents.get(0).reason()).isEqualTo("空白页");
        assertThat(documents.get(1).reason()).endsWith("第 3、5 页为空白页");
    }

    @Test
    void joins_a_page_without_a_title_to_a_table_with_the_same_columns() {
        HandLaid more = HandLaid.page(2);
        for (int y = 5; y < 60; y += 4) {
            more.at(10, y, "2023-06-21").at(30, y, "其他").at(60, y, "1200.00").at(75, y, "转账支取");
        }
        HandLaid other = HandLaid.page(2);
        for (int y = 5; y < 60; y += 4) {
            other.at(10, y, "以下内容与前页毫无关系，另行成文，请各单位知悉。");
        }

        assertThat(sort(table(1), more.scanned()))
                .extracting(BoundariesTest::pages)
                .containsExactly(List.of(1, 2));
        assertThat(sort(table(1), other.scanned()))
                .extracting(BoundariesTest::pages)
                .containsExactly(List.of(1), List.of(2));
    }

    private static Page table(int page) {
        HandLaid laid = HandLaid.page(page).mark(35, 5, "研发费用明细表", 0.02);
        for (int y = 20; y < 90; y += 4) {
            laid.at(10, y, "2023-03-21").at(30, y, "材料").at(60, y, "1200.00").at(75, y, "转账支取");
        }
        return laid.scanned();
    }

    @Test
    void keeps_pages_out_of_order_together_and_says_so() {
        List<Document> documents = sort(numbered(1, 1), numbered(2, 3), numbered(3, 2), numbered(4, 4));

        assertThat(documents).extracting(BoundariesTest::pages).containsExactly(List.of(1, 2, 3, 4));
        assertThat(documents.get(0).reason()).contains("页序有误：印刷页码依次为 1、3、2、4");
    }

    @Test
    void names_a_page_that_its_numbers_say_is_missing() {
        assertThat(sort(numbered(1, 1), numbered(2, 2), numbered(3, 4)).get(0).reason())
                .contains("按页码共 4 页，未见第 3 页");
        assertThat(sort(numbered(1, 1), numbered(2, 2), numbered(3, 3), numbered(4, 4))
                        .get(0)
                        .reason())
                .doesNotContain("页");
    }

    @Test
    void parts_two_statements_of_one_bank_by_their_page_numbers() {
        assertThat(sort(statement(1, 1, 2), statement(2, 2, 2), statement(3, 1, 1)))
                .extracting(BoundariesTest::pages)
                .containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void begins_a_document_with_each_file_and_goes_by_its_name_only_where_the_page_says_nothing() {
        Page silent = HandLaid.page("03-贷款合同.pdf", 1)
                .lines(10, 10, "双方就以下事项达成一致意见，并愿意共同遵守本文所载全部内容。")
                .scanned();
        Page speaking = HandLaid.page("04-审计报告.pdf", 1)
                .at(40, 5, "税收完税证明")
                .lines(10, 20, "纳税人识别号", "税种 增值税", "实缴金额")
                .scanned();
        Page ticket = HandLaid.page("05-发票.jpg", 1)
                .lines(10, 20, "云岭至雁回二十三点开往石鼓山方向的班车，请各位旅客提前到达候车室等候通知")
                .scanned();

        List<Document> documents = sort(silent, speaking, ticket);

        assertThat(documents)
                .extracting(d -> d.kind().id())
                .containsExactly("loan-contract", "tax-certificate", "other");
        assertThat(documents.get(0).reason()).contains("文件名");
        assertThat(documents).allMatch(document -> document.boundary().ground() == Ground.FILE);
    }

    private List<Document> sort(Page... pages) {
        return sorter.sort(HandLaid.packet(pages)).documents();
    }

    private static List<Integer> pages(Document document) {
        return document.pages().stream().map(PageRef::number).toList();
    }

    private static Page contract(int page, String number, int from, int to) {
        HandLaid laid = HandLaid.page(page)
                .mark(35, 5, "流动资金借款合同", 0.03)
                .at(60, 12, "合同编号：" + number)
                .lines(10, 16, "借款人：云岭精工机械有限公司", "贷款人：雁回银行石鼓山支行");
        return articles(laid, 30, from, to);
    }

    private static Page clauses(int page, int from, int to) {
        return articles(HandLaid.page(page), 8, from, to);
    }

    private static Page articles(HandLaid laid, int y, int from, int to) {
        for (int i = from; i <= to; i++) {
            laid.at(10, y + 8 * (i - from), "第" + "零一二三四五六七八九".charAt(i) + "条 双方约定的内容如下所述。");
        }
        return laid.scanned();
    }

    private static Page numbered(int page, int number) {
        HandLaid laid = HandLaid.page(page).lines(10, 20, "双方约定的内容如下所述，以本页文字为准，不得涂改。", "其余事项由双方另行协商。");
        if (number == 1) {
            laid.mark(35, 5, "设备采购合同", 0.03);
        }
        return laid.at(45, 95, "第" + number + "页/共4页").scanned();
    }

    private static Page statement(int page, int number, int of) {
        HandLaid laid = HandLaid.page(page).mark(35, 5, "贷款还款明细", 0.02).at(45, 95, number + "/" + of);
        for (int y = 20; y < 60; y += 4) {
            laid.at(10, y, "2023-03-21").at(30, y, "利息").at(60, y, "1200.00");
        }
        return laid.scanned();
    }

    private static Page cover(int page, String year, String title) {
        return HandLaid.page(page)
                .at(40, 20, "云岭精工机械有限公司")
                .at(45, 26, year)
                .mark(40, 32, title, 0.03)
                .at(40, 80, "石鼓山会计师事务所（普通合伙）")
                .scanned();
    }

    private static Page opinion(int page) {
        HandLaid laid = HandLaid.page(page).mark(40, 8, "审计报告", 0.025);
        for (int y = 20; y < 60; y += 3) {
            laid.at(10, y, "我们审计了后附的财务报表，审计意见认为其在所有重大方面公允反映。");
        }
        return laid.at(60, 70, "中国注册会计师").scanned();
    }

    private static Page sheet(int page, String title) {
        HandLaid laid = HandLaid.page(page).mark(42, 6, title, 0.02);
        for (int y = 20; y < 70; y += 3) {
            laid.at(10, y, "货币资金").at(40, y, "1,200.00").at(60, y, "应付账款").at(85, y, "900.00");
        }
        return laid.scanned();
    }
}
