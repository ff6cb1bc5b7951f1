package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;

/** The fields of a disbursement voucher (发放贷款凭证/借据). */
public final class Disbursement {

    /** 凭证号/借据号. */
    public static final Field<String> VOUCHER_NUMBER = new Field<>("voucherNumber", String.class);

    /** 合同编号. */
    public static final Field<String> CONTRACT_NUMBER = new Field<>("contractNumber", String.class);

    /** 放款银行. */
    public static final Field<String> BANK = new Field<>("bank", String.class);

    /** 借款人. */
    public static final Field<String> BORROWER = new Field<>("borrower", String.class);

    /** 放款日期. */
    public static final Field<LocalDate> DATE = new Field<>("date", LocalDate.class);

    /** 放款金额. */
    public static final Field<Yuan> AMOUNT = new Field<>("amount", Yuan.class);

    /** 放款金额 in capitals, as printed. */
    public static final Field<String> AMOUNT_IN_WORDS = new Field<>("amountInWords", String.class);

    /** What the capitals amount to. */
    public static final Field<Yuan> CAPITALS_AMOUNT = new Field<>("capitalsAmount", Yuan.class);

    private Disbursement() {}
}
