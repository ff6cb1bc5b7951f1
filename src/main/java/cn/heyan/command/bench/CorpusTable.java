package cn.heyan.command.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The result of a corpus as tables for a person. */
public final class CorpusTable {

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
        line(
                "来源 group                    files whole   F1   figures  due  right wrong  miss | settled wrong | tables count amounts |  QR");
        result.groups().forEach(this::group);
        group("ALL 合计", result);
    }

    private void group(String name, CorpusResult part) {
        Tally all = Tally.of(part.marks());
        Tally figures = Tally.of(part.marks().stream().filter(Mark::figure).toList());
        if (part.files() > 0) {
            line(
                    "%-28s %5d %5d  %.4f %.4f %5d %5d %5d %5d | %6.1f%% %5d | %6d %5d %6d | %d/%d",
                    name,
                    part.files(),
                    part.whole(),
                    all.f1(),
                    figures.f1(),
                    all.due(),
                    all.right(),
                    all.wrong(),
                    all.missing(),
                    100.0 * all.settled() / Math.max(1, all.due()),
                    all.settledWrong(),
                    part.tables(),
                    part.tablesCounted(),
                    part.tablesRight(),
                    part.codesFound(),
                    part.codesDue());
        }
        if (part.distractors() > 0) {
            line("%-28s 干扰件 distractors %d, read as VAT invoice %d", name, part.distractors(), part.fooled());
        }
    }

    private void fields() {
        line("%n字段 kind, field                                   due right wrong  miss    F1   settled settled-wrong");
        result.fields().forEach((name, marks) -> {
            Tally t = Tally.of(marks);
            line(
                    "%-48s %5d %5d %5d %5d  %.3f %7d %5d",
                    name, t.due(), t.right(), t.wrong(), t.missing(), t.f1(), t.settled(), t.settledWrong());
        });
        Tally cells = Tally.of(result.cells());
        line(
                "表格单元 cells of rows: F1 %.4f, settled %d, settled but wrong %d",
                cells.f1(), cells.settled(), cells.settledWrong());
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
                .sorted(Comparator.comparingInt((Score score) -> -score.bad().size()))
                .limit(worst)
                .toList();
        line("%n最差文件 worst files");
        for (Score score : worstFirst) {
            line("  %s  %s %s", score.truth().name(), score.kinds(), score.trouble());
            score.bad()
                    .forEach(mark -> line(
                            "      %-20s %-9s due %s  read %s",
                            mark.field(), mark.missing() ? "missing" : mark.state(), mark.due(), mark.read()));
        }
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
