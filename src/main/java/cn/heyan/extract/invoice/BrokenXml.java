package cn.heyan.extract.invoice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Closes what XML that breaks off left open, so that the part before can be read (不完整的 XML). */
final class BrokenXml {
    private static final Pattern TAG = Pattern.compile("<(/?)([\\w.:-]{1,200})[^<>]*?(/?)>");
    private static final int DEEPEST = 40;

    private final String body;
    private final Deque<String> open = new ArrayDeque<>();
    private Deque<String> openThen = new ArrayDeque<>();
    private int whole;

    private BrokenXml(String body) {
        this.body = body;
    }

    /** The same up to its last whole element, with the open ones closed; nothing if there is none or it is of another sort. */
    static Optional<String> mended(String body) {
        if (body.contains("<!DOCTYPE") || body.contains("<!ENTITY")) {
            return Optional.empty();
        }
        return new BrokenXml(body).mended();
    }

    private Optional<String> mended() {
        Matcher tag = TAG.matcher(body);
        int at = body.indexOf('<');
        while (at >= 0) {
            int end = aside(at);
            if (end == 0) {
                tag.region(at, body.length());
                end = tag.lookingAt() && take(tag) ? tag.end() : -1;
            }
            at = end < 0 ? -1 : body.indexOf('<', end);
        }
        if (whole == 0 || openThen.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder mended = new StringBuilder(body.substring(0, whole));
        openThen.forEach(name -> mended.append("</").append(name).append('>'));
        return Optional.of(mended.toString());
    }

    /** Where a comment, a literal part or an instruction that begins here ends: 0 if none begins, -1 if it breaks off. */
    private int aside(int at) {
        for (String[] marks : new String[][] {{"<![CDATA[", "]]>"}, {"<!--", "-->"}, {"<?", "?>"}}) {
            if (body.startsWith(marks[0], at)) {
                int end = body.indexOf(marks[1], at);
                return end < 0 ? -1 : end + marks[1].length();
            }
        }
        return 0;
    }

    /** Whether the tag fits: one that closes closes the latest. */
    private boolean take(Matcher tag) {
        String name = tag.group(2);
        if (!tag.group(1).isEmpty()) {
            if (!name.equals(open.peek())) {
                return false;
            }
            open.pop();
        } else if (tag.group(3).isEmpty()) {
            open.push(name);
            return open.size() <= DEEPEST;
        }
        whole = tag.end();
        openThen = new ArrayDeque<>(open);
        return true;
    }
}
