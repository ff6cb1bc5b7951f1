package cn.heyan.command;

/**
 * One thing that {@code heyan doctor} looked at.
 *
 * @param what it is, in Chinese
 * @param sign how it is
 * @param advice what to do; empty where nothing is to be done
 */
public record Looked(String what, Sign sign, String advice) {

    /** How it is. */
    public enum Sign {
        /** As it should be. */
        WELL("✓"),
        /** Not set up or not there; works without. */
        NOTE("–"),
        /** Missing or wrong. */
        WRONG("✗");

        private final String sign;

        Sign(String sign) {
            this.sign = sign;
        }
    }

    /** As it should be. */
    public static Looked well(String what) {
        return new Looked(what, Sign.WELL, "");
    }

    /** Works without, and what that means. */
    public static Looked note(String what, String advice) {
        return new Looked(what, Sign.NOTE, advice);
    }

    /** Missing or wrong, and what to do. */
    public static Looked wrong(String what, String advice) {
        return new Looked(what, Sign.WRONG, advice);
    }

    /** One line. */
    public String line() {
        return sign.sign + " " + what + (advice.isEmpty() ? "" : "：" + advice);
    }
}
