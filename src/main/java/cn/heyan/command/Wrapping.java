package cn.heyan.command;

/** Breaks Chinese sentences into lines that a terminal shows whole; a Chinese character is two columns wide. */
final class Wrapping {
    private static final int COLUMNS = 92;
    private static final String NOT_FIRST = "，。；：、）》」”！？%";

    private Wrapping() {}

    /** The text behind this mark; further lines are indented by as much as the mark is wide. */
    static String behind(String mark, String text) {
        int indent = columns(mark);
        StringBuilder lines = new StringBuilder(mark);
        int at = indent;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int wide = width(c);
            boolean full = at + wide > COLUMNS && NOT_FIRST.indexOf(c) < 0;
            if (full && !midWord(text, i)) {
                lines.append('\n').append(" ".repeat(indent));
                at = indent;
            }
            lines.append(c);
            at += wide;
        }
        return lines.toString();
    }

    private static boolean midWord(String text, int i) {
        return i > 0 && isWord(text.charAt(i - 1)) && isWord(text.charAt(i));
    }

    private static boolean isWord(char c) {
        return c < 0x2E80 && !Character.isWhitespace(c) && c != '（' && c != '“';
    }

    private static int columns(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        return c >= 0x2010 ? 2 : 1;
    }
}
