package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Page;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How a page is laid out (版式).
 *
 * @param header its first line without figures, empty where that stands too low
 * @param columns where columns begin, in hundredths of its width: left edges that several words share
 * @param print height of most words, as a part of the page's width; 0 where there are none
 * @param wide whether it lies on its long side
 * @param unfinished whether its last line of prose breaks off in the middle of a sentence
 */
record Layout(String header, List<Integer> columns, double print, boolean wide, boolean unfinished) {
    private static final double HEADER = 0.12;
    private static final int SHARED = 4;
    private static final int NEAR = 2;
    private static final int LONG_LINE = 18;

    Layout {
        columns = List.copyOf(columns);
    }

    static Layout of(Page page) {
        List<TextLine> lines = page.text().lines();
        double shape = page.picture()
                .map(picture -> (double) picture.height() / picture.width())
                .orElse(Math.sqrt(2));
        return new Layout(
                header(lines), columns(page.text().words()), print(page, shape), shape < 1, unfinished(lines));
    }

    private static String header(List<TextLine> lines) {
        return lines.stream()
                .limit(1)
                .filter(line -> line.box().y() < HEADER)
                .map(line -> Printed.normalise(line.dense()).replaceAll("[0-9]", ""))
                .findFirst()
                .orElse("");
    }

    private static List<Integer> columns(List<Word> words) {
        TreeMap<Integer, Integer> edges = new TreeMap<>();
        words.forEach(word -> edges.merge((int) Math.round(word.box().x() * 100), 1, Integer::sum));
        List<Integer> columns = new ArrayList<>();
        for (int at : edges.keySet()) {
            int here = edges.subMap(at - 1, true, at + 1, true).values().stream()
                    .mapToInt(i -> i)
                    .sum();
            boolean apart = columns.isEmpty() || at - columns.get(columns.size() - 1) > 2 * NEAR;
            if (here >= SHARED && apart) {
                columns.add(at);
            }
        }
        return columns;
    }

    private static double print(Page page, double shape) {
        double[] heights = page.text().words().stream()
                .mapToDouble(word -> word.box().height() * shape)
                .sorted()
                .toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    private static boolean unfinished(List<TextLine> lines) {
        return lines.stream()
                .filter(line -> line.words().size() <= 2)
                .map(TextLine::dense)
                .map(Printed::normalise)
                .filter(line -> line.length() >= LONG_LINE)
                .reduce((first, second) -> second)
                .filter(last -> last.matches(".*[\\p{IsHan},、]"))
                .isPresent();
    }

    /** Whether both have the same columns: a table that goes on. */
    boolean sameTable(Layout other) {
        if (columns.size() < 4 || other.columns.size() < 3) {
            return false;
        }
        long shared = columns.stream()
                .filter(at -> other.columns.stream().anyMatch(o -> Math.abs(o - at) <= NEAR))
                .count();
        return shared >= 3 && shared >= 0.7 * Math.min(columns.size(), other.columns.size());
    }

    boolean sameHeader(Layout other) {
        return header.length() >= 4 && header.equals(other.header);
    }

    /** Whether both lie the same way and are printed equally large. */
    boolean like(Layout other) {
        double ratio = other.print == 0 ? 0 : print / other.print;
        return wide == other.wide && ratio > 0.8 && ratio < 1.25;
    }
}
