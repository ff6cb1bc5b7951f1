package cn.heyan.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.WanYuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationFormReaderTest {

    private static LaidForm upgrade() {
        return LaidForm.of(4).line("一、企业和项目基本信息");
    }

    private static String wan(Paper paper, String id) {
        return paper.read(Declaration.money(id))
                .settled()
                .map(WanYuan::toString)
                .orElse("-");
    }

    private static LocalDate day(Paper paper, String id) {
        return paper.read(new Field<>(id, LocalDate.class)).settled().orElseThrow();
    }

    @Test
    void says_which_form_it_is_by_its_title() {
        Paper paper =
                LaidForm.of(2).line("企业设备上云项目申报书").row("企业名称 | 云岭精工机械有限公司").read();
        assertThat(paper.read(Declaration.FORM).settled()).contains("chifeng-cloud-equipment");
    }

    @Test
    void says_only_doubtfully_which_form_it_is_when_the_title_is_lost() {
        Paper paper = LaidForm.of(2).row("设备上云投入资金 | 12").row("上云设备数量 | 9").read();
        assertThat(paper.read(Declaration.FORM)).isInstanceOf(Doubtful.class);
        assertThat(wan(paper, "cloud.invest")).isEqualTo("12");
    }

    @Test
    void reads_a_value_from_the_cell_right_of_its_label() {
        Paper paper = upgrade().row("企业名称 | >3 云岭精工机械有限公司").read();
        assertThat(paper.read(Declaration.ORG_NAME).settled()).contains("云岭精工机械有限公司");
    }

    @Test
    void a_blank_cell_is_absent_and_never_its_neighbours_value() {
        Paper paper = upgrade().row("组织机构代码 | | 成立时间 | 2011-03-05").read();
        assertThat(paper.read(Declaration.ORG_CODE)).isEqualTo(new Absent<>("“组织机构代码”栏未填写"));
        assertThat(day(paper, "org.established")).isEqualTo("2011-03-05");
    }

    @Test
    void what_was_crossed_out_is_absent_with_what_was_written() {
        Paper paper = upgrade().row("项目服务机构 | >3 无").read();
        assertThat(paper.read(Declaration.text("proj.serviceProvider")))
                .isEqualTo(new Absent<>("“项目服务机构”栏填写为“无”", true));
    }

    @Test
    void reads_each_year_from_its_column_whichever_side_it_is_on() {
        Paper paper = upgrade()
                .row(">2 财务情况 | 2023年 | 2022年")
                .row(">2 总资产（万元） | 1,020.5 | 980")
                .read();
        assertThat(wan(paper, "fin.assets[2023]")).isEqualTo("1020.5");
        assertThat(wan(paper, "fin.assets[2022]")).isEqualTo("980");
    }

    @Test
    void reads_two_blocks_of_years_side_by_side() {
        Paper paper = LaidForm.of(6)
                .line("中小企业服务体系建设项目申报单位基本情况表")
                .row("年份 | 2022年 | 2023年 | | 2022年 | 2023年")
                .row("从业人数/(不含外聘) | 12 | | 主营业务收入 | 310 | 322.5")
                .read();
        assertThat(paper.read(Declaration.percent("staff.total[2022]")).settled())
                .contains(new BigDecimal("12"));
        assertThat(paper.read(Declaration.percent("staff.total[2023]"))).isInstanceOf(Absent.class);
        assertThat(wan(paper, "fin.revenue[2022]")).isEqualTo("310");
        assertThat(wan(paper, "fin.revenue[2023]")).isEqualTo("322.5");
    }

    @Test
    void reads_years_in_rows_past_the_column_of_units() {
        Paper paper = LaidForm.of(4)
                .line("衡阳市消费品工业“三品”标杆企业申报书")
                .row("5.营业收入 | 2021年 | 万元 | 88.1")
                .read();
        assertThat(wan(paper, "fin.revenue[2021]")).isEqualTo("88.1");
    }

    @Test
    void a_label_of_the_yearly_table_and_of_the_project_table_are_two_fields() {
        Paper paper = upgrade()
                .row(">2 财务情况 | 2022年 | 2023年")
                .row(">2 数字化改造总投资（万元） | 0 | 256.4")
                .row(">4 （二）项目基本信息")
                .row("数字化改造总投资/（万元） | 256.40 | 建设周期 | 2023年1月—2023年12月")
                .read();
        assertThat(wan(paper, "fin.digitalInvest[2023]")).isEqualTo("256.4");
        assertThat(wan(paper, "proj.digitalTotal")).isEqualTo("256.40");
        assertThat(day(paper, "proj.period.to")).isEqualTo("2023-12-31");
    }

    @Test
    void converts_a_value_that_says_its_own_unit() {
        Paper paper =
                upgrade().row(">4 （二）项目基本信息").row("数字化改造总投资（万元） | >3 2564000元").read();
        assertThat(paper.read(Declaration.money("proj.digitalTotal"))
                        .settled()
                        .orElseThrow()
                        .yuan())
                .hasToString("2564000.00");
    }

    @Test
    void a_figure_among_other_words_stays_doubtful() {
        Paper paper = upgrade()
                .row(">4 （二）项目基本信息")
                .row("数字化改造总投资（万元） | >3 256.4（含软件）")
                .read();
        assertThat(paper.read(Declaration.money("proj.digitalTotal"))).isInstanceOf(Doubtful.class);
    }

    @Test
    void joins_a_figure_broken_over_two_lines_of_a_sentence() {
        Paper paper = LaidForm.of(4)
                .line("衡阳市消费品工业“三品”标杆企业申报书")
                .row("14.拥有专利情况 | >3 有效专利总数__35__项,其中:发明专利__1/2__项;实用新型专利____项")
                .read();
        assertThat(paper.read(Declaration.percent("ip.invention")).settled()).contains(new BigDecimal("12"));
        assertThat(paper.read(Declaration.percent("ip.utility"))).isInstanceOf(Absent.class);
    }

    @Test
    void reads_the_ticked_options_of_a_typed_form() {
        Paper paper = upgrade()
                .row("所属产业 | >3 □工程机械 ☑现代石化 □生物医药")
                .row("项目重点建设方向 | >3 ■研发设计数字化 □生产管理数字化 ■设备联网上云")
                .read();
        assertThat(paper.read(Declaration.INDUSTRY).settled()).contains(new Ticks(List.of("现代石化")));
        assertThat(paper.read(Declaration.DIRECTIONS).settled()).contains(new Ticks(List.of("研发设计数字化", "设备联网上云")));
    }

    @Test
    void two_ticks_on_a_typed_form_are_what_the_applicant_did_even_where_one_is_allowed() {
        Paper paper = LaidForm.of(2).line("企业设备上云项目申报书").row("设备点检 | ☑是 ☑否").read();
        assertThat(paper.read(new Field<>("service.inspection", Ticks.class)).settled())
                .contains(new Ticks(List.of("是", "否")));
    }

    @Test
    void fifteen_boxes_of_which_none_is_ticked_were_left_empty() {
        Paper paper = LaidForm.of(2)
                .line("衡阳市“上云上平台”示范企业项目申报表")
                .row("智能+生产过程优化 | □1、生产工艺优化  □2、进度智能管控/□3、能源效率优化  □4、设备管理优化/□5、智能安全管控")
                .row("智能+经营管理优化 | □1、财务流程优化  □2、物流管理优化/□3、供应链协同  □4、网络采购与数字营销/□5、用户需求预测")
                .row("智能+产品全流程优化 | □1、产品智能化  □2、综合设计仿真优化/□3、设计制造一体化  □4、全流程质量优化/□5、产品服务优化")
                .read();
        assertThat(paper.read(new Field<>("elements", Ticks.class))).isEqualTo(new Absent<>("“生产工艺优化”未见勾选", true));
    }

    @Test
    void a_list_that_is_left_empty_is_told_from_one_that_was_not_found() {
        LaidForm form = LaidForm.of(3).line("衡阳市“上云上平台”示范企业项目申报表");
        assertThat(state(form.read())).isEqualTo(new Absent<>("申报表中未见以“奖项名称”开头的清单"));
        form.row("奖项名称 | 级别 | 获得时间").row(" | | ");
        assertThat(state(form.read())).isEqualTo(new Absent<>("以“奖项名称”开头的清单未填写", true));
        form.row("智能制造示范 | 省级 | 2023-09-01");
        assertThat(form.read().readings().named("honour")).isEmpty();
    }

    private static Reading<?> state(Paper paper) {
        return paper.readings().named("honour").orElseThrow();
    }

    @Test
    void rows_of_a_list_end_where_their_cells_end() {
        Paper paper = upgrade()
                .row("序号 | 奖项名称 | 荣誉级别 | 获评时间")
                .row("1 | 数字化车间/示范 | 市级 | 2023年10月16日")
                .row("2 | | |")
                .row("项目描述 | >3 项目对数控加工车间进行改造")
                .read();
        assertThat(paper.rows()).hasSize(1);
        assertThat(paper.rows().get(0).read(Declaration.Honour.NAME).settled()).contains("数字化车间示范");
    }

    @Test
    void reads_below_a_caption_whose_merged_cells_word_left_blank() {
        Paper paper = LaidForm.of(4)
                .line("衡阳市“上云上平台”示范企业项目申报表")
                .row("联系人信息 | 姓名 | 甘知远 | ")
                .row(" | 电子邮箱 | office@example.org | ")
                .read();
        assertThat(paper.read(Declaration.text("contact.email")).settled()).contains("office@example.org");
    }

    @Test
    void an_amount_that_looks_like_a_year_is_no_heading() {
        Paper paper = upgrade()
                .row(">2 财务情况 | 2022年 | 2023年")
                .row(">2 税金（万元） | 2011 | 2012")
                .row(">2 利润（万元） | 30 | 41")
                .read();
        assertThat(wan(paper, "fin.tax[2023]")).isEqualTo("2012");
        assertThat(wan(paper, "fin.profit[2022]")).isEqualTo("30");
        assertThat(wan(paper, "fin.profit[2023]")).isEqualTo("41");
    }

    @Test
    void a_label_with_its_value_behind_a_colon_is_not_the_value_of_the_label_before() {
        Paper paper = LaidForm.of(4)
                .line("湖南省“上云上平台”标杆企业申报书")
                .row("联系人信息 | 姓名：甘知远 | 职务： | 电子邮箱：office@example.org")
                .read();
        assertThat(paper.read(Declaration.text("contact.post"))).isInstanceOf(Absent.class);
        assertThat(paper.read(Declaration.text("contact.name")).settled()).contains("甘知远");
    }

    @Test
    void knows_a_label_whose_last_bracket_was_lost() {
        Paper paper = upgrade()
                .row(">2 财务情况 | 2022年 | 2023年")
                .row(">2 利润（万元 | 30 | 41")
                .read();
        assertThat(wan(paper, "fin.profit[2023]")).isEqualTo("41");
    }

    @Test
    void boxes_of_which_none_is_ticked_on_a_typed_form_are_empty_and_not_merely_unseen() {
        Field<Ticks> plan = new Field<>("plan.kind", Ticks.class);
        LaidForm none = LaidForm.of(3).line("株洲市智能制造标杆申报书").row("智能制造实施方案 | >2 □整体实施方案 □局部实施方案 □无");
        assertThat(none.read().read(plan)).isEqualTo(new Absent<>("“智能制造实施方案”未见勾选", true));
        LaidForm cut = LaidForm.of(3).line("株洲市智能制造标杆申报书").row("智能制造实施方案 | >2 □整体实施方案");
        assertThat(cut.read().read(plan)).isEqualTo(new Absent<>("“智能制造实施方案”未见勾选", false));
    }
}
