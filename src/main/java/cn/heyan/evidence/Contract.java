package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;

/** The fields of a contract of purchase, service or project (采购合同, 服务合同, 项目合同). */
public final class Contract {

    /** 合同编号. */
    public static final Field<String> CONTRACT_NUMBER = new Field<>("contractNumber", String.class);

    /** 签订日期. */
    public static final Field<LocalDate> SIGNED_DATE = new Field<>("signedDate", LocalDate.class);

    /** 甲方, or the party named first. */
    public static final Field<String> PARTY_A = new Field<>("partyA", String.class);

    /** 乙方, or the party named second. */
    public static final Field<String> PARTY_B = new Field<>("partyB", String.class);

    /** 需方/买方/委托方, where the contract says who that is. */
    public static final Field<String> BUYER = new Field<>("buyer", String.class);

    /** 供方/卖方/受托方, where the contract says who that is. */
    public static final Field<String> SELLER = new Field<>("seller", String.class);

    /** 标的: what is bought or done. */
    public static final Field<String> SUBJECT = new Field<>("subject", String.class);

    /** 合同总金额. */
    public static final Field<Yuan> AMOUNT = new Field<>("amount", Yuan.class);

    /** 合同总金额 in capitals, as printed. */
    public static final Field<String> AMOUNT_IN_WORDS = new Field<>("amountInWords", String.class);

    /** What the capitals amount to. */
    public static final Field<Yuan> CAPITALS_AMOUNT = new Field<>("capitalsAmount", Yuan.class);

    private Contract() {}
}
