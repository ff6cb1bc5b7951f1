package cn.heyan.page;

import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import cn.heyan.page.PdfPageScan.Found;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

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
    private final InkMap ink;

    TextTrust(Found found, Upright upright, Grey grey) {
        this.found = found;
        this.upright = upright;
        this.ink = new InkMap(grey);
    }

    /** The words to be trusted, or nothing: then the page must be read from its picture. */
    Optional<List<Word>> in(List<Word> words) {
        List<Word> seen = words.stream().filter(word -> ink.shows(word.box())).toList();
        Count count = Count.of(seen);
        boolean lies = count.unusable + found.unmapped() > LIES * (count.usable + count.unusable + found.unmapped())
                || count.rare > RANDOM * count.chinese
                || count.chinese > 0 && count.foreign > FOREIGN;
        if (lies) {
            return Optional.empty();
        }
        double beside = ink.beside(seen, List.of(Box.PAGE));
        if (count.usable < FEW && beside > SAYS_SOMETHING / 4) {
            return Optional.empty();
        }
        if (found.pictured() >= PICTURED) {
            List<Box> pictures = found.images().stream()
                    .map(image -> upright.box(image.area()))
                    .toList();
            if (ink.beside(seen, pictures) > SAYS_SOMETHING) {
                return Optional.empty();
            }
        }
        return count.usable == 0 ? Optional.empty() : Optional.of(seen);
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
