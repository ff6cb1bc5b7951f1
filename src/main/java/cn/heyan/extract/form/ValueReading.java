package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Settling;
import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.extract.form.KindSpec.Closing;
import cn.heyan.extract.form.KindSpec.ValueSpec;
import cn.heyan.extract.grid.Cell;
import cn.heyan.extract.prose.Days;
import cn.heyan.extract.prose.Prose;
import cn.heyan.notation.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for the values of a simple paper.
 *
 * @param form its cells by label
 * @param sheet its lines by label
 * @param prose its words as one run
 * @param answers what reads a value once it is found
 * @param stated the unit that the paper states for all of it
 */
record ValueReading(Labelled form, Sheet sheet, Prose prose, Answers answers, Optional<Unit> stated) {

    /** What the form prints in front of the place to write, where the seal goes. */
    private static final Pattern SEALED = Pattern.compile("^[(](?:盖章|公章|签章|盖公章)[)]:?");

    /** The year of an official letter's number stands in 〔〕, which readers of pictures do not know. */
    private static final Pattern LETTER_NUMBER =
            Pattern.compile("(\\p{IsHan}{2})[\\[【(〔](20\\d{2})[\\]】)〕](第?\\d{1,4}号)");

    /** So many characters may stand behind the closing date: a seal's, an address. */
    private static final int CLOSE = 30;

    private static final Pattern PARTY = Pattern.compile("(?:公司|厂|中心|院|所|局|厅)$");

    /** A line shorter than this part of the longest has room left. */
    private static final double EARLY = 0.6;

    private static final Pattern SIGNED =
            Pattern.compile("^(?:[^:]{0,16}:)?(" + KindShelf.OFFICE + ")(?:\\([^)]{0,8}\\))?(?:盖章|公章)?$");

    /** The value's reading: of the first place that says something. */
    Readings read(ValueSpec value) {
        return Stream.<Function<ValueSpec, Optional<Readings>>>of(
                        this::chosen, this::inCells, this::behindLabels, this::inLines, this::inProse, this::closing)
                .flatMap(way -> way.apply(value).stream())
                .findFirst()
                .orElseGet(() -> answers.absent(value.id(), value.type(), "未见" + value.name()));
    }

    /** By the words that mean one of its choices. */
    private Optional<Readings> chosen(ValueSpec value) {
        List<Readings> found = new ArrayList<>();
        for (Map.Entry<String, Pattern> choice : value.choices().entrySet()) {
            prose.first(choice.getValue(), 0)
                    .map(print -> meaning(value, choice, print))
                    .ifPresent(found::add);
        }
        return either(found, value.first());
    }

    private Readings meaning(ValueSpec value, Map.Entry<String, Pattern> choice, Print print) {
        Function<String, Boolean> says =
                text -> choice.getValue().matcher(Printed.normalise(text)).find();
        if (value.type() == Type.COUNT) {
            return answers.one(
                    value.id(),
                    BigDecimal.class,
                    Optional.of(print),
                    Script.TEXT,
                    text -> says.apply(text) ? Optional.of(new BigDecimal(choice.getKey())) : Optional.empty(),
                    "",
                    value.name());
        }
        return answers.one(
                value.id(),
                String.class,
                Optional.of(print),
                Script.TEXT,
                text -> says.apply(text) ? Optional.of(choice.getKey()) : Optional.empty(),
                "",
                value.name());
    }

    private Optional<Readings> inCells(ValueSpec value) {
        Optional<Readings> blank = Optional.empty();
        for (Labelled.Hit hit : form.find(value.labels(), "")) {
            if (hit.cell().ruled()) {
                Optional<List<Print>> said = hit.behind().map(List::of).or(() -> form.valueOf(hit.cell())
                        .or(() -> form.onlyBelow(hit.cell()))
                        .map(Cell::lines)
                        .filter(lines -> !lines.isEmpty()));
                Optional<Readings> reading =
                        said.map(p -> settled(value, p, unit(hit.cell().text())));
                if (reading.filter(ValueReading::says).isPresent()) {
                    return reading;
                }
                blank = blank.or(() -> reading.or(
                        () -> Optional.of(answers.absent(value.id(), value.type(), "“" + value.name() + "”栏未填写"))));
            }
        }
        return value.lines().isEmpty() && value.prose().isEmpty() ? blank : Optional.empty();
    }

    private Optional<Readings> behindLabels(ValueSpec value) {
        if (value.labels().isEmpty()) {
            return Optional.empty();
        }
        String[] labels = value.labels().toArray(String[]::new);
        return sheet.surely(value.type() == Type.TEXT && !value.oneLine(), labels)
                .map(print -> settled(value, List.of(print), unit("")))
                .filter(ValueReading::says)
                .findFirst();
    }

    private Optional<Readings> inLines(ValueSpec value) {
        List<Readings> found = new ArrayList<>();
        for (Pattern pattern : value.lines()) {
            for (int at = 0; at < prose.text().length() && found.isEmpty(); at = prose.lineEnd(at)) {
                Matcher line = pattern.matcher(prose.text().substring(at, prose.lineEnd(at)));
                if (line.find() && line.start(1) < line.end(1)) {
                    found.add(settled(value, prose.parts(at + line.start(1), at + line.end(1)), unit("")));
                }
            }
        }
        for (Pattern pattern : value.after()) {
            for (int at = 0; at < prose.text().length() && found.isEmpty(); at = prose.lineEnd(at)) {
                int next = prose.lineEnd(at);
                if (next < prose.text().length()
                        && pattern.matcher(prose.text().substring(at, next)).find()) {
                    found.add(settled(value, prose.parts(next, prose.lineEnd(next)), unit("")));
                }
            }
        }
        return either(found, value.first());
    }

    private Optional<Readings> inProse(ValueSpec value) {
        for (Pattern pattern : value.prose()) {
            List<Readings> found = prose.find(pattern)
                    .filter(match -> match.start(1) >= 0 && match.start(1) < match.end(1))
                    .map(match -> settled(value, parts(match), unit("")))
                    .filter(ValueReading::says)
                    .toList();
            if (!found.isEmpty()) {
                return either(found, value.first());
            }
        }
        return Optional.empty();
    }

    /** A name may go on in the next line, but not from a line that ends early, such as the title above. */
    private List<Print> parts(MatchResult match) {
        int from = match.start(1);
        boolean party = PARTY.matcher(match.group(1)).find();
        while (party && prose.lineEnd(from) < match.end(1) && endsEarly(from)) {
            from = prose.lineEnd(from);
        }
        return prose.parts(from, match.end(1));
    }

    private boolean endsEarly(int at) {
        int longest = 0;
        for (int line = 0; line < prose.text().length(); line = prose.lineEnd(line)) {
            longest = Math.max(longest, prose.lineEnd(line) - line);
        }
        return prose.behindLineStart(prose.lineEnd(at) - 1) + 1 < EARLY * longest;
    }

    private Optional<Readings> closing(ValueSpec value) {
        if (value.closing() == Closing.DATE) {
            Days days = Days.in(prose);
            return days.closing()
                    .map(print -> settled(value, List.of(print), unit("")))
                    .or(() -> lastOf(days).map(print -> doubted(settled(value, List.of(print), unit("")))));
        }
        Optional<Print> signed = Optional.empty();
        for (int at = 0; value.closing() == Closing.OFFICE && at < prose.text().length(); at = prose.lineEnd(at)) {
            Matcher line = SIGNED.matcher(prose.text().substring(at, prose.lineEnd(at)));
            if (line.find()) {
                signed = Optional.of(prose.print(at + line.start(1), at + line.end(1)));
            }
        }
        return signed.map(print -> settled(value, List.of(print), unit("")));
    }

    /** The last date of all may be the one that closes the letter, though a seal lies over it. */
    private Optional<Print> lastOf(Days days) {
        return days.all().stream()
                .reduce((first, second) -> second)
                .filter(day -> prose.text().length() - day.to() < CLOSE)
                .map(day -> prose.print(day.from(), day.to()));
    }

    private static Readings doubted(Readings readings) {
        Readings doubted = Readings.NONE;
        for (Field<?> field : readings.all().keySet()) {
            doubted = doubted.withAll(doubted(field, readings));
        }
        return doubted;
    }

    private static <T> Readings doubted(Field<T> field, Readings readings) {
        List<Candidate<T>> candidates = candidates(readings.read(field));
        return candidates.isEmpty()
                ? Readings.NONE.with(field, readings.read(field))
                : Readings.NONE.with(field, new Doubtful<>(candidates));
    }

    private Readings settled(ValueSpec value, List<Print> said, Optional<Unit> own) {
        Unit usual = value.type() == Type.MONEY ? Unit.WAN : Unit.YUAN;
        Print whole = new Print(
                said.get(0).page(), Print.inCell(said.stream().map(Print::word).toList()));
        if (value.type() != Type.TEXT) {
            return answers.read(value.id(), value.type(), Optional.of(whole), own.orElse(usual), value.name());
        }
        Function<String, Optional<String>> parse = text -> Answers.tidy(text).flatMap(tidy -> shaped(value, tidy));
        boolean onePage = said.stream().map(Print::page).distinct().count() == 1;
        return said.size() > 1 && onePage
                ? answers.lines(value.id(), said, Script.TEXT, parse, value.name())
                : answers.one(
                        value.id(),
                        String.class,
                        Optional.of(whole),
                        Script.TEXT,
                        parse,
                        "未见" + value.name(),
                        value.name());
    }

    private static Optional<String> shaped(ValueSpec value, String text) {
        String bare =
                LETTER_NUMBER.matcher(SEALED.matcher(text).replaceFirst("")).replaceAll("$1〔$2〕$3");
        if (value.shape().isEmpty()) {
            return Optional.of(bare).filter(said -> !said.isEmpty());
        }
        Matcher shape = value.shape().get().matcher(bare);
        return shape.find() ? Optional.of(shape.group(shape.groupCount() > 0 ? 1 : 0)) : Optional.empty();
    }

    private Optional<Unit> unit(String label) {
        return Unit.statedIn(label).or(() -> stated);
    }

    static boolean says(Readings readings) {
        return readings.all().values().stream().anyMatch(reading -> !(reading instanceof Absent<?>));
    }

    /** One reading of them all: doubtful where they differ, unless the first counts. */
    private static Optional<Readings> either(List<Readings> found, boolean first) {
        List<Readings> said = found.stream().filter(ValueReading::says).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Field<?> field = said.get(0).all().keySet().iterator().next();
        return Optional.of(first || said.size() == 1 ? said.get(0) : joined(field, said));
    }

    private static <T> Readings joined(Field<T> field, List<Readings> said) {
        List<Candidate<T>> all = said.stream()
                .flatMap(readings -> candidates(readings.read(field)).stream())
                .toList();
        List<Candidate<T>> distinct = Settling.join(all);
        return Readings.NONE.with(field, distinct.size() == 1 ? said.get(0).read(field) : new Doubtful<>(distinct));
    }

    private static <T> List<Candidate<T>> candidates(Reading<T> reading) {
        return reading.fold(
                (Settled<T> s) -> List.of(new Candidate<>(s.value(), s.witnesses())),
                Doubtful::candidates,
                a -> List.of());
    }
}
