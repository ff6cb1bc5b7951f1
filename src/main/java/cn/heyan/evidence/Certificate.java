package cn.heyan.evidence;

import java.time.LocalDate;

/** The fields of an honour or qualification certificate (荣誉资质证书). */
public final class Certificate {

    /** 获得单位. */
    public static final Field<String> HOLDER = new Field<>("holder", String.class);

    /** 名称. */
    public static final Field<String> NAME = new Field<>("name", String.class);

    /** 级别. */
    public static final Field<String> LEVEL = new Field<>("level", String.class);

    /** 编号. */
    public static final Field<String> NUMBER = new Field<>("number", String.class);

    /** 颁发单位. */
    public static final Field<String> ISSUER = new Field<>("issuer", String.class);

    /** 日期. */
    public static final Field<LocalDate> DATE = new Field<>("date", LocalDate.class);

    /** 有效期至. */
    public static final Field<LocalDate> VALID_TO = new Field<>("validTo", LocalDate.class);

    private Certificate() {}
}
