package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The fields of a loan contract (贷款合同). */
public final class LoanContract {

    /** 合同编号. */
    public static final Field<String> CONTRACT_NUMBER = new Field<>("contractNumber", String.class);

    /** 借款人. */
    public static final Field<String> BORROWER = new Field<>("borrower", String.class);

    /** 贷款人. */
    public static final Field<String> LENDER = new Field<>("lender", String.class);

    /** 借款金额 in figures. */
    public static final Field<Yuan> PRINCIPAL = new Field<>("principal", Yuan.class);

    /** 借款金额 in capitals, as printed. */
    public static final Field<String> PRINCIPAL_IN_WORDS = new Field<>("principalInWords", String.class);

    /** What the capitals amount to. */
    public static final Field<Yuan> PRINCIPAL_CAPITALS = new Field<>("principalCapitals", Yuan.class);

    /** 利率 as printed. */
    public static final Field<String> RATE = new Field<>("rate", String.class);

    /** 年利率 in percent, if fixed or computable. */
    public static final Field<BigDecimal> ANNUAL_RATE = new Field<>("annualRate", BigDecimal.class);

    /** 借款期限起. */
    public static final Field<LocalDate> FROM = new Field<>("from", LocalDate.class);

    /** 借款期限止. */
    public static final Field<LocalDate> TO = new Field<>("to", LocalDate.class);

    /** 签订日期. */
    public static final Field<LocalDate> SIGNED_DATE = new Field<>("signedDate", LocalDate.class);

    /** 借款用途. */
    public static final Field<String> PURPOSE = new Field<>("purpose", String.class);

    private LoanContract() {}
}
