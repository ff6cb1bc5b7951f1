package cn.heyan.extract.licence;

import cn.heyan.extract.Print;
import cn.heyan.notation.Printed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a licence runs (营业期限): from day to day, from a day on, or 长期. */
final class Term {

    private static final Pattern TERM = Pattern.compile("(?:自)?\\s*[12二一〇O0]\\S{3}\\s*年.*|长期|永久|永续经营|无固定期限");

    private Term() {}

    /** The term without what an untidy page put before it. */
    static Print of(Print line) {
        Matcher term = TERM.matcher(line.text());
        return term.find() ? line.part(term.start(), term.end()) : line;
    }

    static boolean isTerm(String text) {
        return TERM.matcher(Printed.normalise(text)).matches();
    }
}
