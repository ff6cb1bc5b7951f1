package cn.heyan.extract.invoice;

import cn.heyan.notation.LookAlikes;
import cn.heyan.notation.PrintedAmount;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of a row, column by column, and how they are read. */
final class Figures {
    /** Printed amounts have two places; a reader of pictures that lost the point must not be believed. */
    private static final Pattern AMOUNT = Pattern.compile("^[^0-9-]{0,2}(-?)[^0-9-]?(-?)(\\d[\\d,]*)[.,·。、](\\d{2})$");

    private static final Pattern HAS_LETTERS_LIKE_DIGITS =
            Pattern.compile("^[^0-9]{0,2}-?[0-9OolIZSB,]+[.,][0-9OolIZSB]{2}$");

    /** An amount that runs into the rate behind it, or into a caption of the margin. */
    private static final Pattern GLUED =
            Pattern.compile("([¥Y]?-?\\d[\\d,]*\\.\\d{2})(\\d{1,2}%|免税|不征税|[*]{2,}|[\\u4e00-\\u9fff])");

    private Figures() {}

    /** An amount in yuan with its two places, whatever mark leads it in. */
    static Optional<Yuan> amount(String print) {
        String text = print.replaceAll("元$", "");
        if (!AMOUNT.matcher(text).matches()
                && HAS_LETTERS_LIKE_DIGITS.matcher(text).matches()) {
            text = LookAlikes.digits(text);
        }
        Matcher m = AMOUNT.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String sign = m.group(1).isEmpty() && m.group(2).isEmpty() ? "" : "-";
        return Optional.of(Yuan.of(sign + m.group(3).replace(",", "") + "." + m.group(4)));
    }

    /** A tax that is not levied is printed as stars, or named. */
    static boolean isNoTax(String print) {
        return print.matches("[*×x米]{2,}|免税|不征税");
    }

    static Optional<Yuan> tax(String print) {
        return isNoTax(print) ? Optional.of(Yuan.ZERO) : amount(print);
    }

    static Optional<BigDecimal> number(String print) {
        return PrintedAmount.number(print);
    }

    private static List<Run> apart(Run cell) {
        Matcher glued = GLUED.matcher(cell.text());
        return glued.matches()
                ? List.of(
                        cell.part(0, glued.end(1)),
                        cell.part(glued.end(1), cell.glyphs().size()))
                : List.of(cell);
    }

    /** A row cut into cells: where the paper between two characters is wide; a figure cut behind its point is one. */
    static List<Run> cells(Run row, double em) {
        List<Run> cells = new ArrayList<>();
        for (Run run : row.split(0.4 * em)) {
            Run last = cells.isEmpty() ? Run.NONE : cells.get(cells.size() - 1);
            boolean cut = !last.isEmpty()
                    && run.left() - last.right() < em
                    && (last.text().matches(".*\\d[.,]|[¥-]|¥-")
                            || last.text().matches(".*\\d") && run.text().matches("\\.\\d+"));
            boolean mark = !last.isEmpty() && last.text().matches("[¥Y]-?") && run.left() - last.right() < 4 * em;
            if (cut || mark) {
                cells.set(cells.size() - 1, last.plus(run));
            } else {
                cells.add(run);
            }
        }
        return cells.stream().flatMap(cell -> apart(cell).stream()).toList();
    }
}
