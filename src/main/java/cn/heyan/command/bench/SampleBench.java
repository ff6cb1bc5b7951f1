package cn.heyan.command.bench;

import cn.heyan.journey.Engine;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Submission;
import cn.heyan.reconcile.Examination;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs sample packets whose planted defects are known: findings found, missed and uncalled for, and how long it took. */
public final class SampleBench {

    private final Engine engine;
    private final Path reports;

    /** Runs on this engine and leaves the reports in this folder. */
    public SampleBench(Engine engine, Path reports) {
        this.engine = engine;
        this.reports = reports;
    }

    /** One sample: its packet against its expectation. */
    public SampleResult run(String name, Path packet, Expectation expected) {
        long start = System.nanoTime();
        Outcome outcome = engine.journey().check(new Submission(packet, Optional.empty(), reports.resolve(name)));
        double seconds = (System.nanoTime() - start) / 1e9;
        int planted = expected.findings().size() + 1;
        return outcome.fold(
                reported -> judged(name, seconds, planted, expected, reported.examination()),
                away -> failed(name, seconds, planted, expected.exit() == 2, away.sentence()),
                broken -> failed(name, seconds, planted, false, broken.sentence()));
    }

    private static SampleResult judged(
            String name, double seconds, int planted, Expectation expected, Examination examination) {
        int pages = examination.dossier().read().packet().pages().size();
        return new SampleResult(
                name, pages, seconds, planted, expected.missed(examination), expected.uncalledFor(examination));
    }

    private static SampleResult failed(String name, double seconds, int planted, boolean asExpected, String why) {
        List<String> missed = new ArrayList<>();
        if (!asExpected) {
            missed.add("no report: " + why);
        }
        return new SampleResult(name, 0, seconds, planted, missed, List.of());
    }
}
