package cn.heyan.reconcile;

import cn.heyan.packet.Document;
import java.util.List;

/**
 * One line of the bridge (核减项): what leaves the declared total, and why.
 *
 * @param reason why
 * @param amount how much; an interval where it was not read
 * @param documents the papers concerned; empty for UNSUPPORTED
 */
public record Deduction(Reason reason, Interval amount, List<Document> documents) {

    public Deduction {
        documents = List.copyOf(documents);
    }

    /** Why an amount leaves the total, in the order of the bridge. */
    public enum Reason {
        /** 重复: counted already. */
        DUPLICATE,
        /** 不在时间窗口内. */
        OUT_OF_WINDOW,
        /** 土建等不计入的费用. */
        EXCLUDED_COST,
        /** 购买方不是申报单位. */
        OTHER_BUYER,
        /** 无凭证支持; negative where the evidence exceeds the declaration. */
        UNSUPPORTED,
        /** 红字发票冲减. */
        RED_LETTER,
        /** 读不出: between nothing and everything that is not yet evidenced. */
        UNREADABLE
    }
}
