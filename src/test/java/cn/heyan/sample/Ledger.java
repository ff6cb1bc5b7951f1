package cn.heyan.sample;

import java.util.List;

/** A ruled or unruled table of accounts; figures, brackets and dashes stand at the right edge of their column. */
final class Ledger {

    private static final String FIGURE = "[-(]?[\\d,]+\\.\\d+\\)?|-|—|--";

    private final Sheet sheet;
    private final double x;
    private final int[] widths;
    private final double height;
    private final double size;
    private final boolean ruled;
    private double y;

    Ledger(Sheet sheet, double x, double y, int[] widths, double height, double size, boolean ruled) {
        this.sheet = sheet;
        this.x = x;
        this.y = y;
        this.widths = widths.clone();
        this.height = height;
        this.size = size;
        this.ruled = ruled;
    }

    /** Headings, in the middle of their columns. */
    void head(String... cells) {
        row(List.of(cells), true);
    }

    /** A line: names on the left, figures on the right. */
    void line(String... cells) {
        row(List.of(cells), false);
    }

    /** Where the next line begins. */
    double bottom() {
        return y;
    }

    private void row(List<String> cells, boolean head) {
        double left = x;
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            double base = y + height / 2 + size * 0.35;
            double width = sheet.measure(size, Typeface.SONG, cell);
            if (ruled) {
                sheet.frame(left, y, widths[i], height);
            }
            if (head || cell.matches("\\d{1,2}|五、\\d+")) {
                sheet.text(left + (widths[i] - width) / 2, base, size, Typeface.SONG, cell);
            } else if (cell.matches(FIGURE)) {
                sheet.text(left + widths[i] - width - 8, base, size, Typeface.SONG, cell);
            } else {
                sheet.text(left + 8, base, size, Typeface.SONG, cell);
            }
            left += widths[i];
        }
        y += height;
        if (!ruled && head) {
            sheet.rule(x, y, left, y);
        }
    }
}
