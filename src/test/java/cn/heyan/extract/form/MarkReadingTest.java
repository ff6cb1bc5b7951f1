package cn.heyan.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkReadingTest {
    private static final String HEADS = "环节 | 场景 | 有/无 | 环节 | 场景 | 有/无";

    private static LaidForm scenes() {
        return LaidForm.of(6).line("株洲市智能制造标杆申报书").line("可实现的场景明细表").row(HEADS);
    }

    private static Reading<Ticks> group(Paper paper, String id) {
        return paper.read(new Field<>("scene." + id, Ticks.class));
    }

    @Test
    void reads_the_marks_beside_the_options_of_two_blocks() {
        Paper paper = scenes().row("仓储配送 | 智能仓储 | √ | 供应链管理 | 采购策略优化 |")
                .row(" | 精准配送 |  |  | 供应链可视化 | 有")
                .row(" | 物料实时跟踪 | 有 |  | 物流实时监测与优化 | 无")
                .row(" |  |  |  | 供应链风险预警与弹性管控 | 无")
                .read();
        assertThat(group(paper, "storage").settled()).contains(new Ticks(List.of("智能仓储", "物料实时跟踪")));
        assertThat(group(paper, "supply").settled()).contains(new Ticks(List.of("供应链可视化")));
    }

    @Test
    void none_marked_is_an_answer_where_every_cell_was_seen() {
        Paper paper = scenes().row("仓储配送 | 智能仓储 |  |  |  |")
                .row(" | 精准配送 | 无 |  |  |")
                .row(" | 物料实时跟踪 | / |  |  |")
                .read();
        assertThat(group(paper, "storage").settled()).contains(new Ticks(List.of()));
    }

    @Test
    void an_option_that_was_not_seen_leaves_the_group_in_doubt() {
        Paper paper = scenes().row("仓储配送 | 智能仓储 | √ |  |  |").read();
        assertThat(group(paper, "storage").settled()).isEmpty();
        assertThat(group(paper, "storage").likeliest()).contains(new Ticks(List.of("智能仓储")));
    }

    @Test
    void a_list_that_is_not_there_is_absent() {
        assertThat(group(scenes().read(), "quality")).isInstanceOf(Absent.class);
    }

    @Test
    void tells_three_lists_of_names_apart_by_their_other_headings() {
        Paper paper = LaidForm.of(5)
                .line("株洲市智能制造标杆申报书")
                .row("序号 | 类型 | 名称 | 编号（申请号） | 对应证明材料页数")
                .row("1 | ①专利 | 一种定位装置 | ZL202310012345.6 | （第81页）")
                .line("（三）企业完成的主要研究报告、技术规范等清单表")
                .row("序号 | 名称 | 类型（请填写） | 对应证明材料页数 |")
                .row("1 | 数字化改造研究报告 | 主要研究报告 | （第86页） |")
                .read();
        assertThat(names(paper, "patent")).containsExactly("一种定位装置");
        assertThat(names(paper, "research")).containsExactly("数字化改造研究报告");
    }

    @Test
    void a_list_goes_on_at_the_top_of_the_next_page() {
        Paper paper = LaidForm.of(5)
                .line("株洲市智能制造标杆申报书")
                .row("序号 | 服务内容 | 服务商名称 | 费用（万元） | 对应证明材料页数")
                .page()
                .row("1 | 总体规划 | 云岭信息公司 | 12.00 | （第75页）")
                .row("2 | 系统集成 | 雁回数控公司 | 46.80 | （第78页）")
                .read();
        assertThat(names(paper, "service")).containsExactly("总体规划", "系统集成");
    }

    @Test
    void a_list_that_something_else_follows_does_not_go_on_on_the_next_page() {
        Paper paper = LaidForm.of(5)
                .line("株洲市智能制造标杆申报书")
                .row("序号 | 服务内容 | 服务商名称 | 费用（万元） | 对应证明材料页数")
                .row("1 | 总体规划 | 云岭信息公司 | 12.00 | （第75页）")
                .line("六、智能制造的行业影响及示范作用")
                .page()
                .row("2 | 系统集成 | 雁回数控公司 | 46.80 | （第78页）")
                .read();
        assertThat(names(paper, "service")).containsExactly("总体规划");
    }

    private static List<String> names(Paper paper, String table) {
        return paper.rows().stream()
                .flatMap(row -> row.read(new Field<>(table + ".name", String.class)).settled().stream())
                .toList();
    }
}
