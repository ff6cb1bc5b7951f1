package cn.heyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Box;
import cn.heyan.packet.DocumentKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Columns LIST = Columns.atLeast(3)
            .column("name", "设备名称", "名称")
            .column("quantity", "数量")
            .anchor("amount", "金额（元）", "金额")
            .until("合计");

    @Test
    void reads_rows_with_values_that_begin_left_of_their_heading() {
        List<Row> rows = rows(heading(HandLaid.page(1))
                .at(10, 14, "数控车床")
                .at(51, 14, "2")
                .at(76, 14, "1,200,000.00")
                .at(10, 16, "网关")
                .at(51, 16, "4")
                .at(78, 16, "80,000.00")
                .at(10, 18, "合计")
                .at(76, 18, "1,280,000.00"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell("amount").orElseThrow().text()).isEqualTo("1,200,000.00");
        assertThat(rows.get(1).cell("name").orElseThrow().text()).isEqualTo("网关");
        assertThat(rows.get(1).cell("quantity").orElseThrow().text()).isEqualTo("4");
    }

    @Test
    void joins_a_wrapped_name_below_its_row() {
        List<Row> rows = rows(heading(HandLaid.page(1))
                .at(10, 14, "五轴联动数控")
                .at(78, 14, "10.00")
                .at(10, 15.6, "加工中心")
                .at(10, 17.2, "网关")
                .at(78, 17.2, "20.00"));
        assertThat(rows.get(0).cell("name").orElseThrow().text()).isEqualTo("五轴联动数控加工中心");
        assertThat(rows.get(1).cell("name").orElseThrow().text()).isEqualTo("网关");
    }

    @Test
    void joins_the_end_of_a_wide_cell_that_stands_nearer_to_the_heading_on_its_left() {
        Columns columns = Columns.atLeast(3)
                .column("spec", "规格型号")
                .column("supplier", "供应商")
                .anchor("amount", "金额");
        List<Row> rows = Sheet.of(
                        HandLaid.page(1)
                                .at(28, 10, "规格型号")
                                .at(43, 10, "供应商")
                                .at(74, 10, "金额")
                                .at(28, 14, "YL-366")
                                .at(36.5, 13.3, "长株蒸湘湾启域机械有限")
                                .at(36.5, 14.8, "公司")
                                .at(74, 14, "22,530.00")
                                .typed(),
                        Box.PAGE)
                .table(columns);
        assertThat(rows.get(0).cell("supplier").orElseThrow().text()).isEqualTo("长株蒸湘湾启域机械有限公司");
        assertThat(rows.get(0).cell("spec").orElseThrow().text()).isEqualTo("YL-366");
    }

    @Test
    void joins_a_name_wrapped_around_the_middle_of_its_row() {
        List<Row> rows = rows(heading(HandLaid.page(1))
                .at(10, 14, "五轴联动数控")
                .at(78, 14.8, "10.00")
                .at(10, 15.6, "加工中心")
                .at(10, 18, "工业")
                .at(78, 18.8, "20.00")
                .at(10, 19.6, "网关"));
        assertThat(rows.get(0).cell("name").orElseThrow().text()).isEqualTo("五轴联动数控加工中心");
        assertThat(rows.get(1).cell("name").orElseThrow().text()).isEqualTo("工业网关");
    }

    @Test
    void cuts_a_run_of_text_that_crosses_columns() {
        List<Row> rows = rows(heading(HandLaid.page(1)).at(50, 14, "2                                 80,000.00"));
        assertThat(rows.get(0).cell("quantity").orElseThrow().text()).isEqualTo("2");
        assertThat(rows.get(0).cell("amount").orElseThrow().text()).isEqualTo("80,000.00");
    }

    @Test
    void goes_on_with_the_same_columns_on_a_page_without_heading() {
        var first = heading(HandLaid.page(1)).at(10, 14, "甲").at(78, 14, "1.00").typed();
        var second = HandLaid.page(2).at(10, 10, "乙").at(78, 10, "2.00").typed();
        Sheet sheet =
                Sheet.of(HandLaid.document(DocumentKind.EQUIPMENT_LIST, first, second), HandLaid.packet(first, second));
        assertThat(sheet.table(LIST)).hasSize(2);
    }

    private static HandLaid heading(HandLaid page) {
        return page.at(12, 10, "设备名称").at(50, 10, "数量").at(80, 10, "金额（元）");
    }

    private static List<Row> rows(HandLaid page) {
        return Sheet.of(page.typed(), Box.PAGE).table(LIST);
    }
}
