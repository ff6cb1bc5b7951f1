package cn.heyan.command.bench;

import cn.heyan.command.bench.PacketResult.Belonging;
import cn.heyan.command.bench.PacketResult.Fate;
import cn.heyan.journey.Engine;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Submission;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs made packets (制作的材料包) of all programmes: which planted defects were found or missed, and what was said falsely. */
public final class PacketBench {

    private final Engine engine;
    private final Path reports;
    private final boolean unnamed;

    /** Runs on this engine and leaves the reports in this folder; {@code unnamed} packets must find their programme themselves first. */
    public PacketBench(Engine engine, Path reports, boolean unnamed) {
        this.engine = engine;
        this.reports = reports;
        this.unnamed = unnamed;
    }

    /** All packets of a folder: each a folder of its own with the packet and its expected.json. */
    public PacketTable run(Map<Path, Path> packets, String programme, String only) {
        List<PacketResult> results = new ArrayList<>();
        packets.forEach((folder, packet) -> {
            PacketExpectation expected = PacketExpectation.of(folder.resolve("expected.json"));
            if ((programme.isEmpty() || expected.programme().equals(programme))
                    && expected.defect().startsWith(only)) {
                results.add(run(String.valueOf(folder.getFileName()), packet, expected));
            }
        });
        return new PacketTable(results, engine.progress().times());
    }

    /** One packet against the expected.json beside it. */
    private PacketResult run(String name, Path packet, PacketExpectation expected) {
        long start = System.nanoTime();
        Optional<Outcome> found = unnamed
                ? Optional.of(engine.journey().check(new Submission(packet, Optional.empty(), reports.resolve(name))))
                : Optional.empty();
        Belonging belonging = found.map(each -> belonging(expected, each)).orElse(Belonging.NAMED);
        Outcome outcome = belonging == Belonging.RIGHT
                ? found.orElseThrow()
                : engine.journey()
                        .check(new Submission(packet, Optional.of(expected.programme()), reports.resolve(name)));
        double seconds = (System.nanoTime() - start) / 1e9;
        List<PacketResult.Outcome> outcomes = outcome.fold(
                reported -> judged(expected, reported.examination()),
                away -> failed(expected, away.sentence()),
                broken -> failed(expected, broken.sentence()));
        return new PacketResult(name, expected.programme(), seconds, outcomes, belonging);
    }

    private static Belonging belonging(PacketExpectation expected, Outcome outcome) {
        return outcome.fold(
                reported -> reported.examination().programme().id().equals(expected.programme())
                        ? Belonging.RIGHT
                        : Belonging.WRONG,
                away -> Belonging.ASKED,
                broken -> Belonging.ASKED);
    }

    private static List<PacketResult.Outcome> failed(PacketExpectation expected, String why) {
        List<PacketResult.Outcome> outcomes = new ArrayList<>();
        expected.findings()
                .keySet()
                .forEach(check -> outcomes.add(new PacketResult.Outcome("NO REPORT", check, Fate.MISSED, why)));
        outcomes.add(new PacketResult.Outcome("NO REPORT", "-", Fate.FALSE, why));
        return outcomes;
    }

    private static List<PacketResult.Outcome> judged(PacketExpectation expected, Examination examination) {
        Map<String, String> types = new LinkedHashMap<>();
        for (CheckSpec check : examination.programme().checks()) {
            types.put(check.id(), check.type());
        }
        List<PacketResult.Outcome> outcomes = new ArrayList<>();
        expected.findings().forEach((check, verdict) -> {
            List<Finding> same = examination.findings().stream()
                    .filter(finding -> finding.check().equals(check))
                    .toList();
            boolean found = same.stream().anyMatch(f -> f.verdict().name().equals(verdict));
            outcomes.add(new PacketResult.Outcome(
                    types.getOrDefault(check, "NO SUCH CHECK"),
                    check,
                    found ? Fate.FOUND : Fate.MISSED,
                    found ? "" : same.stream().map(PacketBench::words).toList().toString()));
        });
        examination.findings().stream()
                .filter(PacketBench::loud)
                .filter(f -> !expected.open().contains(f.check()))
                .filter(f -> !expected.findings().containsKey(f.check()))
                .forEach(f -> outcomes.add(
                        new PacketResult.Outcome(types.getOrDefault(f.check(), "?"), f.check(), Fate.FALSE, words(f))));
        return outcomes;
    }

    /** What a reviewer would have to look into: a difference, or a deciding check that cannot be told. */
    private static boolean loud(Finding finding) {
        return finding.verdict() == Verdict.DIFFERS
                || finding.verdict() == Verdict.CANNOT_TELL
                        && finding.severity().decides();
    }

    private static String words(Finding finding) {
        return finding.verdict() + " " + finding.message() + " " + finding.arguments();
    }
}
