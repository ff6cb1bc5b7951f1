package cn.heyan.programme.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.programme.expression.Expression.Calculation;
import cn.heyan.programme.expression.Expression.Declared;
import cn.heyan.programme.expression.Expression.Sign;
import cn.heyan.programme.expression.Relation.Compared;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WrittenTest {
    private static final FormWords FORM = new FormWords(
            Map.of(
                    "cloud.total", Nature.MONEY,
                    "cloud.dev", Nature.MONEY,
                    "cloud.wages", Nature.MONEY,
                    "staff.total", Nature.FIGURE,
                    "staff.rd", Nature.FIGURE,
                    "proj.end", Nature.DATE,
                    "proj.name", Nature.TEXT,
                    "fin.tax[Y-1]", Nature.MONEY),
            Map.of("elements", Set.of("生产工艺优化", "网络采购与数字营销")),
            Map.of("list", Map.of("name", Nature.TEXT, "total", Nature.MONEY, "bought", Nature.DATE)),
            Map.of("cloud.total", "项目总费用"));
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of("special-audit-report", "vat-invoice", "photo"),
            Map.of("special-audit-report", Map.of("total", Nature.MONEY)),
            Map.of());
    private static final Scope SCOPE = new Scope(
            VOCABULARY, Optional.of(FORM), Set.of("investment"), Set.of("staffShare", "least"), Set.of("project"));

    @Test
    void reads_sums_before_comparisons_and_products_before_sums() {
        Relation tree = Written.claim("cloud.total = cloud.dev + cloud.wages * parameters.staffShare", SCOPE)
                .tree();

        assertThat(tree).isInstanceOfSatisfying(Compared.class, compared -> {
            assertThat(compared.left()).isEqualTo(new Declared("cloud.total"));
            assertThat(compared.right()).isInstanceOfSatisfying(Calculation.class, sum -> assertThat(sum.sign())
                    .isEqualTo(Sign.PLUS));
        });
    }

    @Test
    void reads_everything_that_the_vocabulary_offers() {
        for (String good : Set.of(
                "cloud.total - cloud.wages >= thresholds.investment",
                "min(cloud.total, verified()) >= thresholds.investment",
                "staff.rd / staff.total <= parameters.staffShare and ticked(elements) >= 1",
                "(staff.rd + 1) / staff.total <= parameters.staffShare",
                "(staff.rd > 0 or staff.total > 0) and not (count(photo) = 0)",
                "sum(list.total where name has '软件' and bought in windows.project) <= cloud.total",
                "special-audit-report.total = cloud.total",
                "distinct(list.name) >= parameters.least",
                "ticked(elements, '网络采购与数字营销') = 1",
                "proj.end in windows.project",
                "proj.name has '平台'",
                "fin.tax[2025] > 0",
                "filled(proj.name) = 1")) {
            assertThat(Written.claim(good, SCOPE).text()).isEqualTo(good);
        }
    }

    @Test
    void a_figure_of_the_notice_may_not_be_written_into_an_expression() {
        refused("cloud.total >= 2000000", 15, "数字“2000000”不能直接写在算式里", "thresholds");
        refused("staff.rd / staff.total <= 0.30", 26, "0.30");
    }

    @Test
    void a_name_that_the_form_does_not_have_is_refused_with_those_it_has() {
        refused("cloud.totel = cloud.dev", 0, "申报表没有“cloud.totel”这一栏", "cloud.total");
        refused("cloud.total = cloud.dev-cloud.wages", 14, "减号两边要留空格");
        refused("sum(list.totel) > 0", 4, "“list”没有“totel”这一项", "total");
        refused("sum(lists.total) > 0", 4, "没有“lists”这个表格");
        refused("sum(list.total where nmae has 'x') > 0", 21, "nmae");
        refused("ticked(elements, '研发') = 1", 17, "没有“研发”这个勾选框", "生产工艺优化");
        refused("special-audit-report.totals > 0", 0, "没有“totals”这一项");
        refused("cloud.total >= thresholds.invest", 15, "thresholds 里没有“invest”", "investment");
        refused("proj.end in windows.year", 12, "windows 里没有“year”");
    }

    @Test
    void money_is_not_held_against_numbers_nor_words_added_up() {
        refused("cloud.total >= parameters.least", 15, "金额与数不能比较");
        refused("cloud.total + staff.total > 0", 14, "不能相加减");
        refused("cloud.total * cloud.dev > 0", 14, "金额不能与金额相乘");
        refused("sum(list.name) > 0", 4, "文字不能加减乘除");
        refused("cloud.total in windows.project", 0, "金额不能与时间窗口比较");
    }

    @Test
    void what_is_broken_off_or_out_of_place_is_refused_at_its_place() {
        refused("cloud.total", 11, "算式不完整", "比较符号");
        refused("cloud.total >", 13, "算式不完整");
        refused("(cloud.total > 0", 16, "应是“)”");
        refused("cloud.total > 0 cloud.dev", 16, "缺少运算或比较符号");
        refused("average(list.total) > 0", 0, "没有“average”这种运算", "sum");
        refused("proj.name has '平台", 14, "引号没有配对");
        refused("cloud.total > 0 & staff.rd > 0", 16, "不认识的符号“&”");
    }

    private static void refused(String text, int position, String... words) {
        assertThatThrownBy(() -> Written.claim(text, SCOPE))
                .isInstanceOfSatisfying(
                        BadExpression.class,
                        bad -> assertThat(bad.position()).as(text).isEqualTo(position))
                .hasMessageContainingAll(words);
    }
}
