package cn.heyan.extract.form;

import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Spot;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of a form's year-by-year table (财务情况).
 *
 * @param page they stand on
 * @param columns one for each year found
 */
record YearColumns(Page page, List<Column> columns) {

    /** A year and its heading's box. */
    record Column(int year, Box heading) {}

    private static final int EARLIEST = 2015;
    private static final int YEARS = 20;

    /** The headings of years that stand on one line; nothing if fewer than two do. */
    static Optional<YearColumns> find(Sheet sheet, List<String> headings) {
        List<Spot> spots = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        IntStream.range(EARLIEST, EARLIEST + YEARS)
                .map(i -> i)
                .mapToObj(Year::of)
                .forEach(year -> {
                    String[] labels = headings.stream()
                            .map(h -> h.replace("{year}", year.toString()))
                            .toArray(String[]::new);
                    sheet.find(labels).stream()
                            .filter(spot -> spot.strayed() == 0)
                            .filter(spot -> spots.isEmpty() || onOneLine(spots.get(0), spot))
                            .findFirst()
                            .ifPresent(spot -> {
                                spots.add(spot);
                                columns.add(new Column(year.getValue(), spot.box()));
                            });
                });
        return columns.size() < 2
                ? Optional.empty()
                : Optional.of(new YearColumns(spots.get(0).page(), columns));
    }

    private static boolean onOneLine(Spot one, Spot other) {
        return one.page().ref().equals(other.page().ref()) && one.box().sharedHeight(other.box()) > 0.5;
    }

    /** What stands in this year's column on the line of the label; nothing if the cell is empty. */
    Optional<Print> cell(Spot label, int year) {
        if (!label.page().ref().equals(page.ref())
                || label.box().y() < columns.get(0).heading().y()) {
            return Optional.empty();
        }
        return page.text().words().stream()
                .filter(word -> word.box().x() > label.box().right() - 0.01)
                .filter(word -> Math.abs(word.box().centreY() - label.box().centreY()) < height(label, word))
                .filter(word -> nearest(word).year() == year)
                .min(Comparator.comparingDouble(
                        word -> Math.abs(word.box().centreY() - label.box().centreY())))
                .map(word -> new Print(page, word));
    }

    private static double height(Spot label, Word word) {
        return 0.75 * Math.max(label.box().height(), word.box().height());
    }

    private Column nearest(Word word) {
        return columns.stream()
                .min(Comparator.comparingDouble(column ->
                        Math.abs(column.heading().centreX() - word.box().centreX())))
                .orElseThrow();
    }
}
