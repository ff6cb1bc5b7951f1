package cn.heyan.route.readers;

/** How reader processes end, by their exit codes, and how a reviewer is told. */
enum Ending {
    /** It was told to, or had read its share. */
    WELL(0, "正常结束"),
    /** A page did not end in its time, twice over. */
    HUNG(70, "超过时限没有读完"),
    /** The journey that it worked for is gone. */
    ORPHANED(71, "主进程已不在"),
    /** It could not begin. */
    UNFIT(72, "读页进程无法启动"),
    /** What the Java option ExitOnOutOfMemoryError ends with. */
    OUT_OF_MEMORY(3, "内存不足"),
    /** Native code gave up: 128 and the number of the signal. */
    ABORTED(134, "识别程序异常终止"),
    /** Native code touched what is not its own. */
    CRASHED(139, "识别程序崩溃"),
    /** Somebody killed it: the system for want of memory, or an administrator. */
    KILLED(137, "读页进程被系统终止"),
    /** Anything else. */
    UNKNOWN(-1, "读页进程意外中断");

    private final int code;
    private final String words;

    Ending(int code, String words) {
        this.code = code;
        this.words = words;
    }

    static Ending of(int code) {
        for (Ending each : values()) {
            if (each.code == code) {
                return each;
            }
        }
        return UNKNOWN;
    }

    /** The exit code. */
    int code() {
        return code;
    }

    /** In Chinese. */
    String words() {
        return words;
    }

    /** Ends this process, now, whatever its threads do. */
    void now() {
        Runtime.getRuntime().halt(code);
    }
}
