package cn.heyan.command;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Rubric.Indicator;
import cn.heyan.programme.Scoring;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The scoring table of a programme, for a reviewer to read (评分表). */
record ChecklistScores(Programme programme, Plain plain, PrintStream out) {

    /** Prints the table of every check that scores; nothing where there is none. */
    void print() {
        for (CheckSpec check : programme.checks()) {
            if (check.type().equals(CheckType.SCORE.name())) {
                out.println();
                out.println("评分表　（" + check.id() + "）");
                check.rubric("rubric").indicators().forEach(this::print);
            }
        }
    }

    private void print(Indicator indicator) {
        out.println();
        out.println(Wrapping.behind(
                "      ",
                indicator.ref() + " " + indicator.title() + "　满分 " + indicator.most() + " 分"
                        + (indicator.highest() ? "，取最高一项" : "")
                        + indicator.provisional().map(why -> "，" + why).orElse("")));
        for (Scoring rule : indicator.rules()) {
            out.println(Wrapping.behind("        · ", said(rule)));
        }
        out.println(Wrapping.behind("        依据 ", indicator.place() + "：「" + indicator.words() + "」"));
    }

    private String said(Scoring rule) {
        if (rule instanceof Scoring.Bands bands) {
            return plain.said(bands.of().text()) + "："
                    + bands.bands().stream()
                            .map(band -> bound(band.from()) + " 起 " + band.points() + " 分")
                            .collect(Collectors.joining("，"));
        }
        if (rule instanceof Scoring.Boxes boxes) {
            String evidence = boxes.evidence().isEmpty()
                    ? ""
                    : "　〔须有"
                            + String.join(
                                    "或",
                                    boxes.evidence().stream().map(plain::said).toList()) + "〕";
            return boxes.points().entrySet().stream()
                            .map(each -> each.getKey() + " " + each.getValue() + " 分")
                            .collect(Collectors.joining("，"))
                    + evidence;
        }
        if (rule instanceof Scoring.Each each) {
            return plain.said(each.count().text()) + "，每个 " + each.points() + " 分";
        }
        if (rule instanceof Scoring.First first) {
            return cases(first.cases());
        }
        Scoring.Asked asked = (Scoring.Asked) rule;
        return asked.ask() + "，至多 " + asked.most() + " 分";
    }

    private String cases(List<Scoring.When> cases) {
        return cases.stream()
                .map(each -> plain.said(each.when().text()) + "：" + each.points() + " 分")
                .collect(Collectors.joining("；否则 "));
    }

    /** Shares are parts of one, amounts are yuan. */
    private static String bound(BigDecimal from) {
        if (from.compareTo(BigDecimal.ONE) < 0) {
            return from.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        BigDecimal wan = from.movePointLeft(4);
        return wan.compareTo(BigDecimal.ONE) >= 0
                ? wan.stripTrailingZeros().toPlainString() + " 万元"
                : from.toPlainString();
    }
}
