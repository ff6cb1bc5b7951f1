package cn.heyan.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What an approval adds to a packet's reports (复核通过的报告): a line on page and paper, an object in report.json. All else stays as
 * it was examined.
 *
 * @param account who approved, as that person signs in
 * @param name the name that others read
 * @param at when
 * @param why in that person's words; may be empty
 */
public record ApprovedReport(String account, String name, Instant at, String why) {

    /** The files that say so. */
    public static final List<String> FILES = List.of("report.pdf", "report.html", "report.json");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** Where the web report's summary begins: the line stands before it, below the verdict. */
    private static final String SUMMARY = "<p class=\"summary\"";

    /** One of {@link #FILES} as approved; other files as they are. */
    public byte[] of(String file, byte[] report, List<Path> fontFolders) throws IOException {
        return switch (file) {
            case "report.pdf" -> new ApprovalMark(fontFolders).on(report, line());
            case "report.html" ->
                html(new String(report, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            case "report.json" -> json(report).getBytes(StandardCharsets.UTF_8);
            default -> report;
        };
    }

    /** Who and when, for paper. */
    String line() {
        return "已复核通过  " + name + "（" + account + "）  " + MINUTE.format(at);
    }

    private String html(String report) {
        int summary = report.indexOf(SUMMARY);
        // a report of before it had one: at the top of its body
        int at =
                summary >= 0 ? summary : report.indexOf("<body>") + (report.contains("<body>") ? "<body>".length() : 1);
        // styled here: reports of before this was known have no style for it
        String said = "<p class=\"approved\" style=\"margin-top:14px;padding:7px 12px;border-left:4px solid #1a7f37;"
                + "background:#eef7f0\"><span class=\"sign agrees\">✓</span> <b>已复核通过</b>　"
                + Html.escaped(name + "（" + account + "）　" + MINUTE.format(this.at) + (why.isBlank() ? "" : "　" + why))
                + "</p>\n\n";
        return report.substring(0, at) + said + report.substring(at);
    }

    private String json(byte[] report) throws IOException {
        ObjectNode root = (ObjectNode) new ObjectMapper().readTree(report);
        root.putObject("approval")
                .put("who", account)
                .put("name", name)
                .put("when", at.toString())
                .put("why", why);
        return ReadJson.text(root) + "\n";
    }
}
