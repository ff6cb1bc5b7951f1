package cn.heyan.report.workbook;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 审计数: what annual and special audits state, beside what the applicant declares for the same figure and year. */
record AuditSheet(Source source) {

    private static final Map<String, String> ITEMS = Map.ofEntries(
            Map.entry("assets", "资产总额"),
            Map.entry("currentAssets", "流动资产"),
            Map.entry("fixedAssets", "固定资产"),
            Map.entry("liabilities", "负债总额"),
            Map.entry("equity", "所有者权益"),
            Map.entry("revenue", "营业收入"),
            Map.entry("operatingCost", "营业成本"),
            Map.entry("taxes", "税金"),
            Map.entry("rnd", "研发费用"),
            Map.entry("profit", "利润总额"),
            Map.entry("netProfit", "净利润"),
            Map.entry("debtRatio", "资产负债率（%）"),
            Map.entry("total", "审定完成投资合计"),
            Map.entry("civilWorks", "其中土建"),
            Map.entry("equipment", "其中设备"),
            Map.entry("software", "其中软件"),
            Map.entry("services", "其中服务"),
            Map.entry("rdStaff", "其中研发人员费用"),
            Map.entry("auditee", "被审计单位"),
            Map.entry("auditFirm", "会计师事务所"),
            Map.entry("reportNumber", "报告文号"),
            Map.entry("reportCode", "报告编码"),
            Map.entry("filingCodes", "报备编码"),
            Map.entry("filingDate", "报备日期"),
            Map.entry("reportType", "报告类型"),
            Map.entry("reportDate", "报告日期"),
            Map.entry("fiscalYear", "报告年度"),
            Map.entry("opinion", "审计意见"),
            Map.entry("qrCode", "二维码中的编码"),
            Map.entry("qrHost", "二维码网址"),
            Map.entry("projectName", "项目名称"),
            Map.entry("periodFrom", "审计期间起"),
            Map.entry("periodTo", "审计期间止"));

    void write() {
        Tab tab = source.tab("审计数").title("审计报告数字").note("申报数由万元换算成元；差额 = 申报数 − 审计数，万元末位以内的差额是四舍五入。");
        tab.head(List.of(
                Column.of("报告", 22),
                Column.of("项目", 24),
                Column.of("年度", 9),
                Column.of("审计数（元）", 26),
                Column.of("申报数（元）", 20),
                Column.of("差额（元）", 18),
                Column.of("页", 14)));
        for (Paper audit : source.papers(DocumentKind.ANNUAL_AUDIT_REPORT, DocumentKind.SPECIAL_AUDIT_REPORT)) {
            audit.readings().all().forEach((field, reading) -> {
                if (!reading.witnesses().isEmpty() && !field.name().equals("qrPayload")) {
                    row(tab, audit, field, reading);
                }
            });
        }
        tab.filtered().orElse("本材料包中没有审计报告。").done();
    }

    private void row(Tab tab, Paper audit, Field<?> field, Reading<?> reading) {
        int bracket = field.name().indexOf('[');
        String item = bracket < 0 ? field.name() : field.name().substring(0, bracket);
        String year = bracket < 0
                ? ""
                : field.name().substring(bracket + 1, field.name().length() - 1);
        Optional<Reading<?>> declared = field.type() == Yuan.class ? declared("fin." + field.name()) : Optional.empty();
        int at = tab.nextRow();
        tab.row(List.of(
                Written.text(audit.kind().chinese()),
                Written.text(ITEMS.getOrDefault(item, item)),
                Written.text(year),
                Written.read(reading),
                declared.map(Written::read).orElse(Written.text("")),
                declared.isPresent()
                        ? new Written.Formula(
                                "IF(COUNT(D" + at + ":E" + at + ")=2,ROUND(E" + at + "-D" + at + ",2),\"\")")
                        : Written.text(""),
                Written.pages(List.of(reading.witnesses().get(0).page()))));
    }

    private Optional<Reading<?>> declared(String name) {
        return source.papers(DocumentKind.APPLICATION_FORM).stream()
                .flatMap(form -> form.readings().named(name).stream())
                .findFirst();
    }
}
