package cn.heyan.ocr;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a part of a page that stands upside down beside one that does not: two invoices copied onto one sheet head to head. */
final class TurnedPart {

    /** Upside-down text is read with less confidence than this on the whole, upright text with more. */
    private static final double DOUBTED = 0.8;

    private static final double TRUSTED = 0.87;
    /** Fewer doubted lines than this are no paper of their own. */
    private static final int ENOUGH = 8;

    private TurnedPart() {}

    /**
     * The part from one edge of the picture to another that reads badly while the rest reads well.
     *
     * @param regions of text on the picture
     * @param lines what was read in each of them
     */
    static Optional<Rectangle> find(List<Region> regions, List<Line> lines, int width, int height) {
        Optional<Rectangle> best = Optional.empty();
        double most = 0;
        for (boolean upAndDown : new boolean[] {true, false}) {
            for (int tenth = 2; tenth <= 18; tenth++) {
                int x = upAndDown ? width : width * tenth / 20;
                int y = upAndDown ? height * tenth / 20 : height;
                Rectangle near = new Rectangle(0, 0, x, y);
                Rectangle far =
                        upAndDown ? new Rectangle(0, y, width, height - y) : new Rectangle(x, 0, width - x, height);
                for (Rectangle part : List.of(near, far)) {
                    double doubt = doubt(regions, lines, part, part == near ? far : near);
                    boolean tighter = best.isPresent() && area(part) < area(best.get());
                    if (doubt > most || doubt > 0 && doubt == most && tighter) {
                        most = doubt;
                        best = Optional.of(part);
                    }
                }
            }
        }
        return best;
    }

    private static long area(Rectangle part) {
        return (long) part.width * part.height;
    }

    /** How much more of the part's text would be doubted than trusted; 0 where it is no such part. */
    private static double doubt(List<Region> regions, List<Line> lines, Rectangle part, Rectangle rest) {
        double here = mean(regions, lines, part);
        double there = mean(regions, lines, rest);
        if (here > DOUBTED || there < TRUSTED || doubted(regions, lines, part) < ENOUGH) {
            return 0;
        }
        return inside(regions, part).stream()
                .mapToDouble(i ->
                        regions.get(i).longerSide() * (DOUBTED - lines.get(i).confidence()))
                .sum();
    }

    private static long doubted(List<Region> regions, List<Line> lines, Rectangle part) {
        return inside(regions, part).stream()
                .filter(i -> lines.get(i).confidence() < DOUBTED)
                .count();
    }

    /** Which regions stand in the part. */
    static List<Integer> inside(List<Region> regions, Rectangle part) {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            if (part.contains(regions.get(i).x(), regions.get(i).y())) {
                inside.add(i);
            }
        }
        return inside;
    }

    /** Mean confidence in the part, by length. */
    static double mean(List<Region> regions, List<Line> lines, Rectangle part) {
        double sum = 0;
        double length = 0;
        for (int i : inside(regions, part)) {
            sum += regions.get(i).longerSide() * lines.get(i).confidence();
            length += regions.get(i).longerSide();
        }
        return length == 0 ? 0 : sum / length;
    }

    /** The regions with those in the part where they stand once it has been turned upside down. */
    static List<Region> turned(List<Region> regions, Rectangle part) {
        List<Region> turned = new ArrayList<>(regions);
        for (int i : inside(regions, part)) {
            Region r = regions.get(i);
            turned.set(
                    i,
                    new Region(
                            2 * part.getCenterX() - r.x(),
                            2 * part.getCenterY() - r.y(),
                            r.width(),
                            r.height(),
                            r.angle()));
        }
        return turned;
    }
}
