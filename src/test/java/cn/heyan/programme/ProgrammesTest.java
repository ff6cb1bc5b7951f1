package cn.heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.expression.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammesTest {
    private static final Path SHIPPED = Path.of("config/programmes");
    private static final String UPGRADE = "hengyang-2024-digital-upgrade";
    private static final String SMALL =
            """
            id: test-one
            title: 测试事项
            formTitles: [测试申报书]
            notice: 《测试通知》
            windows:
              year: {from: 2023-01-01, to: 2023-12-31}
            clauses:
              one: {place: 第一条, words: 测试}
            checks:
              - id: in-window
                type: INVOICE_WINDOW
                rule: R2
                title: 在窗口内
                severity: ERROR
                clause: one
                with: {window: year}
            """;

    @TempDir
    Path folder;

    @Test
    void the_shipped_programme_loads_with_typed_values_and_clauses() {
        Set<String> kinds =
                Arrays.stream(DocumentKind.values()).map(DocumentKind::id).collect(Collectors.toSet());
        Programme upgrade = Programmes.load(SHIPPED, Vocabulary.ofKinds(kinds))
                .byId(UPGRADE)
                .orElseThrow();

        assertThat(upgrade.check("invoice-in-window").orElseThrow().window()).isEqualTo(DateWindow.year(2023));
        CheckSpec threshold = upgrade.check("investment-reaches-threshold").orElseThrow();
        assertThat(threshold.relation("that").orElseThrow().text())
                .isEqualTo("min(proj.digitalTotal, verified()) >= thresholds.investment");
        assertThat(upgrade.parameters()).containsEntry("thresholds.investment", Yuan.of("2000000.00"));
        assertThat(threshold.severity()).isEqualTo(Severity.BLOCK);
        assertThat(threshold.clause().words()).contains("不低于200万元（不含土建）");
        assertThat(upgrade.check("loan-equals-disbursements").orElseThrow().text("declared"))
                .isEqualTo("fin.loan[2023]");
        assertThat(upgrade.parameters().get("benchmarkRate")).isInstanceOf(Unset.class);
        assertThat(upgrade.check("deadline")).as("from the shared file").isPresent();
        assertThat(upgrade.recipients()).isEmpty();
    }

    @Test
    void a_form_title_finds_its_programme_whatever_the_spaces() {
        Programmes programmes = Programmes.load(SHIPPED);

        assertThat(programmes.titled("附件2-3 衡阳市数字化转型\n升级项目 申报书")).containsOnlyKeys(UPGRADE);
        assertThat(programmes.titled("某市另一项目申报书")).isEmpty();
    }

    @Test
    void no_shipped_file_is_broken() {
        assertThat(Programmes.load(SHIPPED, Vocabulary.ofKinds(DocumentKind.ids()))
                        .broken())
                .isEmpty();
    }

    @Test
    void a_good_file_loads() {
        assertThat(load(SMALL).byId("test-one")).isPresent();
    }

    @Test
    void an_unknown_key_is_refused_with_its_line_and_what_would_be_right() {
        refused(SMALL.replace("title: 测试事项", "titel: 测试事项"), "test-one.yml 第 2 行", "不认识的项“titel”", "title");
    }

    @Test
    void an_unknown_type_is_refused() {
        refused(SMALL.replace("INVOICE_WINDOW", "INVOICE_WINDW"), "第 11 行", "INVOICE_WINDW", "INVOICE_WINDOW");
    }

    @Test
    void an_unknown_severity_is_refused() {
        refused(SMALL.replace("severity: ERROR", "severity: FATAL"), "第 14 行", "FATAL", "BLOCK、ERROR、WARN、INFO");
    }

    @Test
    void a_missing_clause_is_refused() {
        refused(SMALL.replace("clause: one", "clause: two"), "第 15 行", "clauses 里没有“two”", "one");
        refused(SMALL.replace("    clause: one\n", ""), "缺少“clause”");
    }

    @Test
    void a_bad_date_is_refused() {
        refused(SMALL.replace("2023-12-31", "2023-13-31"), "第 6 行", "“2023-13-31”不是日期", "2023-01-01");
        refused(SMALL.replace("to: 2023-12-31", "to: 2022-12-31"), "第 6 行", "早于起日");
    }

    @Test
    void an_unknown_window_is_refused() {
        refused(SMALL.replace("{window: year}", "{window: yaer}"), "第 16 行", "windows 里没有“yaer”", "year");
    }

    @Test
    void a_missing_or_unknown_parameter_of_a_check_is_refused() {
        refused(SMALL.replace("    with: {window: year}\n", ""), "缺少参数“window”");
        refused(SMALL.replace("{window: year}", "{window: year, wind: 3}"), "不认识的项“wind”");
    }

    @Test
    void an_unknown_kind_of_document_is_refused() {
        String material = "materials:\n  - {kind: vat-invocie, title: 发票, clause: one}\n";

        assertThat(load(SMALL + material, Set.of("vat-invoice")).broken("test-one"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("第 18 行", "vat-invoice"));
    }

    @Test
    void broken_yaml_is_refused_with_its_line() {
        refused(SMALL.replace("title: 测试事项", "title: \"测试事项"), "YAML 写法有误");
    }

    @Test
    void the_same_check_twice_is_refused() {
        refused(SMALL + SMALL.substring(SMALL.indexOf("  - id: in-window")), "“in-window”用了两次");
    }

    @Test
    void a_name_that_the_included_file_has_already_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        Files.writeString(
                folder.resolve("shared/common.yml"), "windows:\n  year: {from: 2024-01-01, to: 2024-12-31}\n");

        refused(SMALL + "include: common\n", "common.yml 第 2 行", "已经写过");
        refused(SMALL + "include: commen\n", "shared/commen.yml");
    }

    @Test
    void materials_may_ask_for_papers_together_for_each_year_and_under_a_condition() {
        String material =
                """
                parameters:
                  auditYears: ["2022", "2023"]
                materials:
                  - {anyOf: [special-audit-report, purchase-contract + vat-invoice], title: 凭证, clause: one, max: 5}
                  - {kind: annual-audit-report, title: 审计报告, clause: one, years: auditYears, form: copy, when: count(honour) > 0}
                """;

        Programme programme = load(SMALL + material).byId("test-one").orElseThrow();

        CheckSpec evidence = programme.check("material-special-audit-report").orElseThrow();
        assertThat(evidence.alternatives())
                .containsExactly(List.of("special-audit-report"), List.of("purchase-contract", "vat-invoice"));
        assertThat(evidence.figure("max")).contains(BigDecimal.valueOf(5));
        CheckSpec audit = programme.check("material-annual-audit-report").orElseThrow();
        assertThat(audit.texts("years")).containsExactly("2022", "2023");
        assertThat(audit.has("when")).isTrue();
        refused(SMALL + material.replace("form: copy", "form: fax"), "第 21 行", "“form”不能是“fax”", "original、copy");
    }

    @Test
    void several_files_may_be_included_each_once() throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        Files.writeString(folder.resolve("shared/city.yml"), "include: notice\nparameters: {deadline: 2024-11-30}\n");
        Files.writeString(folder.resolve("shared/notice.yml"), "parameters: {year: \"2023\"}\n");

        Programme programme =
                load(SMALL + "include: [city, notice]\n").byId("test-one").orElseThrow();

        assertThat(programme.parameters()).containsEntry("year", "2023").containsEntry("deadline", "2024-11-30");
    }

    @Test
    void a_file_that_does_not_bear_its_id_is_refused() {
        refused(SMALL.replace("id: test-one", "id: test-two"), "test-two.yml");
    }

    private void refused(String yaml, String... words) {
        Programmes programmes = load(yaml);
        assertThat(programmes.byId("test-one")).isEmpty();
        assertThat(programmes.broken("test-one"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(words));
    }

    private Programmes load(String yaml) {
        return load(yaml, Set.of());
    }

    private Programmes load(String yaml, Set<String> kinds) {
        try {
            Files.writeString(folder.resolve("test-one.yml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Programmes.load(folder, Vocabulary.ofKinds(kinds));
    }
}
