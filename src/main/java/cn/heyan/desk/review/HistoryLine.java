package cn.heyan.desk.review;

import cn.heyan.store.Change;
import java.util.Map;

/** A line of a packet's history as people read it (历史记录). */
record HistoryLine(long seq, String at, String who, String what, String details) {

    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry("packet.reported", "核验完毕"),
            Map.entry("packet.arrived", "收到"),
            Map.entry("packet.waiting", "等候核验"),
            Map.entry("packet.reading", "正在阅读"),
            Map.entry("packet.examined", "核验完成"),
            Map.entry("examination.kept", "核验存档"),
            Map.entry("packet.refused", "拒收"),
            Map.entry("packet.broken", "系统故障"),
            Map.entry("packet.seen", "查看"),
            Map.entry("packet.corrected", "更正"),
            Map.entry("packet.correction-taken-back", "撤回更正"),
            Map.entry("packet.submitted", "提交复核"),
            Map.entry("packet.approved", "复核通过"),
            Map.entry("packet.returned", "退回"),
            Map.entry("packet.purged", "按保存期限清除原件和报告"),
            Map.entry("report.opened", "打开报告"),
            Map.entry("history.exported", "导出历史"));

    static HistoryLine of(Change change) {
        String details = change.becomes().equals("{}") ? "" : change.becomes();
        return new HistoryLine(
                change.seq(),
                Shown.moment(change.at()),
                change.who(),
                WHAT.getOrDefault(change.what(), change.what()),
                details.length() > 400 ? details.substring(0, 400) + "…" : details);
    }

    /** For CSV: quoted, and nothing that a spreadsheet would take for a formula. */
    static String quoted(String text) {
        String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
