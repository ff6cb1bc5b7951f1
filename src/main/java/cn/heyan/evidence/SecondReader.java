package cn.heyan.evidence;

import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.Optional;

/** A second, independent reader of pictures, asked for the places that decide something (第二识别引擎). */
@FunctionalInterface
public interface SecondReader {

    /** Nobody to ask: every value that needs a second OCR witness stays doubtful. */
    SecondReader NONE = (page, box, script) -> Optional.empty();

    /** What stands in the box, or nothing if it cannot be told; never fails. */
    Optional<Word> read(Page page, Box box, Script script);

    /** What kind of text to expect, so that the reader can be told which characters occur. */
    enum Script {
        /** Digits, separators, currency signs, signs. */
        FIGURES,
        /** Dates in digits with 年月日 or separators. */
        DATE,
        /** Capital letters and digits. */
        CODE,
        /** Chinese and anything else. */
        TEXT
    }
}
