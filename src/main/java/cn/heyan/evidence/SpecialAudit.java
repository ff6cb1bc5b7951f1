package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;

/** The fields of a special audit report of a project (专项审计报告); code fields as in {@link AuditReport}. */
public final class SpecialAudit {

    /** 项目名称. */
    public static final Field<String> PROJECT_NAME = new Field<>("projectName", String.class);

    /** 审计期间起. */
    public static final Field<LocalDate> PERIOD_FROM = new Field<>("periodFrom", LocalDate.class);

    /** 审计期间止. */
    public static final Field<LocalDate> PERIOD_TO = new Field<>("periodTo", LocalDate.class);

    /** 审定完成投资合计. */
    public static final Field<Yuan> TOTAL = new Field<>("total", Yuan.class);

    /** 其中土建. */
    public static final Field<Yuan> CIVIL_WORKS = new Field<>("civilWorks", Yuan.class);

    /** 其中设备. */
    public static final Field<Yuan> EQUIPMENT = new Field<>("equipment", Yuan.class);

    /** 其中软件. */
    public static final Field<Yuan> SOFTWARE = new Field<>("software", Yuan.class);

    /** 其中服务. */
    public static final Field<Yuan> SERVICES = new Field<>("services", Yuan.class);

    /** 其中研发人员费用. */
    public static final Field<Yuan> RD_STAFF = new Field<>("rdStaff", Yuan.class);

    private SpecialAudit() {}
}
