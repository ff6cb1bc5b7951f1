package cn.heyan.extract.form;

import cn.heyan.extract.Print;
import cn.heyan.extract.form.FormSpec.Type;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value inside a sentence that was printed with gaps to fill in: 其中，发明专利__3__项. */
final class SentencePart {

    private static final Pattern FIGURE = Pattern.compile("[-−]?\\d[\\d,，]*(?:[.．]\\d+)?");
    private static final Pattern WORDS = Pattern.compile("[^，,；;。（(_\\s]+");

    private SentencePart() {}

    /** What begins right here; nothing where the gap was left empty. */
    static Optional<Print> behind(Print line, int from, Type type) {
        Pattern pattern = type == Type.TEXT || type == Type.DATE || type == Type.PERIOD ? WORDS : FIGURE;
        Matcher value = pattern.matcher(line.text());
        value.region(from, line.text().length());
        return value.lookingAt() ? Optional.of(line.part(value.start(), value.end())) : Optional.empty();
    }
}
