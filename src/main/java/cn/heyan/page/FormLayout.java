package cn.heyan.page;

import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the words of a form on a virtual A4 page, so that labels and values stand to each other as on a printed one. */
final class FormLayout {

    private static final Pattern WORD = Pattern.compile("[^\\s\\u3000]+");

    /** Lines on a page of usual density; longer forms get smaller letters. */
    private static final int LINES = 48;

    private static final double MARGIN = 0.06;

    /** Height of A4 over its width. */
    private static final double A4 = 297.0 / 210;

    /** Letters take this part of the line's height. */
    private static final double LETTER = 0.62;

    private FormLayout() {}

    /** The words and the cells of tables. */
    static Laid lay(List<FormRow> rows) {
        int lines = rows.stream().mapToInt(FormRow::height).sum();
        double pitch = (1 - 2 * MARGIN) / Math.max(LINES, lines);
        List<Word> words = new ArrayList<>();
        List<Box> cells = new ArrayList<>();
        double top = MARGIN;
        for (int i = 0; i < rows.size(); i++) {
            for (FormRow.Cell cell : rows.get(i).cells()) {
                double height = pitch * height(rows, i, Math.max(1, cell.rows()));
                if (cell.rows() > 0) {
                    cells.add(Box.between(
                            MARGIN + cell.from() * (1 - 2 * MARGIN),
                            top,
                            MARGIN + cell.to() * (1 - 2 * MARGIN),
                            top + height));
                }
                // A label beside several lines stands at the middle of them.
                double at = top + (height - pitch * cell.lines().size()) / 2.0;
                for (String line : cell.lines()) {
                    words.addAll(line(line, cell, at, pitch));
                    at += pitch;
                }
            }
            top += pitch * rows.get(i).height();
        }
        return new Laid(words, cells);
    }

    /**
     * A form on its page.
     *
     * @param words of it
     * @param cells of its tables
     */
    record Laid(List<Word> words, List<Box> cells) {}

    private static int height(List<FormRow> rows, int from, int count) {
        return rows.subList(from, Math.min(rows.size(), from + count)).stream()
                .mapToInt(FormRow::height)
                .sum();
    }

    private static List<Word> line(String text, FormRow.Cell cell, double top, double pitch) {
        double em = pitch * LETTER * A4;
        double left = MARGIN + cell.from() * (1 - 2 * MARGIN) + em * 0.3;
        double room = (cell.to() - cell.from()) * (1 - 2 * MARGIN) - em * 0.6;
        double scale = em * Math.min(1, room / Math.max(em, em * ems(text, 0, text.length())));
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            double x = left + scale * ems(text, 0, matcher.start());
            double width = scale * ems(text, matcher.start(), matcher.end());
            words.add(Word.of(matcher.group(), new Box(x, top + pitch * (1 - LETTER) / 2, width, pitch * LETTER), 1));
        }
        return words;
    }

    private static double ems(String text, int from, int to) {
        double ems = 0;
        for (int i = from; i < to; i++) {
            ems += text.charAt(i) < 0x2E80 ? 0.5 : 1;
        }
        return ems;
    }
}
