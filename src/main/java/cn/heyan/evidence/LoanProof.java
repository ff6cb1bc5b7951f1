package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;

/** The fields of a bank's loan confirmation (银行贷款证明). */
public final class LoanProof {

    /** 出具银行. */
    public static final Field<String> BANK = new Field<>("bank", String.class);

    /** 借款人. */
    public static final Field<String> BORROWER = new Field<>("borrower", String.class);

    /** 贷款金额. */
    public static final Field<Yuan> AMOUNT = new Field<>("amount", Yuan.class);

    /** 出具日期. */
    public static final Field<LocalDate> DATE = new Field<>("date", LocalDate.class);

    /** 贷款合同编号. */
    public static final Field<String> CONTRACT_NUMBER = new Field<>("contractNumber", String.class);

    private LoanProof() {}
}
