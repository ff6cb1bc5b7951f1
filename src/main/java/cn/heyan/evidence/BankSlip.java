package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;

/** The fields of a bank's slip for one payment (银行回单), made or received. */
public final class BankSlip {

    /** 交易日期. */
    public static final Field<LocalDate> DATE = new Field<>("date", LocalDate.class);

    /** 付款人. */
    public static final Field<String> PAYER = new Field<>("payer", String.class);

    /** 付款人账号. */
    public static final Field<String> PAYER_ACCOUNT = new Field<>("payerAccount", String.class);

    /** 付款人开户行. */
    public static final Field<String> PAYER_BANK = new Field<>("payerBank", String.class);

    /** 收款人. */
    public static final Field<String> PAYEE = new Field<>("payee", String.class);

    /** 收款人账号. */
    public static final Field<String> PAYEE_ACCOUNT = new Field<>("payeeAccount", String.class);

    /** 收款人开户行. */
    public static final Field<String> PAYEE_BANK = new Field<>("payeeBank", String.class);

    /** 金额. */
    public static final Field<Yuan> AMOUNT = new Field<>("amount", Yuan.class);

    /** 金额 in capitals, as printed. */
    public static final Field<String> AMOUNT_IN_WORDS = new Field<>("amountInWords", String.class);

    /** What the capitals amount to. */
    public static final Field<Yuan> CAPITALS_AMOUNT = new Field<>("capitalsAmount", Yuan.class);

    /** 回单编号/凭证号, else 流水号. */
    public static final Field<String> VOUCHER_NUMBER = new Field<>("voucherNumber", String.class);

    /** 交易流水号. */
    public static final Field<String> SERIAL_NUMBER = new Field<>("serialNumber", String.class);

    /** 用途, else 附言 or 摘要. */
    public static final Field<String> PURPOSE = new Field<>("purpose", String.class);

    private BankSlip() {}
}
