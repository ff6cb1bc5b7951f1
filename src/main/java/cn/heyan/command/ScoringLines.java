package cn.heyan.command;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Rubric;
import java.io.PrintStream;

/** The scoring table (评分表) of a check, a line each: what gives points, how many at most, who has to settle it. */
final class ScoringLines {
    private ScoringLines() {}

    /** Prints the table, if the check has one. */
    static void print(CheckSpec check, PrintStream out) {
        if (check.parameters().get("rubric") instanceof Rubric rubric) {
            for (Rubric.Indicator each : rubric.indicators()) {
                String points =
                        "（" + (each.bonus() ? "加分，" : "") + "满分 " + each.most().toPlainString()
                                + each.provisional().map(why -> "，" + why).orElse("") + "）";
                out.println(Wrapping.behind(
                        "      评分 " + each.ref() + " ", each.title() + points + "「" + each.words() + "」"));
            }
        }
    }
}
