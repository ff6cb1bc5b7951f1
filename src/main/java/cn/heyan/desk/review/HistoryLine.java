package cn.heyan.desk.review;

import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.CorrectionJson;
import cn.heyan.evidence.correction.CorrectionWords;
import cn.heyan.store.Change;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** What is said beside it, in this order; states stand in the line itself, digests in the export. */
    private static final Map<String, String> TOLD = new LinkedHashMap<>();

    static {
        TOLD.put("cause", "");
        TOLD.put("name", "");
        TOLD.put("file", "");
        TOLD.put("why", "说明：");
        TOLD.put("reason", "原因：");
        TOLD.put("programme", "申报事项：");
        TOLD.put("verdict", "结论：");
    }

    private static final Map<String, String> VERDICTS = Map.of("AGREES", "一致", "DIFFERS", "不一致", "CANNOT_TELL", "无法判断");

    private static final ObjectMapper JSON = new ObjectMapper();

    static HistoryLine of(Change change) {
        return new HistoryLine(
                change.seq(),
                Shown.moment(change.at()),
                change.who(),
                WHAT.getOrDefault(change.what(), change.what()),
                details(change.becomes()));
    }

    private static String details(String becomes) {
        try {
            JsonNode said = JSON.readTree(becomes);
            List<String> told = new ArrayList<>();
            TOLD.forEach((name, word) -> {
                String value = said.path(name).asText("");
                if (!value.isBlank()) {
                    told.add(word + VERDICTS.getOrDefault(value, value));
                }
            });
            if (said.path("correction").isTextual() || said.path("correction").isObject()) {
                JsonNode body = said.path("correction").isObject()
                        ? said.path("correction")
                        : JSON.readTree(said.path("correction").asText());
                Correction what = CorrectionJson.read(body);
                told.add(0, (CorrectionWords.what(what) + " " + CorrectionWords.now(what)).strip());
            }
            return String.join("　", told);
        } catch (IOException | RuntimeException other) {
            return becomes.equals("{}") ? "" : becomes;
        }
    }

    /** For CSV: quoted, and nothing that a spreadsheet would take for a formula. */
    static String quoted(String text) {
        String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
