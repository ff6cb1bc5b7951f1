package cn.heyan.extract.grid;

import cn.heyan.extract.Print;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The cells of some pages, in reading order, and who stands beside whom.
 *
 * @param cells of all pages, page after page
 * @param inks the picture of each page that has one
 */
public record Grid(List<Cell> cells, Map<PageRef, Ink> inks) {

    /** Print that is farther apart than this many heights stands by itself, where nothing is ruled. */
    private static final double APART = 1.2;

    /** Cells are neighbours where no more than this part of the page lies between. */
    private static final double TOUCHES = 0.02;

    /** A page number, with what is set around it, is no longer than this. */
    private static final int PAGE_NUMBER = 12;

    /** The cells of these pages: as their file says, else as the rules on their pictures say. */
    public static Grid of(List<Page> pages) {
        List<Cell> cells = new ArrayList<>();
        Map<PageRef, Ink> inks = new LinkedHashMap<>();
        for (Page page : pages) {
            Optional<Ink> ink = ink(page);
            ink.ifPresent(found -> inks.put(page.ref(), found));
            List<Box> boxes = page.text().cells().isEmpty()
                    ? ink.map(RuledCells::of).orElse(List.of())
                    : page.text().cells();
            cells.addAll(onPage(page, boxes));
        }
        return new Grid(List.copyOf(cells), inks);
    }

    private static Optional<Ink> ink(Page page) {
        if (page.picture().isEmpty()) {
            return Optional.empty();
        }
        try {
            BufferedImage picture = ImageIO.read(page.picture().get().file().toFile());
            return Optional.ofNullable(picture).map(Ink::of);
        } catch (IOException lost) {
            // without its picture a page is read by the places of its words alone
            return Optional.empty();
        }
    }

    private static List<Cell> onPage(Page page, List<Box> boxes) {
        Map<Box, List<Word>> inCells = new LinkedHashMap<>();
        boxes.forEach(box -> inCells.put(box, new ArrayList<>()));
        List<Word> loose = new ArrayList<>();
        for (Word word : page.text().words()) {
            for (Piece piece : Piece.of(word, boxes)) {
                piece.cell().map(inCells::get).orElse(loose).add(piece.word());
            }
        }
        List<Cell> cells = new ArrayList<>();
        inCells.forEach((box, words) -> cells.add(new Cell(page, box, lines(page, words), true)));
        for (TextLine line : TextLines.of(page, loose)) {
            for (List<Word> run : runs(line.words())) {
                Word joined = Print.inLine(run);
                cells.add(new Cell(page, joined.box(), List.of(new Print(page, joined)), false));
            }
        }
        cells.sort(
                Comparator.<Cell>comparingDouble(cell -> Math.round(cell.box().y() * 200))
                        .thenComparingDouble(cell -> cell.box().x()));
        return cells;
    }

    private static List<Print> lines(Page page, List<Word> words) {
        return TextLines.of(page, words).stream()
                .map(line -> new Print(page, Print.inLine(line.words())))
                .toList();
    }

    private static List<List<Word>> runs(List<Word> words) {
        List<List<Word>> runs = new ArrayList<>();
        for (Word word : words) {
            List<Word> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty()
                    && word.box().x() - right(last) < APART * word.box().height()) {
                last.add(word);
            } else {
                runs.add(new ArrayList<>(List.of(word)));
            }
        }
        return runs;
    }

    private static double right(List<Word> words) {
        return words.get(words.size() - 1).box().right();
    }

    /** What stands right of a cell on its height, the nearest first. */
    public List<Cell> rightOf(Cell cell) {
        return cells.stream()
                .filter(other -> other.page().ref().equals(cell.page().ref()) && other != cell)
                .filter(other -> other.box().x() > cell.box().right() - TOUCHES)
                .filter(other -> other.box().sharedHeight(cell.box()) > 0.5)
                .sorted(Comparator.<Cell>comparingDouble(other -> other.box().x())
                        .thenComparingDouble(other -> other.box().y()))
                .toList();
    }

    /** What stands left of a cell on its height, the nearest first. */
    public List<Cell> leftOf(Cell cell) {
        return cells.stream()
                .filter(other -> other.page().ref().equals(cell.page().ref()) && other != cell)
                .filter(other -> other.box().right() < cell.box().x() + TOUCHES)
                .filter(other -> other.box().sharedHeight(cell.box()) > 0.5)
                .sorted(Comparator.comparingDouble(other -> -other.box().right()))
                .toList();
    }

    /** What stands above a cell in its column, the nearest first; on earlier pages too, where the table goes on. */
    public List<Cell> above(Cell cell) {
        List<PageRef> order =
                cells.stream().map(any -> any.page().ref()).distinct().toList();
        int page = order.indexOf(cell.page().ref());
        return cells.stream()
                .filter(other -> other != cell && other.box().sharedWidth(cell.box()) > 0.6)
                .filter(other -> order.indexOf(other.page().ref()) < page
                        || other.page().ref().equals(cell.page().ref())
                                && other.box().bottom() < cell.box().y() + TOUCHES / 2)
                .sorted(Comparator.<Cell>comparingInt(
                                other -> -order.indexOf(other.page().ref()))
                        .thenComparingDouble(other -> -other.box().bottom()))
                .toList();
    }

    /** What stands below a cell on its page, in its column, the nearest first. */
    public List<Cell> below(Cell cell) {
        return cells.stream()
                .filter(other -> other.page().ref().equals(cell.page().ref()) && other != cell)
                .filter(other -> other.box().sharedWidth(cell.box()) > 0.6)
                .filter(other -> other.box().y() > cell.box().bottom() - TOUCHES / 2)
                .sorted(Comparator.comparingDouble(other -> other.box().y()))
                .toList();
    }

    /**
     * What stands below a cell in its column and, where its table runs to the end of the page, at the top of the next pages as
     * far as the table goes on there.
     */
    public List<Cell> onwards(Cell cell) {
        List<Cell> run = new ArrayList<>(below(cell));
        List<PageRef> order =
                cells.stream().map(any -> any.page().ref()).distinct().toList();
        for (int page = order.indexOf(cell.page().ref()) + 1; page < order.size(); page++) {
            Cell last = run.isEmpty() ? cell : run.get(run.size() - 1);
            List<Cell> more = isLastOnPage(last) ? top(order.get(page), cell) : List.of();
            if (more.isEmpty()) {
                break;
            }
            run.addAll(more);
        }
        return run;
    }

    /** Nothing stands below it but a page number. */
    private boolean isLastOnPage(Cell last) {
        return last.ruled()
                && cells.stream()
                        .filter(other -> other.page().ref().equals(last.page().ref()))
                        .filter(other -> other.box().y() > last.box().bottom() - TOUCHES / 2)
                        .allMatch(other -> !other.ruled() && other.text().length() <= PAGE_NUMBER);
    }

    /** The cells of this column that the table at the top of a page begins with, one below the other. */
    private List<Cell> top(PageRef page, Cell column) {
        List<Cell> ruled = cells.stream()
                .filter(cell -> cell.ruled() && cell.page().ref().equals(page))
                .sorted(Comparator.comparingDouble(cell -> cell.box().y()))
                .toList();
        List<Cell> top = new ArrayList<>();
        double edge = ruled.isEmpty() ? 0 : ruled.get(0).box().y();
        for (Cell cell : ruled) {
            boolean same = Math.abs(cell.box().x() - column.box().x()) < TOUCHES
                    && Math.abs(cell.box().right() - column.box().right()) < TOUCHES;
            if (same && Math.abs(cell.box().y() - edge) < TOUCHES / 2) {
                top.add(cell);
                edge = cell.box().bottom();
            }
        }
        return top;
    }

    /** Whether the second cell begins where the first ends, to its right. */
    public static boolean touches(Cell left, Cell right) {
        return right.box().x() - left.box().right() < TOUCHES;
    }
}
