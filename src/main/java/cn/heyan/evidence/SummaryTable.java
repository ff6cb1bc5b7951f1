package cn.heyan.evidence;

import cn.heyan.notation.WanYuan;

/** The fields of a row of the recommending office's summary table (汇总表); amounts in 万元. */
public final class SummaryTable {

    /** 申请支持金额. */
    public static final Field<WanYuan> REQUESTED = new Field<>("requested", WanYuan.class);

    /** 营收. */
    public static final Field<WanYuan> REVENUE = new Field<>("revenue", WanYuan.class);

    /** 上缴税金. */
    public static final Field<WanYuan> TAX = new Field<>("tax", WanYuan.class);

    private SummaryTable() {}
}
