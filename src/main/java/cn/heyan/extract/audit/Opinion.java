package cn.heyan.extract.audit;

import java.util.Optional;

/** The type of an audit opinion (审计意见类型), told from the words of the opinion paragraph. */
final class Opinion {

    private Opinion() {}

    /** The type; nothing if no opinion was found. Disclaimers outrank adverse, those qualified, those clean opinions. */
    static Optional<String> in(String dense) {
        String paragraph = paragraph(dense);
        if (paragraph.contains("不对后附的财务报表发表审计意见") || paragraph.contains("无法表示意见的基础")) {
            return Optional.of("无法表示意见");
        }
        if (paragraph.contains("形成否定意见的基础") || paragraph.contains("未能公允反映")) {
            return Optional.of("否定意见");
        }
        if (paragraph.contains("形成保留意见的基础")) {
            return Optional.of("保留意见");
        }
        return paragraph.contains("公允反映") ? Optional.of("标准无保留意见") : Optional.empty();
    }

    /** From 审计意见 to the responsibilities: later text speaks of opinions in general. */
    private static String paragraph(String dense) {
        int from = Math.max(0, dense.indexOf("审计意见"));
        int to = dense.indexOf("管理层和治理层", from);
        return dense.substring(from, to < 0 ? dense.length() : to);
    }
}
