package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import java.util.List;

/** The fields of an annual audit report (年度财务审计报告); amounts in yuan. */
public final class AuditReport {

    /** 被审计单位. */
    public static final Field<String> AUDITEE = new Field<>("auditee", String.class);

    /** 会计师事务所. */
    public static final Field<String> FIRM = new Field<>("auditFirm", String.class);

    /** 报告文号. */
    public static final Field<String> REPORT_NUMBER = new Field<>("reportNumber", String.class);

    /** 报告编码 as printed: the code of the national platform, since late 2022. */
    public static final Field<String> REPORT_CODE = new Field<>("reportCode", String.class);

    /** 报备编码, 防伪编号: codes under which provincial institutes (注册会计师协会) keep the report, joined by commas. */
    public static final Field<String> FILING_CODES = new Field<>("filingCodes", String.class);

    /** 报备日期: when it was filed with the institute. */
    public static final Field<LocalDate> FILING_DATE = new Field<>("filingDate", LocalDate.class);

    /** 报告类型: 审计报告 or 内部控制审计报告, which states no figures. */
    public static final Field<String> REPORT_TYPE = new Field<>("reportType", String.class);

    /** 报告日期. */
    public static final Field<LocalDate> REPORT_DATE = new Field<>("reportDate", LocalDate.class);

    /** 报告年度. */
    public static final Field<String> YEAR = new Field<>("fiscalYear", String.class);

    /** 审计意见类型: 标准无保留意见, 保留意见, 否定意见 or 无法表示意见. */
    public static final Field<String> OPINION = new Field<>("opinion", String.class);

    /** What the verification code says. */
    public static final Field<String> QR_PAYLOAD = new Field<>("qrPayload", String.class);

    /** The report code inside the payload. */
    public static final Field<String> QR_CODE = new Field<>("qrCode", String.class);

    /** The host of the payload, where it is an address. */
    public static final Field<String> QR_HOST = new Field<>("qrHost", String.class);

    /** Figures of the statements, each for every year: see {@link #figure}. */
    public static final List<String> ITEMS = List.of(
            "assets",
            "currentAssets",
            "fixedAssets",
            "liabilities",
            "equity",
            "revenue",
            "operatingCost",
            "taxes",
            "rnd",
            "profit",
            "netProfit");

    /** 资产负债率 in percent: not printed, but liabilities by assets. */
    public static final String DEBT_RATIO = "debtRatio";

    private AuditReport() {}

    /**
     * A figure of the statements: one of {@link #ITEMS}.
     *
     * @param year the column's year
     */
    public static Field<Yuan> figure(String item, int year) {
        return new Field<>(item + "[" + year + "]", Yuan.class);
    }
}
