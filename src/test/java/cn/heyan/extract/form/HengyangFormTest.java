package cn.heyan.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.WanYuan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HengyangFormTest {
    @Test
    void reads_spending_and_the_served_out_of_the_prose_of_the_service_form() {
        Paper paper = LaidForm.of(4)
                .line("中小企业服务体系建设项目申请表")
                .row("2023年服务能力建设内容及投入情况/或2023年服务业绩及服务支出情况 | >3 2023年我单位服务中小微企业128家，/服务支出38.5万元，其中公益服务30家。")
                .read();
        assertThat(wan(paper, "biz.spend2023")).isEqualTo("38.5");
        assertThat(count(paper, "biz.smeCount2023")).isEqualByComparingTo("128");
        assertThat(paper.read(Declaration.money("cap.spend2023"))).isInstanceOf(Absent.class);
    }

    @Test
    void reads_what_was_invested_in_the_ability_to_serve() {
        Paper paper = LaidForm.of(4)
                .line("中小企业服务体系建设项目申请表")
                .row("2023年服务能力建设内容及投入情况/或2023年服务业绩及服务支出情况 | >3 2023年服务能力建设投入为45.60万元，/用于购置服务器。")
                .read();
        assertThat(wan(paper, "cap.spend2023")).isEqualTo("45.60");
    }

    @Test
    void tells_the_special_works_that_are_described_from_those_left_empty() {
        Paper paper = products()
                .row(">4 (1) 引导消费供给升级情况（同时须提供近三年新产品的鉴定、获批、获评、/获奖等佐证资料）：推出有机山茶油等新品三个")
                .row(">4 (2) 提升创意升级水平情况（同时须提供近三年产品开发、外观设计方面，/其它设计类奖项等佐证资料）：")
                .read();
        assertThat(paper.read(Declaration.text("work.1")).settled())
                .hasValueSatisfying(text -> assertThat(text).startsWith("推出有机山茶油"));
        assertThat(paper.read(Declaration.text("work.2")))
                .isInstanceOfSatisfying(
                        Absent.class, absent -> assertThat(absent.blank()).isTrue());
    }

    @Test
    void the_day_a_brand_was_registered_is_not_the_day_of_the_company() {
        Paper paper = products().row("自主品牌名称 | 1.云岭香 | 注册时间 | 2012年5月1日").read();
        assertThat(paper.read(Declaration.ORG_ESTABLISHED)).isInstanceOf(Absent.class);
        assertThat(paper.read(new Field<>("brand[1].registered", java.time.LocalDate.class))
                        .settled())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2012-05-01"));
    }

    @Test
    void reads_the_questions_with_two_boxes() {
        Paper paper = products()
                .row("21. 是否在产业链关键领/域实现“补短板”“填空白” | >3 ☑否 □是 如是，请填写：")
                .row("26. 近 2 年是否承担过/国省市级重大科技项目 | >3 □否 ☑是 如是，请填写项目名称")
                .read();
        assertThat(paper.read(new Field<>("lead.gapFilled", Ticks.class)).settled())
                .contains(new Ticks(List.of("否")));
        assertThat(paper.read(new Field<>("rd.majorProject2y", Ticks.class)).settled())
                .contains(new Ticks(List.of("是")));
    }

    private static LaidForm products() {
        return LaidForm.of(4).line("衡阳市消费品工业“三品”标杆企业申报书");
    }

    private static String wan(Paper paper, String id) {
        return paper.read(Declaration.money(id))
                .settled()
                .map(WanYuan::toString)
                .orElse("");
    }

    private static BigDecimal count(Paper paper, String id) {
        return paper.read(Declaration.percent(id)).settled().orElse(BigDecimal.ZERO);
    }
}
