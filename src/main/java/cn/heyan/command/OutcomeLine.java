package cn.heyan.command;

import cn.heyan.journey.Outcome;
import cn.heyan.journey.Outcome.Reported;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Verdict;
import java.util.Map;

/** An outcome as one line and as an exit code. */
final class OutcomeLine {

    /** Exit code when nothing differs. */
    static final int AGREES = 0;
    /** Exit code when something differs or cannot be told. */
    static final int DIFFERS = 1;
    /** Exit code for bad input. */
    static final int REFUSED = 2;
    /** Exit code for our own breakdown. */
    static final int BROKEN = 3;

    private static final Map<Verdict, String> WORDS = Map.of(
            Verdict.AGREES, "✓ 一致",
            Verdict.DIFFERS, "✗ 不一致",
            Verdict.CANNOT_TELL, "? 无法判断",
            Verdict.NOT_APPLICABLE, "– 不适用");

    private OutcomeLine() {}

    static int exitCode(Outcome outcome) {
        return outcome.fold(
                reported -> reported.examination().verdict() == Verdict.AGREES ? AGREES : DIFFERS,
                turnedAway -> REFUSED,
                broken -> BROKEN);
    }

    static String of(String name, Outcome outcome) {
        return name + "  "
                + outcome.fold(
                        OutcomeLine::reported, away -> "拒收：" + away.sentence(), broken -> "系统故障：" + broken.sentence());
    }

    private static String reported(Reported reported) {
        Examination examination = reported.examination();
        long differs = count(examination, Verdict.DIFFERS);
        long open = count(examination, Verdict.CANNOT_TELL);
        return WORDS.get(examination.verdict()) + "  不一致 " + differs + " 项，无法判断 " + open + " 项"
                + examination.bridges().stream()
                        .map(OutcomeLine::bridge)
                        .findFirst()
                        .orElse("");
    }

    private static long count(Examination examination, Verdict verdict) {
        return examination.findings().stream()
                .filter(f -> f.verdict() == verdict && f.severity().decides())
                .count();
    }

    private static String bridge(Bridge bridge) {
        String declared = bridge.declared()
                .likeliest()
                .map(wan -> String.format("%,.2f", wan.yuan().amount()))
                .orElse("未读出");
        return "；核定 " + interval(bridge.verified()) + " / 申报 " + declared + " 元";
    }

    private static String interval(Interval verified) {
        String low = String.format("%,.2f", verified.low().amount());
        return verified.isExact()
                ? low
                : low + " ～ " + String.format("%,.2f", verified.high().amount());
    }
}
