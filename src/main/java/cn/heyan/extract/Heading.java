package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The heading of a table: where its columns stand.
 *
 * @param page which page
 * @param boxes of the headings that were found, by column, from left to right
 * @param text of the heading's lines, without spaces
 */
public record Heading(Page page, Map<String, Box> boxes, String text) {
    /** A heading may take this many heights of its characters, for headings of two lines. */
    private static final double BAND = 1.6;

    static Optional<Heading> find(Leaf leaf, Columns columns) {
        Set<String> known = new HashSet<>();
        columns.labels().values().forEach(labels -> labels.forEach(label -> known.add(Label.fold(label))));
        Map<String, List<Spot>> spots = new LinkedHashMap<>();
        columns.labels().forEach((name, labels) -> {
            List<Spot> found = new ArrayList<>();
            labels.forEach(label -> found.addAll(leaf.find(label, known)));
            spots.put(name, found);
        });
        Heading best = null;
        for (List<Spot> found : spots.values()) {
            for (Spot spot : found) {
                Heading heading = around(leaf, spot, spots);
                if (best == null || heading.boxes.size() > best.boxes.size()) {
                    best = heading;
                }
            }
        }
        return Optional.ofNullable(best).filter(heading -> heading.boxes.size() >= columns.atLeast());
    }

    private static Heading around(Leaf leaf, Spot seed, Map<String, List<Spot>> spots) {
        double height = seed.box().height();
        Map<String, Box> boxes = new LinkedHashMap<>();
        List<Map.Entry<String, Spot>> near = new ArrayList<>();
        spots.forEach((name, found) -> found.stream()
                .filter(spot -> Math.abs(spot.box().centreY() - seed.box().centreY()) <= BAND * height)
                .min(Comparator.comparingDouble(Spot::strayed)
                        .thenComparingDouble(spot ->
                                Math.abs(spot.box().centreY() - seed.box().centreY())))
                .ifPresent(spot -> near.add(Map.entry(name, spot))));
        // of two that stand above each other the one on the heading's own line: 贷款利息 in the first row is no heading
        near.sort(Comparator.comparingDouble(
                entry -> Math.abs(entry.getValue().box().centreY() - seed.box().centreY())));
        near.forEach(entry -> {
            boolean taken = boxes.values().stream()
                    .anyMatch(box -> box.sharedWidth(entry.getValue().box()) > 0.5);
            if (!taken) {
                boxes.put(entry.getKey(), entry.getValue().box());
            }
        });
        Map<String, Box> inOrder = new LinkedHashMap<>();
        boxes.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().x()))
                .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        Box band = boxes.values().stream().reduce(seed.box(), Box::union);
        StringBuilder text = new StringBuilder();
        leaf.lines().stream()
                .filter(line -> line.box().sharedHeight(band) > 0.3)
                .forEach(line -> text.append(Label.fold(line.dense())));
        return new Heading(leaf.page(), inOrder, text.toString());
    }

    /** The lower edge. */
    double bottom() {
        return boxes.values().stream().mapToDouble(Box::bottom).max().orElse(0);
    }

    /** The column that a word belongs to: the heading it stands under, else the one between whose neighbours it lies. */
    Optional<String> columnOf(Word word) {
        List<Map.Entry<String, Box>> columns = List.copyOf(boxes.entrySet());
        String best = null;
        double most = 0;
        for (int i = 0; i < columns.size(); i++) {
            Box head = columns.get(i).getValue();
            double left = i == 0 ? 0 : columns.get(i - 1).getValue().right();
            double right =
                    i == columns.size() - 1 ? 1 : columns.get(i + 1).getValue().x();
            double under = overlap(word, head.x(), head.right())
                    / Math.max(1e-6, word.box().width());
            double between =
                    overlap(word, left, right) / Math.max(1e-6, word.box().width());
            double near = 1 - Math.min(1, Math.abs(word.box().centreX() - head.centreX()));
            double fit = 2 * under + between + 0.1 * near;
            if (between > 0 && fit > most) {
                most = fit;
                best = columns.get(i).getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the heading of this column stands over the word. */
    boolean isOver(Word word, String column) {
        Box head = boxes.get(column);
        return head != null && overlap(word, head.x(), head.right()) > 0;
    }

    private static double overlap(Word word, double left, double right) {
        return Math.max(
                0, Math.min(word.box().right(), right) - Math.max(word.box().x(), left));
    }
}
