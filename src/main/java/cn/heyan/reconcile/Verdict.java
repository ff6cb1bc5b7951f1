package cn.heyan.reconcile;

/** The outcome of a check, and of a packet (结论). */
public enum Verdict {
    /** 一致: the papers agree. */
    AGREES,
    /** 不一致: they do not. */
    DIFFERS,
    /** 无法判断: something needed was not read, not set or not there to compare. */
    CANNOT_TELL,
    /** 不适用: the check does not apply to this packet. */
    NOT_APPLICABLE
}
