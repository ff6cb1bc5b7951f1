package cn.heyan.evidence;

import cn.heyan.notation.WanYuan;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The fields of an application form (申报书): what the applicant declares (申报数).
 *
 * <p>Field ids are those of the programme file, such as {@code proj.digitalTotal} or {@code fin.assets[2023]}, so most are
 * made from the id; the constants are those that every programme has.
 */
public final class Declaration {

    /** Which printed form it is: the id of a file in config/papers/forms. */
    public static final Field<String> FORM = new Field<>("form", String.class);

    /** 企业名称. */
    public static final Field<String> ORG_NAME = new Field<>("org.name", String.class);

    /** 组织机构代码 or 统一社会信用代码. */
    public static final Field<String> ORG_CODE = new Field<>("org.code", String.class);

    /** 成立时间. */
    public static final Field<LocalDate> ORG_ESTABLISHED = new Field<>("org.established", LocalDate.class);

    /** 项目名称. */
    public static final Field<String> PROJECT_NAME = new Field<>("proj.name", String.class);

    /** First day of the 建设周期. */
    public static final Field<LocalDate> PERIOD_FROM = new Field<>("proj.period.from", LocalDate.class);

    /** Last day of the 建设周期. */
    public static final Field<LocalDate> PERIOD_TO = new Field<>("proj.period.to", LocalDate.class);

    /** 项目重点建设方向, the ticked ones. */
    public static final Field<Ticks> DIRECTIONS = new Field<>("proj.directions", Ticks.class);

    /** 所属产业, the ticked one. */
    public static final Field<Ticks> INDUSTRY = new Field<>("org.industry", Ticks.class);

    private Declaration() {}

    /** An amount in 万元 with this id. */
    public static Field<WanYuan> money(String id) {
        return new Field<>(id, WanYuan.class);
    }

    /** A percentage with this id. */
    public static Field<BigDecimal> percent(String id) {
        return new Field<>(id, BigDecimal.class);
    }

    /** A text with this id. */
    public static Field<String> text(String id) {
        return new Field<>(id, String.class);
    }

    /** The id of one year's column: {@code fin.assets} and 2023 give {@code fin.assets[2023]}. */
    public static String of(String id, int year) {
        return id + "[" + year + "]";
    }

    /** One row of 项目所属荣誉. */
    public static final class Honour {

        /** 奖项名称. */
        public static final Field<String> NAME = new Field<>("honour.name", String.class);

        /** 荣誉级别. */
        public static final Field<String> LEVEL = new Field<>("honour.level", String.class);

        /** 获评时间. */
        public static final Field<LocalDate> DATE = new Field<>("honour.date", LocalDate.class);

        private Honour() {}
    }
}
