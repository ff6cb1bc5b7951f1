package cn.heyan.extract.form;

import cn.heyan.evidence.Readings;
import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.extract.form.KindSpec.Closing;
import cn.heyan.extract.form.KindSpec.ValueSpec;
import cn.heyan.extract.grid.Cell;
import cn.heyan.extract.prose.Days;
import cn.heyan.extract.prose.Prose;
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
 * @param take what reads a value once it is found
 * @param stated the unit that the paper states for all of it
 */
record ValueReading(Labelled form, Sheet sheet, Prose prose, Taking take, Optional<Unit> stated) {

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
                .orElseGet(() -> take.absent(value, "未见" + value.name()));
    }

    /** By the words that mean one of its choices. */
    private Optional<Readings> chosen(ValueSpec value) {
        List<Readings> found = new ArrayList<>();
        for (Map.Entry<String, Pattern> choice : value.choices().entrySet()) {
            prose.first(choice.getValue(), 0)
                    .map(print -> take.meaning(value, choice, print))
                    .ifPresent(found::add);
        }
        return Taking.either(found, value.first());
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
                        said.map(p -> take.settled(value, p, unit(hit.cell().text())));
                if (reading.filter(Taking::says).isPresent()) {
                    return reading;
                }
                blank = blank.or(() -> reading.or(() -> Optional.of(take.absent(value, "“" + value.name() + "”栏未填写"))));
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
                .map(print -> take.settled(value, List.of(print), unit("")))
                .filter(Taking::says)
                .findFirst();
    }

    private Optional<Readings> inLines(ValueSpec value) {
        List<Readings> found = new ArrayList<>();
        for (Pattern pattern : value.lines()) {
            for (int at = 0; at < prose.text().length() && found.isEmpty(); at = prose.lineEnd(at)) {
                Matcher line = pattern.matcher(prose.text().substring(at, prose.lineEnd(at)));
                if (line.find() && line.start(1) < line.end(1)) {
                    found.add(take.settled(value, prose.parts(at + line.start(1), at + line.end(1)), unit("")));
                }
            }
        }
        for (Pattern pattern : value.after()) {
            for (int at = 0; at < prose.text().length() && found.isEmpty(); at = prose.lineEnd(at)) {
                int next = prose.lineEnd(at);
                if (next < prose.text().length()
                        && pattern.matcher(prose.text().substring(at, next)).find()) {
                    found.add(take.settled(value, prose.parts(next, prose.lineEnd(next)), unit("")));
                }
            }
        }
        return Taking.either(found, value.first());
    }

    private Optional<Readings> inProse(ValueSpec value) {
        for (Pattern pattern : value.prose()) {
            List<Readings> found = prose.find(pattern)
                    .filter(match -> match.start(1) >= 0 && match.start(1) < match.end(1))
                    .map(match -> take.settled(value, parts(match), unit("")))
                    .filter(Taking::says)
                    .toList();
            if (!found.isEmpty()) {
                return Taking.either(found, value.first());
            }
        }
        return Optional.empty();
    }

    /** A name may go on in the next line, but not from a line that ends early, such as the title above. */
    private List<Print> parts(MatchResult match) {
        int from = match.start(1);
        boolean party = PARTY.matcher(match.group(1)).find();
        while (party && prose.behindLineStart(from) == 0 && prose.lineEnd(from) < match.end(1) && endsEarly(from)) {
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
                    .map(print -> take.settled(value, List.of(print), unit("")))
                    .or(() -> lastOf(days).map(print -> Taking.doubted(take.settled(value, List.of(print), unit("")))));
        }
        Optional<Print> signed = Optional.empty();
        // a name in the upper half is rather the holder's: the signature may lie unread under its seal
        for (int at = prose.lineEnd(prose.text().isEmpty() ? 0 : prose.text().length() / 2);
                value.closing() == Closing.OFFICE && at < prose.text().length();
                at = prose.lineEnd(at)) {
            Matcher line = SIGNED.matcher(prose.text().substring(at, prose.lineEnd(at)));
            if (line.find()) {
                signed = Optional.of(prose.print(at + line.start(1), at + line.end(1)));
            }
        }
        return signed.map(print -> take.settled(value, List.of(print), unit("")));
    }

    /** The last date of all may be the one that closes the letter, though a seal lies over it. */
    private Optional<Print> lastOf(Days days) {
        return days.all().stream()
                .reduce((first, second) -> second)
                .filter(day -> prose.text().length() - day.to() < CLOSE)
                .map(day -> prose.print(day.from(), day.to()));
    }

    private Optional<Unit> unit(String label) {
        return Unit.statedIn(label).or(() -> stated);
    }
}
