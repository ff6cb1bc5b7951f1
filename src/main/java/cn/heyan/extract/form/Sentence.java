package cn.heyan.extract.form;

import cn.heyan.extract.Print;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.extract.grid.Cell;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says as one sentence, with gaps that were filled in: 其中，发明专利__3__项. Its lines are joined, since labels and
 * values are broken wherever a line ends.
 *
 * @param lines of the cell
 * @param text of all of them
 */
record Sentence(List<Print> lines, String text) {

    private static final Pattern FIGURE = Pattern.compile("[-−]?\\d[\\d,，]*(?:\\s?[.．]\\s?\\d+)?");
    private static final Pattern WORDS = Pattern.compile("[^，,；;。（(_\\s]+");
    private static final String GAP = "[\\s:：_＿为共约(（]*";

    static Sentence of(Cell cell) {
        return new Sentence(
                cell.lines(),
                String.join("", cell.lines().stream().map(Print::text).toList()));
    }

    boolean says(String label) {
        return pattern(label).matcher(text).find();
    }

    /** What begins right behind the label; nothing where the gap was left empty. */
    Optional<Print> behind(String label, Type type) {
        Pattern shape = type == Type.TEXT || type == Type.DATE || type == Type.PERIOD ? WORDS : FIGURE;
        Matcher found = pattern(label).matcher(text);
        while (found.find()) {
            Matcher value = shape.matcher(text);
            value.region(found.end(), text.length());
            if (value.lookingAt()) {
                return part(value.start(), value.end());
            }
        }
        return Optional.empty();
    }

    /** Whether the cell ends with the label and its gap: nothing was written behind it. */
    boolean endsWith(String label) {
        Matcher found = pattern(label).matcher(text);
        int end = -1;
        while (found.find()) {
            end = found.end();
        }
        return end == text.length();
    }

    private static Pattern pattern(String label) {
        List<String> characters = label.chars()
                .mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
                .toList();
        return Pattern.compile(String.join("\\s*", characters) + GAP);
    }

    private Optional<Print> part(int from, int to) {
        List<Word> parts = new ArrayList<>();
        int at = 0;
        for (Print line : lines) {
            int first = Math.max(0, from - at);
            int last = Math.min(line.text().length(), to - at);
            if (first < last) {
                parts.add(line.word().part(first, last));
            }
            at += line.text().length();
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Print(lines.get(0).page(), Print.inCell(parts)));
    }
}
