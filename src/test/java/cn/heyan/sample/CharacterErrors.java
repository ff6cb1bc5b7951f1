package cn.heyan.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Character error rate of read pages: {@code CharacterErrors TRUTH_DIR READ_DIR...}, files of the same names in both.
 *
 * <p>Two figures, neither of which asks in which order a reader puts cells and columns: how many edits it takes to find each drawn
 * line somewhere in the page's text, and by how many characters the bags of both texts differ. NFKC, no spaces.
 */
public final class CharacterErrors {

    /** Shorter pieces are found anywhere by chance. */
    private static final int SHORT = 4;

    private CharacterErrors() {}

    public static void main(String... words) throws IOException {
        Path truth = Path.of(words[0]);
        for (int i = 1; i < words.length; i++) {
            long characters = 0;
            long edits = 0;
            long all = 0;
            long strange = 0;
            for (Path page : files(truth)) {
                List<String> lines = Files.readAllLines(page);
                String read = plain(Files.readString(Path.of(words[i]).resolve(page.getFileName())));
                for (String line : lines) {
                    String due = plain(line);
                    if (due.length() >= SHORT) {
                        characters += due.length();
                        edits += edits(due, read);
                    }
                }
                String whole = plain(String.join("", lines));
                all += whole.length();
                strange += difference(whole, read);
            }
            System.out.printf(
                    "%s: lines %.3f %% (%d of %d characters), bags %.3f %% (%d of %d)%n",
                    words[i], 100.0 * edits / characters, edits, characters, 100.0 * strange / all, strange, all);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{C}]", "");
    }

    /** Least edits that make the line out of some stretch of the text. */
    static int edits(String line, String text) {
        int[] row = new int[text.length() + 1];
        for (int i = 1; i <= line.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int change = diagonal + (line.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        int least = line.length();
        for (int edits : row) {
            least = Math.min(least, edits);
        }
        return least;
    }

    /** Characters that one text has more often than the other; a changed one counts once. */
    private static long difference(String due, String read) {
        Map<Integer, Integer> bag = new HashMap<>();
        due.chars().forEach(c -> bag.merge(c, 1, Integer::sum));
        read.chars().forEach(c -> bag.merge(c, -1, Integer::sum));
        long missing =
                bag.values().stream().filter(n -> n > 0).mapToLong(n -> n).sum();
        long extra = bag.values().stream().filter(n -> n < 0).mapToLong(n -> -n).sum();
        return Math.max(missing, extra);
    }
}
