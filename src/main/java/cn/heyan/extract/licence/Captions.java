package cn.heyan.extract.licence;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the captions of a licence. They are printed letter-spaced (名　　称), so that readers of pictures see their first
 * character alone and their last one at the beginning of the value; where the first one was missed, the column tells.
 */
final class Captions {

    /** Characters of one caption are at most this many of their heights apart. */
    private static final double SPREAD = 9;

    /** From this length on one character may be misread. */
    private static final int FORGIVING = 4;

    private final List<Word> words;

    private Captions(List<Word> words) {
        this.words = words;
    }

    /** All captions, at most one at each place. */
    static List<Caption> on(List<Word> words) {
        Captions search = new Captions(words);
        List<Caption> whole = search.best(search.all(true));
        double right = columnEnd(whole);
        List<Caption> all = new ArrayList<>(whole);
        for (Caption part : search.best(search.all(false))) {
            boolean missing = whole.stream().noneMatch(caption -> caption.topic() == part.topic());
            boolean inColumn =
                    Math.abs(part.box().right() - right) < 1.2 * part.box().height();
            if (missing && inColumn && whole.stream().noneMatch(part::overlaps)) {
                all.add(part);
            }
        }
        return withoutNotes(all);
    }

    /** Captions end in one column: the middle one of their right ends. */
    private static double columnEnd(List<Caption> captions) {
        List<Double> ends = captions.stream()
                .filter(caption -> caption.topic() != Topic.CODE && caption.topic() != Topic.AUTHORITY)
                .filter(caption -> caption.box().x() < 0.4 && !caption.hasColon())
                .map(caption -> caption.box().right())
                .sorted()
                .toList();
        return ends.isEmpty() ? -1 : ends.get(ends.size() / 2);
    }

    private static List<Caption> withoutNotes(List<Caption> all) {
        long colons = all.stream().filter(Caption::hasColon).count();
        return colons * 2 > all.size()
                ? all
                : all.stream()
                        .filter(caption -> !caption.hasColon() || caption.topic() == Topic.CODE)
                        .toList();
    }

    /** The longest caption at each place, the upper of two of one topic; the code's may stand twice. */
    private List<Caption> best(List<Caption> found) {
        List<Caption> sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.<Caption>comparingDouble(caption -> -caption.box().width())
                        .thenComparingDouble(caption -> caption.box().y()));
        List<Caption> best = new ArrayList<>();
        for (Caption caption : sorted) {
            if (best.stream().noneMatch(caption::overlaps)) {
                best.add(caption);
            }
        }
        return best;
    }

    private List<Caption> all(boolean whole) {
        List<Caption> found = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            for (String caption : topic.captions()) {
                for (Word word : words) {
                    (whole ? from(topic, caption, word) : tail(topic, caption, word)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Caption> from(Topic topic, String caption, Word word) {
        int same = startOf(word, caption);
        if (same > 0) {
            return Optional.of(caption(topic, List.of(word), word.boxOf(0, same), word, same, true));
        }
        String head = dense(word);
        if (head.isEmpty() || head.length() >= caption.length() || !caption.startsWith(head)) {
            return Optional.empty();
        }
        return spread(topic, caption.substring(head.length()), List.of(word));
    }

    /** The caption's further characters, in the next words of the line. */
    private Optional<Caption> spread(Topic topic, String missing, List<Word> sofar) {
        Word last = sofar.get(sofar.size() - 1);
        Box before = last.box();
        return words.stream()
                .filter(word -> !sofar.contains(word)
                        && word.box().centreX() > before.centreX()
                        && word.box().sharedHeight(before) > 0.4
                        && word.box().x() - before.right() < SPREAD * before.height())
                .sorted(Comparator.comparingDouble(word -> word.box().x()))
                .limit(2)
                .flatMap(word -> {
                    List<Word> more = new ArrayList<>(sofar);
                    more.add(word);
                    int same = startOf(word, missing);
                    if (same > 0) {
                        Box box = sofar.get(0).box().union(word.boxOf(0, same));
                        return Optional.of(caption(topic, more, box, word, same, true)).stream();
                    }
                    String next = dense(word);
                    return !next.isEmpty() && next.length() < missing.length() && missing.startsWith(next)
                            ? spread(topic, missing.substring(next.length()), more).stream()
                            : Optional.<Caption>empty().stream();
                })
                .findFirst();
    }

    /** The last characters of a caption whose first ones nobody saw. */
    private static Optional<Caption> tail(Topic topic, String caption, Word word) {
        for (int from = 1; from <= Math.max(1, caption.length() - 2); from++) {
            int same = startOf(word, caption.substring(from));
            if (same > 0) {
                return Optional.of(caption(topic, List.of(word), word.boxOf(0, same), word, same, false));
            }
        }
        return Optional.empty();
    }

    private static Caption caption(Topic topic, List<Word> words, Box box, Word last, int same, boolean whole) {
        int from = same;
        while (from < last.text().length() && Character.isWhitespace(last.text().charAt(from))) {
            from++;
        }
        Optional<Word> rest = from < last.text().length()
                ? Optional.of(last.part(from, last.text().length()))
                : Optional.empty();
        return new Caption(topic, box, words, rest, whole);
    }

    /** How many chars of the word make this beginning, spaces between them left out; 0 if it begins otherwise. */
    private static int startOf(Word word, String beginning) {
        int at = 0;
        int matched = 0;
        int wrong = 0;
        String text = Printed.fold(word.text());
        if (text.length() != word.text().length()) {
            text = word.text();
        }
        while (at < text.length() && matched < beginning.length()) {
            char c = text.charAt(at++);
            if (Character.isWhitespace(c)) {
                continue;
            }
            wrong += c == beginning.charAt(matched++) ? 0 : 1;
        }
        boolean forgiven = beginning.length() >= FORGIVING && wrong == 1;
        return matched == beginning.length() && (wrong == 0 || forgiven) ? at : 0;
    }

    private static String dense(Word word) {
        return Printed.normalise(word.text());
    }
}
