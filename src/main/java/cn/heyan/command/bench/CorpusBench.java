package cn.heyan.command.bench;

import cn.heyan.evidence.Dossier;
import cn.heyan.journey.Engine;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.packet.Refused;
import cn.heyan.report.ReadJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** Reads the files of a corpus as {@code heyan read} does, several side by side, and scores what was read. */
public final class CorpusBench {

    private final Engine engine;
    private final int threads;
    private final int warmUp;

    /** Reads on this engine, so many files at a time; everything is read so many times before the clock starts. */
    public CorpusBench(Engine engine, int threads, int warmUp) {
        this.engine = engine;
        this.threads = threads;
        this.warmUp = warmUp;
    }

    /**
     * Scores the files of a corpus whose names start so.
     *
     * @param asScan pixels per inch at which digital files are made scans of first; 0 to read the files themselves
     * @throws Refused if the folder holds no truth
     */
    public CorpusResult run(Path corpus, String only, int asScan) throws Refused {
        List<Truth> truths = new TruthFolder(corpus)
                .all().stream().filter(truth -> isWanted(truth, only)).toList();
        if (asScan == 0) {
            return read(truths);
        }
        Path folder = temporary();
        try {
            return read(scanned(truths, asScan, folder));
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private List<Truth> scanned(List<Truth> truths, int dpi, Path folder) throws Refused {
        try (AsScan scanner = new AsScan(dpi, folder)) {
            List<Truth> scans = new ArrayList<>();
            for (Truth truth : truths) {
                scanner.of(truth).ifPresent(scans::add);
            }
            return scans;
        }
    }

    private CorpusResult read(List<Truth> truths) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int i = 0; i < warmUp; i++) {
                scores(truths, pool);
            }
            Map<Stage, Duration> before = engine.progress().times();
            long start = System.nanoTime();
            List<Score> scores = scores(truths, pool);
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<Stage, Duration> times = new EnumMap<>(Stage.class);
            engine.progress()
                    .times()
                    .forEach((stage, time) -> times.put(stage, time.minus(before.getOrDefault(stage, Duration.ZERO))));
            return new CorpusResult(scores, seconds, threads, times);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Score> scores(List<Truth> truths, ExecutorService pool)
            throws ExecutionException, InterruptedException {
        List<Future<Score>> running = new ArrayList<>();
        truths.forEach(truth -> running.add(pool.submit(() -> score(truth))));
        List<Score> scores = new ArrayList<>();
        for (Future<Score> one : running) {
            scores.add(one.get());
        }
        return scores;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("heyan-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWanted(Truth truth, String only) {
        return truth.name().startsWith(only)
                || truth.file().getFileName().toString().startsWith(only);
    }

    private Score score(Truth truth) {
        long start = System.nanoTime();
        try {
            Dossier dossier = engine.journey().read(truth.file());
            double seconds = (System.nanoTime() - start) / 1e9;
            return Score.of(truth, ReadJson.files(dossier).get(0), codes(dossier), seconds);
        } catch (Refused refused) {
            JsonNode node = ReadJson.refused(truth.name(), refused.sentence());
            return Score.of(truth, node, Set.of(), (System.nanoTime() - start) / 1e9);
        }
    }

    private static Set<String> codes(Dossier dossier) {
        return dossier.read().pages().stream()
                .flatMap(page -> page.codes().stream())
                .map(code -> code.payload())
                .collect(Collectors.toSet());
    }
}
