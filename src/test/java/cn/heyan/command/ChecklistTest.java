package cn.heyan.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import cn.heyan.programme.expression.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final Programme UPGRADE = Programmes.load(
                    Path.of("config/programmes"), Vocabulary.ofKinds(DocumentKind.ids()))
            .byId("hengyang-2024-digital-upgrade")
            .orElseThrow();

    @Test
    void prints_figures_first_and_what_only_a_person_can_judge_last_each_with_the_clauses_words() {
        String list = printed();

        assertThat(list)
                .contains("2023-01-01 至 2023-12-31（project-year）", "200 万元（investment）", "尚未设定　通知只说“基准利率”")
                .contains("必交　提供企业营业执照复印件", "依据 附件2-3 二、相关证明文件 1：「企业营业执照复印件；」")
                .contains("口径 申报条件说发票“或”赋码专项审计报告");
        assertThat(list.indexOf("一、日期")).isLessThan(list.indexOf("二、材料"));
        assertThat(list.indexOf("三、核对")).isLessThan(list.indexOf("四、请人查看"));
        assertThat(UPGRADE.checks())
                .filteredOn(check -> check.type().equals(CheckType.MANUAL.name()))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(list.lastIndexOf(check.title())).isGreaterThan(list.indexOf("四、请人查看")));
    }

    @Test
    void prints_every_check_once() {
        long boxes = printed().chars().filter(c -> c == '□').count();

        assertThat(boxes).isEqualTo(UPGRADE.checks().size());
    }

    @Test
    void says_expressions_in_the_forms_own_labels() {
        Plain plain = new Plain(UPGRADE, Map.of("proj.digitalTotal", "数字化改造总投资（万元）"));

        assertThat(plain.said(
                        "proj.digitalTotal >= thresholds.investment and sum(vat-invoice.totalAmount) > verified()"))
                .isEqualTo("〈数字化改造总投资（万元）〉 ≥ 200 万元 且 合计(〈增值税发票〉.totalAmount) > 核定数()");
    }

    @Test
    void no_line_runs_beyond_the_screen_and_none_begins_with_a_full_stop() {
        assertThat(Wrapping.behind("依据 ", "十个字的句子到此为止。".repeat(20)).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50))
                .noneMatch(line -> line.strip().startsWith("。"));
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Checklist(UPGRADE, Map.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8)).print();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
