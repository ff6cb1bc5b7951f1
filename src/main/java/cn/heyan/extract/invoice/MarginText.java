package cn.heyan.extract.invoice;

import cn.heyan.packet.PagePicture;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Text that runs from top to bottom beside a paper form: which copy it is, who printed it (第三联：发票联, 税总函). Read as single
 * characters it would get into every row.
 */
final class MarginText {
    private static final int ENOUGH = 5;
    /** Further than this many characters' heights below the last one it is another text; some characters are not read. */
    private static final double GAP = 4;

    private static final double A4 = 0.707;

    private MarginText() {}

    /** The single characters that stand in a column to the left or to the right of everything else. */
    static Set<Word> in(List<Word> words, Optional<PagePicture> picture) {
        List<Word> singles = words.stream()
                .filter(word -> word.text().length() == 1)
                .sorted(Comparator.comparingDouble(word -> word.box().centreY()))
                .toList();
        List<Word> others =
                words.stream().filter(word -> word.text().length() > 1).toList();
        if (singles.size() < ENOUGH || others.isEmpty()) {
            return Set.of();
        }
        double left = others.stream().mapToDouble(word -> word.box().x()).min().orElse(0);
        double right =
                others.stream().mapToDouble(word -> word.box().right()).max().orElse(1);
        double ratio = picture.map(p -> (double) p.height() / p.width()).orElse(1 / A4);
        Set<Word> margin = new HashSet<>();
        for (boolean onLeft : new boolean[] {true, false}) {
            List<Word> outside = singles.stream()
                    .filter(word ->
                            onLeft ? word.box().centreX() < left : word.box().centreX() > right - nearRight(word))
                    .toList();
            chains(outside, ratio).stream()
                    .filter(chain -> chain.size() >= ENOUGH && chain.stream().anyMatch(MarginText::isChinese))
                    .forEach(margin::addAll);
        }
        return margin;
    }

    /** Totals may reach as far right as the margin's text begins. */
    private static double nearRight(Word word) {
        return word.box().width();
    }

    private static List<List<Word>> chains(List<Word> singles, double ratio) {
        List<List<Word>> chains = new ArrayList<>();
        for (Word word : singles) {
            chains.stream()
                    .filter(chain -> follows(chain.get(chain.size() - 1), word, ratio))
                    .findFirst()
                    .ifPresentOrElse(chain -> chain.add(word), () -> chains.add(new ArrayList<>(List.of(word))));
        }
        return chains;
    }

    private static boolean follows(Word above, Word word, double ratio) {
        double height = Math.max(above.box().height(), word.box().height());
        double across = Math.abs(above.box().centreX() - word.box().centreX());
        return word.box().centreY() - above.box().centreY() < GAP * height && across < height * ratio;
    }

    private static boolean isChinese(Word word) {
        return word.text().charAt(0) >= 0x4E00;
    }
}
