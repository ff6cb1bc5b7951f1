package cn.heyan.evidence;

import java.time.LocalDate;

/** The fields of an authenticity pledge (真实性承诺书). */
public final class Pledge {

    /** 承诺单位. */
    public static final Field<String> ENTITY = new Field<>("entity", String.class);

    /** 日期. */
    public static final Field<LocalDate> DATE = new Field<>("date", LocalDate.class);

    /** 法定代表人 as printed or signed. */
    public static final Field<String> LEGAL_REPRESENTATIVE = new Field<>("legalRepresentative", String.class);

    private Pledge() {}
}
