package cn.heyan.page;

import cn.heyan.packet.Box;
import cn.heyan.packet.Refused;
import cn.heyan.packet.Word;
import cn.heyan.page.PdfPageScan.Found;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a PDF page's own text may be taken at its word, or whether the page must be read as a picture.
 *
 * <p>A text layer lies when its characters have no meaning (fonts without a Unicode map), when it is an OCR program's guess behind
 * a scan, or when pictures on the page say much that it does not.
 */
final class TextTrust {

    /** Fewer usable characters than this do not make a page's text, if there is anything else to see. */
    private static final int FEW = 10;

    /** More unusable characters than this part: the text lies. */
    private static final double LIES = 0.03;

    /** More rare characters than this part of all Chinese ones: they were mapped at random. */
    private static final double RANDOM = 0.2;

    /** Letters such as ö and Ý among Chinese ones, by which a wrong character map gives itself away; more than these: the text lies. */
    private static final int FOREIGN = 4;

    /** Signs of those ranges that trade uses: diameters, degrees, currencies, brands. */
    private static final String TRADE = "Øø×÷°±²³µ·§¥£©®½¼¾éÉ";

    /** Pictures on less of the page than this are seals, codes and logos. */
    private static final double PICTURED = 0.25;

    /** Ink beside the words, as a part of the page, that says something. */
    private static final double SAYS_SOMETHING = 0.002;

    private final Found found;
    private final Upright upright;
    private final Painting painting;
    private @Nullable InkMap ink;

    /** Looks at the painted page only where the page's instructions leave a doubt. */
    TextTrust(Found found, Upright upright, Painting painting) {
        this.found = found;
        this.upright = upright;
        this.painting = painting;
    }

    /** The words to be trusted, or nothing: then the page must be read from its picture. */
    Optional<List<Word>> in(List<Word> words) throws IOException, Refused, InterruptedException {
        List<Word> seen = found.showsAll() ? words : seen(words);
        Count count = Count.of(seen);
        boolean lies = count.unusable + found.unmapped() > LIES * (count.usable + count.unusable + found.unmapped())
                || count.rare > RANDOM * count.chinese
                || count.chinese > 0 && count.foreign > FOREIGN;
        if (lies) {
            return Optional.empty();
        }
        if (count.usable < FEW && ink().beside(seen, List.of(Box.PAGE)) > SAYS_SOMETHING / 4) {
            return Optional.empty();
        }
        if (found.pictured() >= PICTURED) {
            List<Box> pictures = found.images().stream()
                    .map(image -> upright.box(image.area()))
                    .toList();
            if (ink().beside(seen, pictures) > SAYS_SOMETHING) {
                return Optional.empty();
            }
        }
        return count.usable == 0 ? Optional.empty() : Optional.of(seen);
    }

    private List<Word> seen(List<Word> words) throws IOException, Refused, InterruptedException {
        InkMap map = ink();
        return words.stream().filter(word -> map.shows(word.box())).toList();
    }

    private InkMap ink() throws IOException, Refused, InterruptedException {
        InkMap there = ink;
        if (there == null) {
            there = new InkMap(painting.grey());
            ink = there;
        }
        return there;
    }

    /** How many characters of which sort. */
    private static final class Count {
        private int usable;
        private int unusable;
        private int chinese;
        private int rare;
        private int foreign;

        static Count of(List<Word> words) {
            Count count = new Count();
            CharsetEncoder common = Charset.forName("GB2312").newEncoder();
            for (Word word : words) {
                word.text().chars().forEach(c -> count.foreign += isForeign((char) c) ? 1 : 0);
                // Some programs write radicals (U+2F00) for ordinary characters: no lie.
                String plain = Normalizer.normalize(word.text(), Normalizer.Form.NFKC);
                plain.chars().forEach(c -> count.add((char) c, common));
            }
            return count;
        }

        private static boolean isForeign(char c) {
            return c > 0xA0 && c < 0x250 && TRADE.indexOf(c) < 0;
        }

        private void add(char c, CharsetEncoder common) {
            int type = Character.getType(c);
            if (c == '\uFFFD'
                    || type == Character.PRIVATE_USE
                    || type == Character.CONTROL
                    || type == Character.UNASSIGNED) {
                unusable++;
                return;
            }
            usable++;
            if (type == Character.OTHER_LETTER) {
                chinese++;
                rare += common.canEncode(c) ? 0 : 1;
            }
        }
    }
}
