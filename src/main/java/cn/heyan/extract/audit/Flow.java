package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report's text as one run without spaces, each character knowing its place: sentences go on in the next line. */
final class Flow {

    private final List<Print> lines;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lineOf = new ArrayList<>();
    private final List<Integer> charOf = new ArrayList<>();

    private Flow(List<Print> lines) {
        this.lines = List.copyOf(lines);
        for (int l = 0; l < lines.size(); l++) {
            String line = lines.get(l).text();
            for (int c = 0; c < line.length(); c++) {
                String folded = Printed.fold(String.valueOf(line.charAt(c)));
                char one = folded.length() == 1 ? folded.charAt(0) : line.charAt(c);
                if (!Character.isWhitespace(one)) {
                    text.append(one);
                    lineOf.add(l);
                    charOf.add(c);
                }
            }
        }
    }

    static Flow of(List<Print> lines) {
        return new Flow(lines);
    }

    static Flow of(Sheet sheet) {
        return new Flow(sheet.lines());
    }

    String text() {
        return text.toString();
    }

    /** Where the group of each match stands, in order; matches that leave it empty are left out. */
    List<Print> all(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results()
                .filter(match -> match.start(group) >= 0 && match.start(group) < match.end(group))
                .map(match -> print(match, group))
                .toList();
    }

    /** The whole lines on which the group of each match stands: readers see a line better than a stretch cut out of it. */
    List<Print> lines(Pattern pattern, int group) {
        return pattern.matcher(text)
                .results()
                .filter(match -> match.start(group) >= 0)
                .filter(match -> lineOf.get(match.start(group)).equals(lineOf.get(match.end(group) - 1)))
                .map(match -> lines.get(lineOf.get(match.start(group))))
                .toList();
    }

    private Print print(MatchResult match, int group) {
        return print(match.start(group), match.end(group));
    }

    /** The stretch as print; over several lines its characters' edges are only rough, and its box is that of the first page. */
    Print print(int from, int to) {
        List<Print> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || !lineOf.get(i + 1).equals(lineOf.get(i))) {
                parts.add(lines.get(lineOf.get(i)).part(charOf.get(start), charOf.get(i) + 1));
                start = i + 1;
            }
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Print first = parts.get(0);
        String whole = String.join("", parts.stream().map(Print::text).toList());
        Box box = parts.stream()
                .filter(part -> part.page().ref().equals(first.page().ref()))
                .map(Print::box)
                .reduce(Box::union)
                .orElseThrow();
        double confidence = parts.stream()
                .mapToDouble(part -> part.word().confidence())
                .min()
                .orElse(0);
        return new Print(first.page(), Word.of(whole, box, confidence));
    }
}
