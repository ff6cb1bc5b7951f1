package cn.heyan.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Lays a filled-in form out as Word prints it: cells as high as their text, tables broken between rows at the foot of a page. */
final class FormPress {

    private static final double LEFT = 140;
    private static final double WIDE = Sheet.WIDTH - 2 * LEFT;
    private static final double TOP = 170;
    private static final double BOTTOM = Sheet.HEIGHT - 180;
    private static final double PAD = 10;

    private final FormPencil pen;
    private final double size;
    private final double lead;
    private final Typeface hand;
    private final boolean centred;
    private final Map<FormTable.Placed, List<List<Ink>>> rest = new IdentityHashMap<>();
    private double y = TOP;

    FormPress(FormPencil pen, double size, double lead, Typeface hand, boolean centred) {
        this.pen = pen;
        this.size = size;
        this.lead = lead;
        this.hand = hand;
        this.centred = centred;
    }

    void print(List<Object> parts) {
        pen.page();
        for (Object part : parts) {
            if (part instanceof FormTable table) {
                table(table);
                y += size;
            } else {
                line((String) part);
            }
        }
    }

    /** What is no text: {@code page}, {@code space pixels}, {@code code payload} in the upper right corner. */
    private void order(String order) {
        String[] words = order.split(" ", 2);
        switch (words[0]) {
            case "page" -> newPage();
            case "space" -> y += Double.parseDouble(words[1]);
            case "code" -> pen.code(LEFT + WIDE - 240, 60, 240, words[1]);
            default -> throw new IllegalArgumentException("no such mark: " + order);
        }
    }

    private void line(String text) {
        char mark = text.charAt(0);
        if (mark == '@') {
            String[] seal = text.substring(1).strip().split("\\|", -1);
            if (!seal[0].isBlank()) {
                pen.seal(LEFT + WIDE * 0.8, y - size, seal[0], seal.length > 1 ? seal[1] : "");
            }
            return;
        }
        if (mark == '!') {
            order(text.substring(1).strip());
            return;
        }
        boolean title = mark == '=';
        double high = title ? Sheet.TITLE : size;
        for (List<Ink> line : lines(text.substring(1).strip(), WIDE, high)) {
            if (y + high > BOTTOM) {
                newPage();
            }
            double room = WIDE - width(line, high);
            double aside = title || mark == '+' ? room / 2 : mark == ')' ? room : 0;
            draw(line, LEFT + aside, y + high, high, title ? Typeface.HEI : Typeface.SONG);
            y += high * 1.7;
        }
    }

    private void newPage() {
        pen.page();
        y = TOP;
    }

    private void table(FormTable table) {
        double whole = table.widths().stream().mapToInt(Integer::intValue).sum();
        double[] xs = new double[table.widths().size() + 1];
        xs[0] = LEFT;
        for (int i = 0; i < table.widths().size(); i++) {
            xs[i + 1] = xs[i] + WIDE * table.widths().get(i) / whole;
        }
        double[] heights = heights(table, xs);
        List<FormTable.Placed> placed = table.placed();
        int row = 0;
        while (row < heights.length) {
            int from = row;
            double room = BOTTOM - y;
            while (row < heights.length && (heights[row] <= room || row == from && y == TOP)) {
                room -= heights[row++];
            }
            draw(placed, xs, heights, from, row);
            if (row < heights.length) {
                newPage();
            }
        }
    }

    private double[] heights(FormTable table, double[] xs) {
        double[] heights = new double[table.rows().size()];
        Arrays.fill(heights, size * lead + 2 * PAD);
        for (int span = 1; span <= heights.length; span++) {
            for (FormTable.Placed placed : table.placed()) {
                if (placed.cell().rows() == span) {
                    double width = xs[placed.column() + placed.cell().columns()] - xs[placed.column()] - 2 * PAD;
                    double needed = lines(placed.cell().text(), width, size).size() * size * lead + 2 * PAD;
                    double had = 0;
                    for (int i = 0; i < span; i++) {
                        had += heights[placed.row() + i];
                    }
                    heights[placed.row() + span - 1] += Math.max(0, needed - had);
                }
            }
        }
        return heights;
    }

    /** Draws these rows; a cell that is cut by the end of the page goes on with its next lines. */
    private void draw(List<FormTable.Placed> all, double[] xs, double[] heights, int from, int to) {
        double[] ys = new double[heights.length + 1];
        ys[from] = y;
        for (int i = from; i < to; i++) {
            ys[i + 1] = ys[i] + heights[i];
        }
        for (FormTable.Placed placed : all) {
            int first = Math.max(from, placed.row());
            int last = Math.min(to, placed.row() + placed.cell().rows());
            if (first >= last) {
                continue;
            }
            double left = xs[placed.column()];
            double right = xs[placed.column() + placed.cell().columns()];
            pen.rule(left, ys[first], right, ys[first]);
            pen.rule(left, ys[last], right, ys[last]);
            pen.rule(left, ys[first], left, ys[last]);
            pen.rule(right, ys[first], right, ys[last]);
            boolean whole = last == placed.row() + placed.cell().rows();
            List<List<Ink>> lines =
                    rest.getOrDefault(placed, lines(placed.cell().text(), right - left - 2 * PAD, size));
            int fit =
                    whole ? lines.size() : Math.min(lines.size(), (int) ((ys[last] - ys[first] - PAD) / (size * lead)));
            rest.put(placed, lines.subList(fit, lines.size()));
            fill(lines.subList(0, fit), placed.cell().text(), left + PAD, right - PAD, ys[first], ys[last]);
        }
        y = ys[to];
    }

    private void fill(List<List<Ink>> lines, String text, double left, double right, double top, double bottom) {
        double at = top + (bottom - top - lines.size() * size * lead) / 2 + size * (0.5 + lead / 2) - size * 0.12;
        boolean middle = lines.size() == 1 && (centred || text.indexOf(FormCell.IN) < 0);
        for (List<Ink> line : lines) {
            double room = right - left - width(line, size);
            draw(
                    line,
                    left + (middle || lines.size() > 1 && text.length() < 30 && centred ? room / 2 : 0),
                    at,
                    size,
                    Typeface.SONG);
            at += size * lead;
        }
    }

    /** One character as it will stand. */
    private record Ink(char c, boolean filledIn) {

        boolean box() {
            return c == FormCell.EMPTY || c == FormCell.TICKED;
        }
    }

    private List<List<Ink>> lines(String text, double width, double high) {
        List<List<Ink>> lines = new ArrayList<>();
        List<Ink> line = new ArrayList<>();
        boolean filledIn = false;
        double used = 0;
        for (char c : text.toCharArray()) {
            if (c == FormCell.IN || c == FormCell.OUT) {
                filledIn = c == FormCell.IN;
                continue;
            }
            Ink ink = new Ink(c, filledIn);
            double wide = width(List.of(ink), high);
            if (c == '⏎' || used + wide > width && !line.isEmpty()) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            if (c != '⏎') {
                line.add(ink);
                used += wide;
            }
        }
        lines.add(line);
        return lines;
    }

    private double width(List<Ink> line, double high) {
        return line.stream()
                .mapToDouble(i -> i.box() ? high : pen.measure(high, face(i, Typeface.SONG), String.valueOf(i.c())))
                .sum();
    }

    private Typeface face(Ink ink, Typeface printed) {
        return ink.filledIn() ? hand : printed;
    }

    private void draw(List<Ink> line, double x, double baseline, double high, Typeface printed) {
        double at = x;
        for (Ink ink : line) {
            if (ink.box()) {
                pen.box(at, baseline, high, ink.c() == FormCell.TICKED);
            } else {
                pen.text(at, baseline, high, face(ink, printed), String.valueOf(ink.c()));
            }
            at += width(List.of(ink), high);
        }
    }
}
