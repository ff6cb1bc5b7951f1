package cn.heyan.command.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The result of a corpus as tables for a person. */
public final class CorpusTable {

    /** So many bad cells of a file are shown; the JSON has all. */
    private static final int CELLS = 6;

    private final CorpusResult result;
    private final int worst;
    private final StringBuilder text = new StringBuilder();

    private CorpusTable(CorpusResult result, int worst) {
        this.result = result;
        this.worst = worst;
    }

    /** The tables, and in detail the files with the most bad fields. */
    public static String text(CorpusResult result, int worst) {
        return new CorpusTable(result, worst).write();
    }

    private String write() {
        groups();
        fields();
        kinds();
        settledWrong();
        worstFiles();
        speed();
        return text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(format, values)).append('\n');
    }

    private void groups() {
        line("%-22s %5s %5s %6s %7s %5s %5s %5s %5s | %-12s | %-12s | %-17s | %s"
                .formatted(
                        "来源 group",
                        "files",
                        "whole",
                        "F1",
                        "figures",
                        "due",
                        "right",
                        "wrong",
                        "miss",
                        "settled +/-",
                        "doubtful +/-",
                        "tables rows sums",
                        "QR seen/told/due"));
        result.groups().forEach(this::group);
        group("合计 ALL", result);
        line(
                "whole: every field right; figures: F1 of amounts, dates, numbers and codes alone; + right, - wrong; rows, sums: tables with "
                        + "as many rows as there are, and with every amount right");
    }

    private void group(String name, CorpusResult part) {
        Tally all = Tally.of(part.marks());
        Tally figures = Tally.of(part.marks().stream().filter(Mark::figure).toList());
        if (part.files() > 0) {
            line(
                    "%-22s %5d %5d %.4f  %.4f %5d %5d %5d %5d | %6d %5d | %6d %5d | %6d %5d %4d | %d/%d/%d",
                    name,
                    part.files(),
                    part.whole(),
                    all.f1(),
                    figures.f1(),
                    all.due(),
                    all.right(),
                    all.wrong(),
                    all.missing(),
                    all.settledRight(),
                    all.settledWrong(),
                    all.doubtfulRight(),
                    all.doubtfulWrong(),
                    part.tables(),
                    part.tablesCounted(),
                    part.tablesRight(),
                    part.codesFound(),
                    part.codesTold(),
                    part.codesDue());
        }
        if (part.distractors() > 0) {
            line("%-22s 干扰件 distractors %d, read as VAT invoice %d", name, part.distractors(), part.fooled());
        }
    }

    private void fields() {
        line(
                "%n%-46s %5s %5s %5s %5s %6s | %s",
                "字段 kind, field", "due", "right", "wrong", "miss", "F1", "settled +/-  doubtful +/-");
        result.fields().forEach((name, marks) -> row(name, Tally.of(marks)));
        row("表格单元 cells of rows", Tally.of(result.cells()));
    }

    private void row(String name, Tally t) {
        line(
                "%-46s %5d %5d %5d %5d %.4f | %6d %5d %6d %5d",
                name,
                t.due(),
                t.right(),
                t.wrong(),
                t.missing(),
                t.f1(),
                t.settledRight(),
                t.settledWrong(),
                t.doubtfulRight(),
                t.doubtfulWrong());
    }

    private void kinds() {
        line("%n单据种类 kind, due -> read");
        for (Map.Entry<String, Long> pair : result.kinds().entrySet()) {
            line("  %5d  %s", pair.getValue(), pair.getKey());
        }
        Score.Starts starts = result.starts();
        if (starts.due() > 0) {
            double precision = starts.both() / (double) Math.max(1, starts.read());
            double recall = starts.both() / (double) starts.due();
            line(
                    "单据分界 boundaries: due %d, read %d, right %d, F1 %.4f",
                    starts.due(),
                    starts.read(),
                    starts.both(),
                    starts.both() == 0 ? 0 : 2 * precision * recall / (precision + recall));
        }
    }

    private void settledWrong() {
        line("%n已确认但错误 settled but wrong");
        for (Score score : result.scores()) {
            score.marks().stream()
                    .filter(Mark::settledWrong)
                    .forEach(mark -> line(
                            "  %s  %s  due %s  read %s", score.truth().name(), mark.field(), mark.due(), mark.read()));
        }
    }

    private void worstFiles() {
        List<Score> worstFirst = result.scores().stream()
                .filter(score -> !score.bad().isEmpty() || !score.trouble().isEmpty() || score.fooled())
                .sorted(Comparator.comparingInt(
                        score -> -(score.badFields().size() * 1000 + score.bad().size())))
                .limit(worst)
                .toList();
        line("%n最差文件 worst files");
        for (Score score : worstFirst) {
            line("  %s  %s %s", score.truth().name(), score.kindsWrong(), score.trouble());
            List<Mark> cells = score.bad().stream().filter(Mark::ofRow).toList();
            score.badFields().forEach(this::mark);
            cells.stream().limit(CELLS).forEach(this::mark);
            if (cells.size() > CELLS) {
                line("      … %d more cells", cells.size() - CELLS);
            }
        }
    }

    private void mark(Mark mark) {
        line(
                "      %-20s %-9s due %s  read %s",
                mark.field(), mark.missing() ? "missing" : mark.state(), mark.due(), mark.read());
    }

    private void speed() {
        int pages = Math.max(1, result.pages());
        line(
                "%n%d files, %d pages in %.1f s on %d threads: %.1f pages a minute, %.2f files a second",
                result.scores().size(),
                result.pages(),
                result.seconds(),
                result.threads(),
                result.pages() / result.seconds() * 60,
                result.scores().size() / result.seconds());
        result.times().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(stage -> line(
                        "  %-10s %.3f s a page",
                        stage.getKey(), stage.getValue().toMillis() / 1000.0 / pages));
        line("peak heap %d MB, peak process %d MB", Memory.peakHeap(), Memory.peakProcess());
    }
}
