package cn.heyan.page;

import cn.heyan.packet.Word;
import cn.heyan.page.PdfPageScan.Found;
import java.util.List;
import java.util.Optional;

/** Whether a PDF page's own text may be taken at its word, or whether the page must be read as a picture. */
final class TextTrust {

    /** Fewer usable characters than this do not make a page's text. */
    private static final int FEW = 10;

    /** More unusable characters than this part: the text lies. */
    private static final double LIES = 0.03;

    private TextTrust() {}

    /** The words to be trusted, or nothing: then the page must be read from its picture. */
    static Optional<List<Word>> in(List<Word> words, Found found, Grey grey) {
        int usable = 0;
        int unusable = found.unmapped();
        for (Word word : words) {
            for (char c : word.text().toCharArray()) {
                if (isNonsense(c)) {
                    unusable++;
                } else {
                    usable++;
                }
            }
        }
        if (usable < FEW || unusable > LIES * (usable + unusable)) {
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private static boolean isNonsense(char c) {
        return c == '\uFFFD'
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.isISOControl(c)
                || Character.getType(c) == Character.UNASSIGNED;
    }
}
