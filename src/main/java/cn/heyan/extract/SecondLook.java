package cn.heyan.extract;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Settles what stands in one place of a page: where only the first OCR reader has seen it, the second is asked.
 *
 * @param reader the second reader
 */
public record SecondLook(SecondReader reader) {

    /** The second reader gets a little paper around the ink. */
    private static final double MARGIN = 0.004;

    /** In a table the rules beside the ink confuse it: where it sees no value at all, it looks once more without them. */
    private static final double TIGHT = 0.001;

    /**
     * The reading of a value that was found.
     *
     * @param page where it stands
     * @param printed the word that holds the value and nothing else
     * @param script what to expect there
     * @param parse from print to value; nothing if it is no such value
     * @param others what other witnesses state of the same field
     * @param ifNone why, should nobody state anything
     */
    public <T> Reading<T> settle(
            Page page,
            Word printed,
            Script script,
            Function<String, Optional<T>> parse,
            List<Candidate<T>> others,
            String ifNone) {
        List<Candidate<T>> statements = new ArrayList<>(others);
        statements.addAll(look(page, printed, script, parse));
        return Settling.settle(statements, ifNone);
    }

    /**
     * The reading of a value that stands on several lines, which the second reader sees one by one: it knows no others.
     *
     * @param lines that hold the value and nothing else, from top to bottom
     */
    public <T> Reading<T> settle(
            Page page, List<Word> lines, Script script, Function<String, Optional<T>> parse, String ifNone) {
        List<Candidate<T>> statements = new ArrayList<>();
        Word whole = Print.inCell(lines);
        Means first = page.text().means();
        add(statements, page, whole, first, parse);
        if (first == Means.OCR && !statements.isEmpty()) {
            List<Word> seen = lines.stream()
                    .flatMap(line -> reader.read(page, line.box().grow(MARGIN, MARGIN / 2), script).stream())
                    .toList();
            if (seen.size() == lines.size()) {
                add(statements, page, Print.inCell(seen), Means.SECOND_OCR, parse);
            }
        }
        return Settling.settle(statements, ifNone);
    }

    /** What the first reader and, where that was OCR, the second say of this place. */
    public <T> List<Candidate<T>> look(Page page, Word printed, Script script, Function<String, Optional<T>> parse) {
        List<Candidate<T>> statements = new ArrayList<>();
        Means first = page.text().means();
        add(statements, page, printed, first, parse);
        if (first == Means.OCR) {
            see(page, printed, MARGIN, script, parse)
                    .or(() -> see(page, printed, TIGHT, script, parse))
                    .ifPresent(seen -> add(statements, page, seen, Means.SECOND_OCR, parse));
        }
        return statements;
    }

    private <T> Optional<Word> see(
            Page page, Word printed, double margin, Script script, Function<String, Optional<T>> parse) {
        return reader.read(page, printed.box().grow(margin, margin / 2), script)
                .filter(seen -> parse.apply(seen.text()).isPresent());
    }

    private static <T> void add(
            List<Candidate<T>> statements, Page page, Word word, Means means, Function<String, Optional<T>> parse) {
        parse.apply(word.text())
                .ifPresent(value -> statements.add(Candidate.of(
                        value, new Witness(page.ref(), word.box(), word.text(), means, word.confidence()))));
    }
}
