package cn.heyan.command.bench;

import cn.heyan.journey.Progress.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All scores of a run over a corpus.
 *
 * @param scores one for each file
 * @param seconds of the whole run, without the start-up of the engine
 * @param threads files read side by side
 * @param times how long each stage worked, all threads together
 */
public record CorpusResult(List<Score> scores, double seconds, int threads, Map<Stage, Duration> times) {

    public CorpusResult {
        scores = List.copyOf(scores);
        times = Map.copyOf(times);
    }

    /** The same, of some of the files. */
    CorpusResult of(List<Score> some) {
        return new CorpusResult(some, seconds, threads, times);
    }

    /** By folder and carrier, such as {@code invoices/pdf}; distractors are theirs alone. */
    Map<String, CorpusResult> groups() {
        return by(score -> score.truth().folder() + "/" + score.truth().carrier());
    }

    private Map<String, CorpusResult> by(Function<Score, String> key) {
        Map<String, CorpusResult> groups = new TreeMap<>();
        scores.stream().collect(Collectors.groupingBy(key)).forEach((name, some) -> groups.put(name, of(some)));
        return groups;
    }

    /** Marks of the fields, without those of table rows. */
    List<Mark> marks() {
        return scores.stream()
                .flatMap(score -> score.marks().stream())
                .filter(mark -> !mark.ofRow())
                .toList();
    }

    /** Marks of table rows alone. */
    List<Mark> cells() {
        return scores.stream()
                .flatMap(score -> score.marks().stream())
                .filter(Mark::ofRow)
                .toList();
    }

    /** Marks by kind and field. */
    Map<String, List<Mark>> fields() {
        return scores.stream()
                .flatMap(score -> score.marks().stream())
                .collect(Collectors.groupingBy(
                        mark -> mark.kind() + "  " + mark.field().replaceAll("\\[\\d+]", ""),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** True kind and kind as read → how many documents. */
    Map<String, Long> kinds() {
        return scores.stream()
                .flatMap(score -> score.kinds().stream())
                .collect(Collectors.groupingBy(
                        pair -> pair.due() + " -> " + pair.read(), TreeMap::new, Collectors.counting()));
    }

    int whole() {
        return (int) scores.stream()
                .filter(s -> !s.truth().distractor() && s.whole())
                .count();
    }

    int files() {
        return (int) scores.stream().filter(s -> !s.truth().distractor()).count();
    }

    int distractors() {
        return scores.size() - files();
    }

    int fooled() {
        return (int) scores.stream().filter(Score::fooled).count();
    }

    int pages() {
        return scores.stream().mapToInt(Score::pages).sum();
    }

    int codesDue() {
        return scores.stream().mapToInt(s -> s.truth().codes().size()).sum();
    }

    int codesFound() {
        return scores.stream().mapToInt(Score::codesFound).sum();
    }

    int codesTold() {
        return scores.stream().mapToInt(Score::codesTold).sum();
    }

    int tables() {
        return scores.stream().mapToInt(s -> s.lineCounts().size()).sum();
    }

    int tablesCounted() {
        return (int) scores.stream()
                .flatMap(s -> s.lineCounts().stream())
                .filter(right -> right)
                .count();
    }

    int tablesRight() {
        return (int) scores.stream()
                .flatMap(s -> s.lineAmounts().stream())
                .filter(right -> right)
                .count();
    }

    /** Page numbers where documents begin, all files together. */
    Score.Starts starts() {
        return new Score.Starts(
                scores.stream().mapToInt(s -> s.starts().due()).sum(),
                scores.stream().mapToInt(s -> s.starts().read()).sum(),
                scores.stream().mapToInt(s -> s.starts().both()).sum());
    }
}
