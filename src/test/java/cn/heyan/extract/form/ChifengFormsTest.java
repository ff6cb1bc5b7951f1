package cn.heyan.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.WanYuan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only the forms of 赤峰 have. */
class ChifengFormsTest {

    private static String wan(Paper paper, String id) {
        return paper.read(Declaration.money(id))
                .settled()
                .map(WanYuan::toString)
                .orElse("-");
    }

    private static String figure(Paper paper, String id) {
        return paper.read(Declaration.percent(id))
                .settled()
                .map(BigDecimal::toPlainString)
                .orElse("-");
    }

    @Test
    void the_totals_of_the_list_of_robots_are_read_from_their_columns() {
        Paper paper = LaidForm.of(5)
                .line("购置工业机器人投资清单")
                .row("设备名称 | 数量 | 含税金额 | 不含税金额 | 凭证号")
                .row("码垛机器人 | 4 | 90.40 | 80.00 | 20250620031")
                .row(">2 合计 | 90.40 | 80.00 | ")
                .read();
        assertThat(wan(paper, "robot.total[gross]")).isEqualTo("90.40");
        assertThat(wan(paper, "robot.total[net]")).isEqualTo("80.00");
        assertThat(paper.rows()).hasSize(1);
    }

    @Test
    void the_totals_of_the_list_of_cloud_products_are_read_from_their_columns() {
        Paper paper = LaidForm.of(5)
                .line("申报登云项目企业云产品应用情况表")
                .row("使用云产品（服务）名称 | 云服务供应商 | 云产品（服务）合同金额 | 发票金额 | 银行付款凭证金额")
                .row("协同办公云 | 启域软件有限公司 | 12.00 | 12.00 | 6.00")
                .row(">2 合计 | 12.00 | 12.00 | 6.00")
                .read();
        assertThat(wan(paper, "row.total[contract]")).isEqualTo("12.00");
        assertThat(wan(paper, "row.total[payment]")).isEqualTo("6.00");
    }

    @Test
    void the_two_lists_of_the_identifier_form_have_totals_of_their_own() {
        Paper paper = LaidForm.of(4)
                .line("赤峰市工业互联网标识解析创新应用项目申报书")
                .row("名称 | 单价 | 数量 | 金额/（万元）")
                .row("标识采集终端 | 1.20 | 20 | 24.00")
                .row(">3 合计（万元） | 24.00")
                .line("2.项目总投资中设备（含软件及网络设备）清单")
                .row("设备类型 | 数量 | 总金额（万元） | 备注")
                .row("标识采集终端 | 20 | 23.00 | ")
                .row("合计 | 20 | 23.00 | ")
                .read();
        assertThat(wan(paper, "list.total")).isEqualTo("24.00");
        assertThat(wan(paper, "equipment.total[amount]")).isEqualTo("23.00");
    }

    @Test
    void a_total_by_columns_takes_no_year_of_another_table() {
        Paper paper = LaidForm.of(4)
                .line("赤峰市工业互联网标识解析创新应用项目申报书")
                .row("项目 | 2023年 | 2024年 | 2025年")
                .row("总资产（万元） | 7420.15 | 7790.20 | 8120.60")
                .line("六、资金安排")
                .row("名称 | 单价 | 数量 | 金额/（万元）")
                .row("标识采集终端 | 1.20 | 20 | 24.00")
                .row(">3 合计（万元） | 24.00")
                .row("设备类型 | 数量 | 总金额（万元） | 备注")
                .row("标识采集终端 | 20 | 23.00 | ")
                .row(">2 合计 | 23.00 | ")
                .read();
        assertThat(wan(paper, "equipment.total[amount]")).isEqualTo("23.00");
        assertThat(paper.readings().all().keySet())
                .extracting(Field::name)
                .noneMatch(id -> id.startsWith("equipment.total[2"));
        assertThat(wan(paper, "fin.assets[2025]")).isEqualTo("8120.60");
    }

    @Test
    void the_year_of_an_award_stands_behind_its_box() {
        Paper paper = LaidForm.of(4)
                .line("贯标企业基本情况表")
                .row("相关荣誉（提供证明材料） | >3 试点示范情况：/☑两化融合管理体系贯标 授予年份：2025年/□成熟度贯标： 授予年份： 年")
                .read();
        assertThat(figure(paper, "award.integrationYear")).isEqualTo("2025");
        assertThat(paper.read(Declaration.percent("award.maturityYear"))).isInstanceOf(Absent.class);
        assertThat(paper.read(new Field<>("pilot", Ticks.class)).settled()).contains(new Ticks(List.of("两化融合管理体系贯标")));
    }

    @Test
    void effects_are_figures_whatever_unit_is_printed_behind_them() {
        Paper paper = LaidForm.of(4)
                .line("智能工厂项目申报书")
                .row("指标 | 建设前 | 建成后 | 变化率（%）")
                .row("销售增长率 | 8000（万元） | 10000（万元） | 25")
                .row("关键设备数控化率 | 60（%） | 90（%） | 50%")
                .row("研制周期缩短 | 100（天） | 80（天） | -20")
                .read();
        assertThat(figure(paper, "effect.salesGrowth[after]")).isEqualTo("10000");
        assertThat(figure(paper, "effect.numericControl[before]")).isEqualTo("60");
        assertThat(figure(paper, "effect.devCycle[change]")).isEqualTo("-20");
    }

    @Test
    void the_forms_own_hint_is_no_answer() {
        Paper paper = LaidForm.of(2)
                .line("工业领域的典型应用场景项目申报书")
                .row("获得的资质（如有） | （如有，需要提供证明材料）")
                .row("获得的荣誉（如有） | 自治区科技进步奖")
                .read();
        assertThat(paper.read(Declaration.text("res.qualifications"))).isInstanceOf(Absent.class);
        assertThat(paper.read(Declaration.text("res.honours")).settled()).contains("自治区科技进步奖");
    }

    @Test
    void staff_are_read_with_what_they_studied() {
        Readings row = LaidForm.of(4)
                .line("赤峰工业互联网平台申报书")
                .row("姓名 | 所学专业 | 学位 | 项目职务及任务")
                .row("林岳 | 自动化 | 硕士 | 项目负责人")
                .read()
                .rows()
                .get(0);
        assertThat(row.read(Declaration.text("staff.profession")).settled()).contains("自动化");
        assertThat(row.read(Declaration.text("staff.degree")).settled()).contains("硕士");
    }
}
