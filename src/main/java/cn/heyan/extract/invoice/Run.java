package cn.heyan.extract.invoice;

import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters from left to right: a row, a cell, a value.
 *
 * @param glyphs may be none
 */
record Run(List<Glyph> glyphs) {
    static final Run NONE = new Run(List.of());

    Run {
        glyphs = List.copyOf(glyphs);
    }

    /** A place without print, where something should stand. */
    static Run at(double x, Run level) {
        Box box = level.box();
        return new Run(List.of(new Glyph('?', new Box(x, box.y(), 0, box.height()), 0, -1)));
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.append(glyph.c()));
        return text.toString();
    }

    Box box() {
        return glyphs.stream().map(Glyph::box).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }

    double left() {
        return glyphs.get(0).box().x();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).box().right();
    }

    Run part(int from, int to) {
        return new Run(glyphs.subList(from, to));
    }

    /** The glyphs whose middle lies between the two. */
    Run between(double left, double right) {
        return new Run(glyphs.stream()
                .filter(g -> g.box().centreX() >= left && g.box().centreX() <= right)
                .toList());
    }

    /** Where the pattern matches: its group 1 if it has groups, else the whole match. */
    List<Run> all(Pattern pattern) {
        List<Run> found = new ArrayList<>();
        Matcher m = pattern.matcher(text());
        while (m.find()) {
            int group = m.groupCount() > 0 && m.group(1) != null ? 1 : 0;
            if (m.end(group) > m.start(group)) {
                found.add(part(m.start(group), m.end(group)));
            }
        }
        return found;
    }

    /** Cut where the paper between two characters is wider than this. */
    List<Run> split(double gap) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size()
                    || glyphs.get(i).box().x() - glyphs.get(i - 1).box().right() > gap) {
                runs.add(part(from, i));
                from = i;
            }
        }
        return glyphs.isEmpty() ? List.of() : runs;
    }

    /** These and those as one run, for a value that takes two lines. */
    Run plus(Run next) {
        List<Glyph> both = new ArrayList<>(glyphs);
        both.addAll(next.glyphs);
        return new Run(both);
    }

    double confidence() {
        return glyphs.stream().mapToDouble(Glyph::confidence).min().orElse(0);
    }

    /** As a word, to witness with and to ask the second reader about. */
    Word word() {
        List<Double> edges = new ArrayList<>();
        glyphs.forEach(g -> edges.add(g.box().x()));
        edges.add(right());
        return new Word(text(), box(), edges, confidence());
    }
}
