package cn.heyan.extract.prose;

import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document's text as one run without spaces and line breaks, each character knowing its place: what a clause says may
 * go on in the next line.
 */
public final class Prose {

    /** Cells are at least this many heights of their characters apart. */
    private static final double CELLS_APART = 1.5;

    private final List<Print> lines;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lineOf = new ArrayList<>();
    private final List<Integer> charOf = new ArrayList<>();

    private Prose(List<Print> lines) {
        this.lines = List.copyOf(lines);
        for (int l = 0; l < lines.size(); l++) {
            String line = lines.get(l).text();
            for (int c = 0; c < line.length(); c++) {
                String folded = Printed.fold(String.valueOf(line.charAt(c)));
                char one = folded.length() == 1 ? folded.charAt(0) : line.charAt(c);
                if (!Character.isWhitespace(one) && one != '_' && one != '\u00A0') {
                    text.append(one);
                    lineOf.add(l);
                    charOf.add(c);
                }
            }
        }
    }

    /** The text of these lines. */
    public static Prose of(List<Print> lines) {
        return new Prose(lines);
    }

    /** The text of these pages, line after line. */
    public static Prose of(Sheet sheet) {
        return new Prose(sheet.lines());
    }

    /** All of it, folded, without spaces. */
    public String text() {
        return text.toString();
    }

    /** Every match, in order. */
    public Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    /** The first match's group as print. */
    public Optional<Print> first(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() && matcher.start(group) < matcher.end(group)
                ? Optional.of(print(matcher.start(group), matcher.end(group)))
                : Optional.empty();
    }

    /** Where the group of each match stands, in order; matches that leave it empty are left out. */
    public List<Print> all(Pattern pattern, int group) {
        return find(pattern)
                .filter(match -> match.start(group) >= 0 && match.start(group) < match.end(group))
                .map(match -> print(match.start(group), match.end(group)))
                .toList();
    }

    /** The whole lines on which the group of each match stands: readers see a line better than a stretch cut out of it. */
    public List<Print> lines(Pattern pattern, int group) {
        return find(pattern)
                .filter(match -> match.start(group) >= 0 && onOneLine(match.start(group), match.end(group)))
                .map(match -> lines.get(lineOf.get(match.start(group))))
                .toList();
    }

    /** Whether the stretch stands on one line. */
    public boolean onOneLine(int from, int to) {
        return lineOf.get(from).equals(lineOf.get(to - 1));
    }

    /** How many characters stand before this one on its line. */
    public int behindLineStart(int at) {
        int start = at;
        while (start > 0 && lineOf.get(start - 1).equals(lineOf.get(at))) {
            start--;
        }
        return at - start;
    }

    /** Where the line of this character ends: the index behind its last character. */
    public int lineEnd(int at) {
        int end = at;
        while (end < lineOf.size() && lineOf.get(end).equals(lineOf.get(at))) {
            end++;
        }
        return end;
    }

    /** Where the stretch that begins here ends: at the line's end, or where blank paper separates it from the next cell. */
    public int cellEnd(int at) {
        int end = at + 1;
        int lineEnd = lineEnd(at);
        while (end < lineEnd && !apart(end)) {
            end++;
        }
        return end;
    }

    private boolean apart(int at) {
        Word line = lines.get(lineOf.get(at)).word();
        double gap = line.edges().get(charOf.get(at)) - line.edges().get(charOf.get(at - 1) + 1);
        return gap > CELLS_APART * line.box().height();
    }

    /** The stretch as print; over several lines its characters' edges are only rough. */
    public Print print(int from, int to) {
        return joined(parts(from, to));
    }

    /** The stretch line by line. */
    public List<Print> parts(int from, int to) {
        List<Print> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || !lineOf.get(i + 1).equals(lineOf.get(i))) {
                parts.add(lines.get(lineOf.get(i)).part(charOf.get(start), charOf.get(i) + 1));
                start = i + 1;
            }
        }
        return parts;
    }

    private static Print joined(List<Print> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Print first = parts.get(0);
        List<Print> samePage = parts.stream()
                .filter(part -> part.page().ref().equals(first.page().ref()))
                .toList();
        String whole = String.join("", parts.stream().map(Print::text).toList());
        Box box = samePage.stream().map(Print::box).reduce(Box::union).orElseThrow();
        double confidence = parts.stream()
                .mapToDouble(part -> part.word().confidence())
                .min()
                .orElse(0);
        return new Print(first.page(), Word.of(whole, box, confidence));
    }
}
