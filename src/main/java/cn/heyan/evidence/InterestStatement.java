package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;

/** The fields of a statement of principal and interest paid (还本付息流水明细表). */
public final class InterestStatement {

    /** 户名. */
    public static final Field<String> ACCOUNT = new Field<>("account", String.class);

    /** 开户行. */
    public static final Field<String> BANK = new Field<>("bank", String.class);

    /** 利息合计 as printed. */
    public static final Field<Yuan> INTEREST_TOTAL = new Field<>("interestTotal", Yuan.class);

    /** 还本合计 as printed. */
    public static final Field<Yuan> PRINCIPAL_TOTAL = new Field<>("principalTotal", Yuan.class);

    /** 合计 of everything, as printed. */
    public static final Field<Yuan> TOTAL = new Field<>("total", Yuan.class);

    private InterestStatement() {}

    /** One row of its table. */
    public static final class Row {

        /** 日期. */
        public static final Field<LocalDate> DATE = new Field<>("date", LocalDate.class);

        /** 摘要 as printed. */
        public static final Field<String> SUMMARY = new Field<>("summary", String.class);

        /** 本金. */
        public static final Field<Yuan> PRINCIPAL = new Field<>("principal", Yuan.class);

        /** 利息. */
        public static final Field<Yuan> INTEREST = new Field<>("interest", Yuan.class);

        /** 发生额, where one column holds both. */
        public static final Field<Yuan> AMOUNT = new Field<>("amount", Yuan.class);

        private Row() {}
    }
}
