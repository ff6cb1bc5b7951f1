package cn.heyan.evidence;

import java.time.LocalDate;

/** The fields of the cover page (申报材料封面). */
public final class Cover {

    /** 申报书 title. */
    public static final Field<String> TITLE = new Field<>("title", String.class);

    /** 项目名称. */
    public static final Field<String> PROJECT_NAME = new Field<>("projectName", String.class);

    /** 申报单位. */
    public static final Field<String> APPLICANT = new Field<>("applicant", String.class);

    /** 推荐单位. */
    public static final Field<String> RECOMMENDER = new Field<>("recommender", String.class);

    /** 联系人及电话. */
    public static final Field<String> CONTACT = new Field<>("contact", String.class);

    /** 申报日期. */
    public static final Field<LocalDate> DATE = new Field<>("date", LocalDate.class);

    private Cover() {}
}
