package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who audits whom, invented.
 *
 * @param auditee the company
 * @param firm its auditors, with their legal form
 * @param number 报告文号
 * @param year of the accounts
 * @param signed when
 * @param code 报告编码 of the national platform
 * @param filing code of the provincial institute
 * @param person who signs the accounts
 */
record AuditCase(
        String auditee,
        String firm,
        String number,
        int year,
        LocalDate signed,
        String code,
        String filing,
        String person) {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("assets", "资产总计"),
            Map.entry("currentAssets", "流动资产合计"),
            Map.entry("fixedAssets", "固定资产"),
            Map.entry("liabilities", "负债合计"),
            Map.entry("equity", "所有者权益合计"),
            Map.entry("revenue", "营业收入"),
            Map.entry("operatingCost", "营业成本"),
            Map.entry("taxes", "税金及附加"),
            Map.entry("rnd", "研发费用"),
            Map.entry("profit", "利润总额"),
            Map.entry("netProfit", "净利润"));

    AuditCase(Inventor inventor, int year, String form, String number) {
        this(
                inventor.company("衡阳", inventor.pick(List.of("机械", "数控设备", "电气")))
                        .name(),
                inventor.pick(List.of("湖南云岭", "衡阳雁峰", "湘滨正衡", "岳麓中信达")) + "会计师事务所" + form,
                "",
                year,
                AuditSpecimens.spring(inventor, year),
                "湘" + (year - 1999) + inventor.code(8),
                "43" + (year + 1) + inventor.digits(14),
                inventor.person(),
                number,
                inventor.digits(4));
    }

    private AuditCase(
            String auditee,
            String firm,
            String none,
            int year,
            LocalDate signed,
            String code,
            String filing,
            String person,
            String shape,
            String serial) {
        this(
                auditee,
                firm,
                none + firm.substring(2, 4) + String.format(shape, year + 1, serial),
                year,
                signed,
                code,
                filing,
                person);
    }

    String nationalPayload() {
        return "http://acc.mof.gov.cn/codeQuery?code=" + code;
    }

    String provincialPayload() {
        return "http://fw.hnyunlingcpa.org.cn/check?bbbh=" + filing;
    }

    /** Head and both years' figures. */
    Told told(Told told, Accounts accounts) {
        told.says("auditee", auditee)
                .says("auditFirm", firm)
                .says("reportNumber", number)
                .says("reportDate", signed)
                .says("fiscalYear", year)
                .says("opinion", "标准无保留意见");
        for (int ago = 0; ago < 2; ago++) {
            for (Map.Entry<String, String> field : FIELDS.entrySet()) {
                Yuan yuan = accounts.of(field.getValue(), ago);
                if (!yuan.isZero()) {
                    told.says(field.getKey() + "[" + (year - ago) + "]", yuan);
                }
            }
        }
        return told;
    }
}
