package cn.heyan.desk.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The text of a programme's file, in which one value is changed and everything else, comments too, stays as people wrote it.
 *
 * @param lines of the file
 */
record NoticeFile(List<String> lines) {

    NoticeFile {
        lines = List.copyOf(lines);
    }

    /** Whether a section such as {@code parameters} has an entry of this name. */
    boolean has(String section, String name) {
        return entry(section, name).isPresent();
    }

    /** What stands there, as written; blank if it is not there. */
    String written(String section, String name) {
        OptionalInt at = entry(section, name);
        if (at.isEmpty()) {
            return "";
        }
        String line = lines.get(at.getAsInt());
        StringBuilder written =
                new StringBuilder(line.substring(line.indexOf(':') + 1).strip());
        lines.subList(at.getAsInt() + 1, end(at.getAsInt()))
                .forEach(more -> written.append(' ').append(more.strip()));
        return written.toString().strip();
    }

    /** The same file in which this entry says this. */
    NoticeFile with(String section, String name, String value) {
        int at = entry(section, name).orElseThrow();
        String line = lines.get(at);
        String start = line.substring(0, line.indexOf(':') + 1);
        List<String> changed = new ArrayList<>(lines.subList(0, at));
        changed.add(start + " " + value);
        changed.addAll(lines.subList(end(at), lines.size()));
        return new NoticeFile(changed);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The line of an entry; a blank section is the top of the file. */
    private OptionalInt entry(String section, String name) {
        if (section.isEmpty()) {
            return find(Pattern.compile(Pattern.quote(name) + ":.*"), 0, lines.size());
        }
        OptionalInt head = find(Pattern.compile(Pattern.quote(section) + ":\\s*(#.*)?"), 0, lines.size());
        if (head.isEmpty()) {
            return head;
        }
        int from = head.getAsInt() + 1;
        int to = find(Pattern.compile("[^\\s#].*"), from, lines.size()).orElse(lines.size());
        return find(Pattern.compile("  [\"']?" + Pattern.quote(name) + "[\"']?:.*"), from, to);
    }

    private OptionalInt find(Pattern line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.matcher(lines.get(i)).matches()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The line after an entry: what is indented more deeply belongs to it. */
    private int end(int at) {
        int indent = indent(lines.get(at));
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).isBlank() && indent(lines.get(end)) > indent) {
            end++;
        }
        return end;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
