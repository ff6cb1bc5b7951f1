package cn.heyan.intake;

import java.util.Locale;

/** What a sender is told: cause and what to do, one sentence. */
final class Sentence {

    private Sentence() {}

    /** A value over a limit: which, what it was, and where to raise it. */
    static String over(String what, String was, String limit, String setting) {
        return what + "为 " + was + "，超过上限 " + limit + "；请拆分或缩小后重新提交，或由管理员调高 heyan.limits." + setting + "。";
    }

    static String bytes(long bytes) {
        if (bytes < 1024 * 1024) {
            return bytes < 1024 ? bytes + " 字节" : bytes / 1024 + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }
}
