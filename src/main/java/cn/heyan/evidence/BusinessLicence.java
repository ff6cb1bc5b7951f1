package cn.heyan.evidence;

import java.time.LocalDate;

/** The fields of a business licence (营业执照). */
public final class BusinessLicence {

    /** 名称. */
    public static final Field<String> NAME = new Field<>("name", String.class);

    /** 统一社会信用代码. */
    public static final Field<String> USCC = new Field<>("uscc", String.class);

    /** 住所. */
    public static final Field<String> ADDRESS = new Field<>("address", String.class);

    /** 法定代表人. */
    public static final Field<String> LEGAL_REPRESENTATIVE = new Field<>("legalRepresentative", String.class);

    /** 成立日期. */
    public static final Field<LocalDate> ESTABLISHED_DATE = new Field<>("establishedDate", LocalDate.class);

    /** 注册资本 as printed. */
    public static final Field<String> REGISTERED_CAPITAL = new Field<>("registeredCapital", String.class);

    /** 类型. */
    public static final Field<String> TYPE = new Field<>("type", String.class);

    /** 营业期限 as printed: from day to day, or 长期. */
    public static final Field<String> TERM = new Field<>("term", String.class);

    /** 经营范围, its lines joined. */
    public static final Field<String> SCOPE = new Field<>("businessScope", String.class);

    /** What its code says. */
    public static final Field<String> QR_PAYLOAD = new Field<>("qrPayload", String.class);

    private BusinessLicence() {}
}
