package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.reconcile.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Of which year a paper is (年度): it says so, or states the days it covers. */
final class PaperYears {
    private static final List<Field<?>> YEARS = List.of(
            new Field<>("fiscalYear", String.class),
            new Field<>("year", String.class),
            new Field<>("year", BigDecimal.class));
    private static final String PERIOD = "period.";
    /** A period as printed, where its days are not given: 2025年1月至2025年12月. */
    private static final Field<String> WORDS = new Field<>("period", String.class);

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Field<LocalDate> FROM = new Field<>(PERIOD + "from", LocalDate.class);
    private static final Field<LocalDate> TO = new Field<>(PERIOD + "to", LocalDate.class);

    private PaperYears() {}

    /** Whether the paper is of this year: one candidate that says so is enough, a paper that says none may be. */
    static Answer covers(Paper paper, String year) {
        Optional<Reading<?>> said = said(paper);
        if (said.isPresent()) {
            boolean named =
                    Answer.values(said.get()).stream().map(PaperYears::plain).anyMatch(text -> text.contains(year));
            return named ? Answer.YES : said.get().settled().isPresent() ? Answer.NO : Answer.OPEN;
        }
        if (paper.read(FROM).witnesses().isEmpty() && paper.read(TO).witnesses().isEmpty()) {
            return Answer.whether(paper.read(WORDS), words -> between(words, year));
        }
        Answer begun = Answer.whether(
                paper.read(FROM), day -> String.valueOf(day.getYear()).compareTo(year) <= 0);
        Answer ended = Answer.whether(
                paper.read(TO), day -> String.valueOf(day.getYear()).compareTo(year) >= 0);
        if (begun == Answer.NO || ended == Answer.NO) {
            return Answer.NO;
        }
        return begun == Answer.YES && ended == Answer.YES ? Answer.YES : Answer.OPEN;
    }

    /** What the paper says of its year, to be shown. */
    static Reading<?> shown(Paper paper) {
        return said(paper).orElseGet(() -> {
            Reading<LocalDate> to = paper.read(TO);
            Reading<String> words = paper.read(WORDS);
            return !to.witnesses().isEmpty() ? to : words.witnesses().isEmpty() ? new Absent<>("未见年度") : words;
        });
    }

    /** Whether the year lies between the first and the last that the words name. */
    private static boolean between(String words, String year) {
        List<String> named =
                YEAR.matcher(words).results().map(MatchResult::group).sorted().toList();
        return !named.isEmpty()
                && named.get(0).compareTo(year) <= 0
                && named.get(named.size() - 1).compareTo(year) >= 0;
    }

    private static Optional<Reading<?>> said(Paper paper) {
        for (Field<?> field : YEARS) {
            Reading<?> reading = paper.read(field);
            if (!reading.witnesses().isEmpty()) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal figure ? figure.toPlainString() : String.valueOf(value);
    }
}
