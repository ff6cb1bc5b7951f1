package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;

/** The fields of a tax certificate (税收完税证明/纳税证明材料). */
public final class TaxCertificate {

    /** 编号. */
    public static final Field<String> NUMBER = new Field<>("number", String.class);

    /** 纳税人名称. */
    public static final Field<String> TAXPAYER = new Field<>("taxpayer", String.class);

    /** 纳税人识别号. */
    public static final Field<String> TAXPAYER_ID = new Field<>("taxpayerId", String.class);

    /** 填发日期. */
    public static final Field<LocalDate> ISSUE_DATE = new Field<>("issueDate", LocalDate.class);

    /** 税款所属年度. */
    public static final Field<String> YEAR = new Field<>("year", String.class);

    /** 金额合计. */
    public static final Field<Yuan> TOTAL = new Field<>("total", Yuan.class);

    /** 金额合计 in capitals, as printed. */
    public static final Field<String> TOTAL_IN_WORDS = new Field<>("totalInWords", String.class);

    /** What the capitals amount to. */
    public static final Field<Yuan> CAPITALS_AMOUNT = new Field<>("capitalsAmount", Yuan.class);

    private TaxCertificate() {}

    /** One row of its table. */
    public static final class Row {

        /** 税种. */
        public static final Field<String> KIND = new Field<>("kind", String.class);

        /** 税款所属期起. */
        public static final Field<LocalDate> PERIOD_FROM = new Field<>("periodFrom", LocalDate.class);

        /** 税款所属期止. */
        public static final Field<LocalDate> PERIOD_TO = new Field<>("periodTo", LocalDate.class);

        /** 实缴金额. */
        public static final Field<Yuan> AMOUNT = new Field<>("amount", Yuan.class);

        private Row() {}
    }
}
