package cn.heyan.evidence;

/** The fields of a performance target table (绩效目标表). */
public final class TargetTable {

    /** 申报单位. */
    public static final Field<String> APPLICANT = new Field<>("applicant", String.class);

    /** 项目名称. */
    public static final Field<String> PROJECT_NAME = new Field<>("projectName", String.class);

    private TargetTable() {}

    /** One row of its table. */
    public static final class Row {

        /** 三级指标. */
        public static final Field<String> INDICATOR = new Field<>("indicator", String.class);

        /** 指标值. */
        public static final Field<String> VALUE = new Field<>("value", String.class);

        private Row() {}
    }
}
