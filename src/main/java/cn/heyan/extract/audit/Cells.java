package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Lines cut where blank paper separates what stands side by side: two signatures, a seal beside a date. */
final class Cells {

    /** Print that belongs together is at most this many heights of its characters apart. */
    private static final double APART = 1.6;

    private Cells() {}

    static List<Print> of(Sheet sheet) {
        List<Print> cells = new ArrayList<>();
        for (Print line : sheet.lines()) {
            cut(line, cells);
        }
        return cells;
    }

    static List<Print> of(Print line) {
        List<Print> cells = new ArrayList<>();
        cut(line, cells);
        return cells;
    }

    private static void cut(Print line, List<Print> cells) {
        List<Double> edges = line.word().edges();
        String text = line.text();
        int from = 0;
        double end = -1;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            if (end >= 0 && edges.get(i) - end > APART * line.box().height()) {
                add(line, from, i, cells);
                from = i;
            }
            end = edges.get(i + 1);
        }
        add(line, from, text.length(), cells);
    }

    private static void add(Print line, int from, int to, List<Print> cells) {
        int first = from;
        int last = to;
        while (last > first && Character.isWhitespace(line.text().charAt(last - 1))) {
            last--;
        }
        while (first < last && Character.isWhitespace(line.text().charAt(first))) {
            first++;
        }
        if (first < last) {
            cells.add(line.part(first, last));
        }
    }
}
