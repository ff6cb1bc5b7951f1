package cn.heyan.programme;

/** How much a difference weighs. */
public enum Severity {
    /** Fails an eligibility rule or makes the packet inadmissible. */
    BLOCK,
    /** Declared and evidence differ, or mandatory material is missing. */
    ERROR,
    /** Needs a human look. */
    WARN,
    /** Good to know. */
    INFO;

    /** Whether the packet's verdict depends on it: BLOCK and ERROR do. */
    public boolean decides() {
        return this == BLOCK || this == ERROR;
    }
}
