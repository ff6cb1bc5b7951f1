package cn.heyan.extract.invoice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Closes what XML that breaks off left open, so that the part before can be read (不完整的 XML). */
final class BrokenXml {
    private static final Pattern MARK = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|<!--.*?-->|<[?!][^>]*>|<(/?)([\\w.:-]{1,200})[^<>]*?(/?)>", Pattern.DOTALL);
    private static final int DEEPEST = 64;

    private BrokenXml() {}

    /** The same up to its last whole element, with the open ones closed; nothing if there is none or it is of another sort. */
    static Optional<String> mended(String body) {
        if (body.contains("<!DOCTYPE") || body.contains("<!ENTITY")) {
            return Optional.empty();
        }
        Deque<String> open = new ArrayDeque<>();
        Matcher m = MARK.matcher(body);
        int whole = 0;
        Deque<String> openThen = new ArrayDeque<>();
        while (m.find()) {
            String name = m.group(2);
            if (name == null) {
                continue;
            }
            if (!m.group(1).isEmpty()) {
                if (!name.equals(open.peek())) {
                    break;
                }
                open.pop();
            } else if (m.group(3).isEmpty()) {
                open.push(name);
                if (open.size() > DEEPEST) {
                    return Optional.empty();
                }
                continue;
            }
            whole = m.end();
            openThen = new ArrayDeque<>(open);
        }
        if (whole == 0 || openThen.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder mended = new StringBuilder(body.substring(0, whole));
        openThen.forEach(name -> mended.append("</").append(name).append('>'));
        return Optional.of(mended.toString());
    }
}
