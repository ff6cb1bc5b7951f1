package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.PageText;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what may be a page's title: whole lines in its upper part, and words that stand out of theirs. */
final class Heads {
    /** Titles stand in the upper part of a page. */
    private static final double TOP = 0.45;

    private static final int LONGEST = 45;
    private static final int LONGEST_LETTER = 80;
    private static final Pattern LETTER = Pattern.compile("关于(?!.*(?:通知|公告|公示|决定|批复|名单|报告|函|请示|意见|说明)$)[^。;]{6,}");
    private static final int FIRST_LINES = 5;
    /** A word that shares its line is a title only if it is so many times as high as most words. */
    private static final double OUT_OF_LINE = 1.15;
    /** Or if it stands in the middle of the page and few words beside it. */
    private static final double MIDDLE = 0.12;

    private static final int FEW = 4;
    /** A line of running text is at least so long. */
    private static final int PROSE = 20;

    private Heads() {}

    static List<Head> of(PageText text) {
        List<TextLine> lines = text.lines();
        double usual = usual(text);
        List<Head> heads = new ArrayList<>();
        int above = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.box().y() >= TOP) {
                break;
            }
            double tall = line.words().stream()
                            .mapToDouble(w -> w.box().height())
                            .max()
                            .orElse(0)
                    / usual;
            boolean stands = i < FIRST_LINES || tall >= OUT_OF_LINE || inTheMiddle(line.box());
            add(heads, line.dense(), tall, stands, line.box(), above);
            if (i + 1 < lines.size()
                    && LETTER.matcher(Printed.normalise(line.dense())).matches()) {
                letter(heads, line, lines.get(i + 1), tall, stands, above);
            }
            if (line.words().size() > 1) {
                int before = above;
                line.words().forEach(word -> add(heads, word, line.words().size(), usual, before));
            }
            above += line.dense().length() >= PROSE ? 1 : 0;
        }
        return heads;
    }

    /** The title of an official letter rarely fits on one line: 关于公布2025年度…名单的通知. */
    private static void letter(List<Head> heads, TextLine line, TextLine next, double tall, boolean stands, int above) {
        String whole = Printed.normalise(line.dense() + next.dense());
        if (whole.length() <= LONGEST_LETTER) {
            heads.add(new Head(whole, tall, stands, line.box().y(), above));
        }
    }

    private static void add(List<Head> heads, Word word, int inLine, double usual, int above) {
        double tall = word.box().height() / usual;
        boolean stands = tall >= OUT_OF_LINE || inLine <= FEW && inTheMiddle(word.box());
        add(heads, word.text(), tall, stands, word.box(), above);
    }

    private static void add(List<Head> heads, String text, double tall, boolean stands, Box box, int above) {
        String plain = Printed.normalise(text);
        if (!plain.isEmpty() && plain.length() <= LONGEST) {
            heads.add(new Head(plain, tall, stands, box.y(), above));
        }
    }

    private static boolean inTheMiddle(Box box) {
        return Math.abs(box.centreX() - 0.5) < MIDDLE && box.width() < 0.8;
    }

    /** Half of the words are not higher than this; never 0. */
    private static double usual(PageText text) {
        double[] heights = text.words().stream()
                .mapToDouble(word -> word.box().height())
                .sorted()
                .toArray();
        return heights.length == 0 ? 1 : Math.max(1e-6, heights[heights.length / 2]);
    }
}
