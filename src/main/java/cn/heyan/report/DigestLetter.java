package cn.heyan.report;

import cn.heyan.reconcile.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes one letter about several packets (核验汇总): what differs first, each with its verdict, a sentence and the way to it. */
public final class DigestLetter {

    private static final String CELL =
            "border-bottom:1px solid #e3e6e9;padding:5px 16px 5px 0;vertical-align:top;font-size:14px";

    private final Words words;
    private final String desk;
    private final Postage postage;

    /** Letters in the language of the settings, with links to the desk as in {@link Letters}. */
    public DigestLetter(ReportSettings settings, String desk, Postage postage) {
        words = Words.ui(settings.locale());
        this.desk = desk;
        this.postage = postage;
    }

    /**
     * One packet.
     *
     * @param packet id in the ledger
     * @param applicant masked
     * @param programme title
     * @param verdict of its examination
     * @param summary masked
     * @param pdf its report
     */
    public record Entry(String packet, String applicant, String programme, Verdict verdict, String summary, Path pdf) {}

    /** The letter with this id; reports are attached as long as a mail server would take them. */
    public Letter about(String id, String title, List<Entry> entries) {
        List<Entry> sorted = entries.stream()
                .sorted((one, other) -> Integer.compare(rank(one.verdict()), rank(other.verdict())))
                .toList();
        String counts = counts(sorted);
        StringBuilder text = new StringBuilder(counts + "\n\n");
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/></head><body style=\"margin:0;padding:16px;background:#ffffff;"
                        + "color:#1c2024;font-size:15px;line-height:1.6;font-family:Arial,'PingFang SC','Microsoft YaHei',sans-serif\">");
        html.append("<p style=\"margin:0 0 12px 0;font-size:18px;font-weight:bold\">")
                .append(Html.escaped(counts))
                .append("</p>");
        html.append("<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"border-collapse:collapse\">");
        List<Letter.Attached> wanted = new ArrayList<>();
        for (Entry entry : sorted) {
            Outcome outcome = Outcome.of(entry.verdict(), words);
            String mark = outcome.sign() + " " + outcome.word();
            String link = desk.replace("{id}", entry.packet());
            text.append(mark)
                    .append("  ")
                    .append(entry.applicant())
                    .append("（")
                    .append(entry.programme())
                    .append("）\n  ");
            text.append(entry.summary())
                    .append(link.isEmpty() ? "" : "\n  " + link)
                    .append("\n\n");
            html.append("<tr><td style=\"")
                    .append(CELL)
                    .append(";white-space:nowrap;font-weight:bold;color:")
                    .append(colour(entry.verdict()));
            html.append("\">")
                    .append(Html.escaped(mark))
                    .append("</td><td style=\"")
                    .append(CELL)
                    .append("\"><b>");
            html.append(Html.escaped(entry.applicant()))
                    .append("</b><br/><span style=\"color:#59636e;font-size:13px\">")
                    .append(Html.escaped(entry.programme()))
                    .append("</span><br/>")
                    .append(Html.escaped(entry.summary()));
            if (!link.isEmpty()) {
                html.append("<br/><a style=\"color:#1f4e9e\" href=\"")
                        .append(Html.escaped(link))
                        .append("\">")
                        .append(Html.escaped(words.say("letter.open")))
                        .append("</a>");
            }
            html.append("</td></tr>");
            if (Files.isRegularFile(entry.pdf())) {
                String name = words.say("letter.file", Map.of("applicant", entry.applicant()));
                wanted.add(Letter.Attached.pdf((wanted.size() + 1) + "-" + name, entry.pdf()));
            }
        }
        List<Letter.Attached> attached = postage.take(wanted);
        String rest = (attached.size() == sorted.size()
                        ? words.say("digest.attached")
                        : words.say("digest.some", Map.of("count", String.valueOf(attached.size()))))
                + words.say("letter.masked");
        text.append(rest).append('\n').append(words.say("foot")).append('\n');
        html.append("</table><p style=\"color:#59636e;font-size:13px\">")
                .append(Html.escaped(rest))
                .append("<br/>");
        html.append(Html.escaped(words.say("foot"))).append("</p></body></html>");
        return new Letter(id, title + "｜" + counts, html.toString(), text.toString(), attached);
    }

    private String counts(List<Entry> entries) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.DIFFERS, Verdict.CANNOT_TELL, Verdict.AGREES)) {
            long count =
                    entries.stream().filter(entry -> entry.verdict() == verdict).count();
            if (count > 0) {
                parts.add(Outcome.of(verdict, words).word() + " " + count);
            }
        }
        return String.format(Locale.ROOT, "共 %d 份材料：%s", entries.size(), String.join("、", parts));
    }

    private static int rank(Verdict verdict) {
        return verdict == Verdict.DIFFERS ? 0 : verdict == Verdict.CANNOT_TELL ? 1 : 2;
    }

    private static String colour(Verdict verdict) {
        return verdict == Verdict.DIFFERS ? "#b3261e" : verdict == Verdict.AGREES ? "#1a7f37" : "#9a6700";
    }
}
