package cn.heyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void reads_the_value_behind_a_colon_in_the_same_word() {
        assertThat(text(HandLaid.page(1).at(10, 10, "名称：衡阳云岭精工有限公司"), "名称")).isEqualTo("衡阳云岭精工有限公司");
    }

    @Test
    void reads_the_value_in_the_next_cell() {
        assertThat(text(HandLaid.page(1).at(10, 10, "企业名称").at(30, 10, "衡阳云岭精工有限公司"), "企业名称"))
                .isEqualTo("衡阳云岭精工有限公司");
    }

    @Test
    void finds_a_letter_spaced_label_that_was_read_as_two_words() {
        assertThat(text(HandLaid.page(1).at(10, 10, "名").at(16, 10, "称").at(20, 10, "衡阳云岭精工有限公司"), "名称"))
                .isEqualTo("衡阳云岭精工有限公司");
    }

    @Test
    void forgives_one_misread_character_of_a_long_label() {
        assertThat(text(HandLaid.page(1).at(10, 10, "组织机枸代码：X1"), "组织机构代码")).isEqualTo("X1");
    }

    @Test
    void the_bracket_of_a_label_that_a_seal_cut_off_is_no_value() {
        assertThat(text(HandLaid.page(1).at(10, 10, "申报单位（盖章").at(34, 10, "衡阳云岭精工有限公司"), "申报单位"))
                .isEqualTo("衡阳云岭精工有限公司");
        assertThat(text(HandLaid.page(1).at(10, 10, "申报单位（衡阳云岭精工"), "申报单位")).isEqualTo("（衡阳云岭精工");
    }

    @Test
    void does_not_take_the_invoice_code_for_the_invoice_number() {
        Sheet sheet = sheet(HandLaid.page(1).at(10, 10, "发票代码：043002200111"));
        assertThat(sheet.right("发票号码")).isEmpty();
    }

    @Test
    void does_not_forgive_a_short_label() {
        assertThat(sheet(HandLaid.page(1).at(10, 10, "借款人：甲")).right("贷款人")).isEmpty();
    }

    @Test
    void ends_a_value_where_the_next_known_label_begins() {
        Sheet sheet =
                sheet(HandLaid.page(1).at(10, 10, "名称：衡阳云岭精工有限公司 类型：有限责任公司")).knowing(List.of("类型"));
        assertThat(sheet.right("名称").orElseThrow().text()).isEqualTo("衡阳云岭精工有限公司");
    }

    @Test
    void does_not_find_a_label_inside_a_longer_one() {
        Sheet sheet = sheet(HandLaid.page(1).at(10, 10, "项目名称：数字化改造").at(10, 14, "名称：甲公司"))
                .knowing(List.of("项目名称"));
        assertThat(sheet.right("名称").orElseThrow().text()).isEqualTo("甲公司");
    }

    @Test
    void an_empty_cell_is_not_filled_with_the_next_label() {
        Sheet sheet = sheet(
                        HandLaid.page(1).at(10, 10, "组织机构代码").at(50, 10, "成立时间").at(70, 10, "2015年3月"))
                .knowing(List.of("成立时间"));
        assertThat(sheet.right("组织机构代码")).isEmpty();
    }

    @Test
    void finds_a_label_wrapped_over_two_lines_with_its_value_between() {
        Sheet sheet = sheet(
                HandLaid.page(1).at(10, 10, "实际支付银行贷款").at(10, 11.6, "利息（万元）").at(50, 10.8, "48.20"));
        Spot spot = sheet.find("实际支付银行贷款利息").get(0);
        assertThat(sheet.right(spot).orElseThrow().text()).isEqualTo("48.20");
        assertThat(Unit.statedIn(spot.tail())).contains(Unit.WAN);
    }

    @Test
    void reads_what_stands_below_a_label() {
        assertThat(sheet(HandLaid.page(1).at(10, 10, "金额").at(9, 12, "5,000.00"))
                        .below("金额")
                        .orElseThrow()
                        .text())
                .isEqualTo("5,000.00");
    }

    @Test
    void joins_the_lines_of_a_wrapped_cell() {
        Sheet sheet = sheet(HandLaid.page(1)
                        .at(10, 10, "项目名称")
                        .at(30, 10, "基于工业互联网的精密加工车间")
                        .at(30, 11.6, "数字化改造项目")
                        .at(10, 14, "项目地址")
                        .at(30, 14, "衡阳市某路"))
                .knowing(List.of("项目地址"));
        assertThat(sheet.cell("项目名称").orElseThrow().text()).isEqualTo("基于工业互联网的精密加工车间数字化改造项目");
    }

    @Test
    void tells_the_unit_of_a_table() {
        assertThat(Unit.statedIn("编制单位：元亨公司 单位：万元")).contains(Unit.WAN);
        assertThat(Unit.statedIn("单位：人民币元")).contains(Unit.YUAN);
        assertThat(Unit.statedIn("金额（元）")).contains(Unit.YUAN);
        assertThat(Unit.statedIn("编制单位：元亨公司")).isEmpty();
    }

    private static String text(HandLaid page, String label) {
        return sheet(page).right(label).orElseThrow().text();
    }

    private static Sheet sheet(HandLaid page) {
        return Sheet.of(page.typed(), Box.PAGE);
    }
}
