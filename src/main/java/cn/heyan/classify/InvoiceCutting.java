package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Boundary;
import cn.heyan.packet.Boundary.Ground;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Cuts a page that holds several invoices, one below or beside the other, into one document each. */
final class InvoiceCutting {

    /** Invoices that begin less far apart than this, as part of the page's height, stand side by side. */
    private static final double APART = 0.15;
    /** Anchors nearer to each other than this, across, are of one invoice. */
    private static final double BESIDE = 0.3;

    private static final double MARGIN = 0.02;
    private static final Pattern TITLE =
            Pattern.compile(".{0,8}(电子发票\\(.*|增值税.{0,4}(专用|普通)发票.{0,8}|.{0,4}增值税电子.{0,2}(专用|普通).{0,8})");
    private static final Pattern HEAD = Pattern.compile(".*(发票代码|发票号码|开票日期).*");
    private static final Pattern DATE = Pattern.compile(".*开票日期.*");
    private static final Pattern TOTAL = Pattern.compile(".*(价税合计|价税合|税合计).*");

    /** The document as it is, or one document for each invoice face on its page. */
    List<Document> cut(Document document, ReadPacket packet) {
        if (document.pages().stream()
                .skip(1)
                .anyMatch(ref -> !packet.page(ref).text().isBlank())) {
            return List.of(document);
        }
        List<Box> faces = faces(packet.page(document.firstPage()));
        if (faces.size() < 2) {
            return List.of(document);
        }
        List<Document> cut = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            cut.add(new Document(
                    document.kind(),
                    i + 1 < faces.size() ? List.of(document.firstPage()) : document.pages(),
                    faces.get(i),
                    document.reason() + "，本页第 " + (i + 1) + " 张",
                    i == 0 ? document.boundary() : new Boundary(Ground.SHARED_PAGE, "同页第 " + (i + 1) + " 张发票")));
        }
        return cut;
    }

    /** The part of the page that each invoice takes; each has a total and a title or a date. */
    private static List<Box> faces(Page page) {
        List<Word> words = page.text().words();
        List<Word> titles = anchors(
                words, word -> TITLE.matcher(Printed.normalise(word.text())).matches());
        List<Word> totals = anchors(
                words, word -> TOTAL.matcher(Printed.normalise(word.text())).matches());
        List<Word> dates = anchors(
                words, word -> DATE.matcher(Printed.normalise(word.text())).matches());
        // a remark may name a total too: without a second title or date there is no second invoice
        boolean titled = titles.size() == totals.size() || dates.size() != totals.size();
        int count = titled ? titles.size() : totals.size();
        if (count < 2 || totals.size() < count) {
            return List.of();
        }
        List<List<Word>> bands = bands(titled ? titles : totals);
        List<Box> faces = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < bands.size(); i++) {
            double bottom = i + 1 == bands.size() ? 1 : edge(words, bands.get(i), bands.get(i + 1), titled);
            Box band = Box.between(0, top, 1, bottom);
            double left = 0;
            List<Word> row = bands.get(i);
            for (int k = 0; k < row.size(); k++) {
                double right = k + 1 == row.size() ? 1 : between(words, band, row.get(k), row.get(k + 1), titled);
                faces.add(Box.between(left, top, right, bottom));
                left = right;
            }
            top = bottom;
        }
        return faces;
    }

    private static List<Word> anchors(List<Word> words, Predicate<Word> is) {
        List<Word> anchors = new ArrayList<>();
        words.stream()
                .filter(is)
                .sorted(Comparator.comparingDouble(word -> word.box().y()))
                .filter(word -> anchors.stream().noneMatch(other -> near(word.box(), other.box())))
                .forEach(anchors::add);
        return anchors;
    }

    private static boolean near(Box one, Box other) {
        return Math.abs(one.y() - other.y()) < APART && Math.abs(one.centreX() - other.centreX()) < BESIDE;
    }

    /** From top to bottom, and in each from left to right. */
    private static List<List<Word>> bands(List<Word> anchors) {
        List<List<Word>> bands = new ArrayList<>();
        for (Word anchor : anchors) {
            List<Word> last = bands.isEmpty() ? List.of() : bands.get(bands.size() - 1);
            if (!last.isEmpty() && anchor.box().y() - last.get(0).box().y() < APART) {
                last.add(anchor);
            } else {
                bands.add(new ArrayList<>(List.of(anchor)));
            }
        }
        bands.forEach(
                band -> band.sort(Comparator.comparingDouble(word -> word.box().x())));
        return bands;
    }

    /** Where the next band begins: with its titles, or else with the first head of an invoice below this band's totals. */
    private static double edge(List<Word> words, List<Word> band, List<Word> next, boolean titled) {
        double below = next.stream().mapToDouble(word -> word.box().y()).min().orElse(1);
        if (titled) {
            return below - MARGIN;
        }
        double above =
                band.stream().mapToDouble(word -> word.box().bottom()).max().orElse(0);
        return words.stream()
                        .filter(word -> word.box().y() > above && word.box().y() < below)
                        .filter(word -> HEAD.matcher(Printed.normalise(word.text()))
                                        .matches()
                                || TITLE.matcher(Printed.normalise(word.text())).matches())
                        .mapToDouble(word -> word.box().y())
                        .min()
                        .orElse((above + below) / 2)
                - MARGIN;
    }

    /** The middle of the widest blank between two invoices that stand side by side. */
    private static double between(List<Word> words, Box band, Word left, Word right, boolean titled) {
        double middle = (left.box().centreX() + right.box().centreX()) / 2;
        double from = titled ? middle - APART : right.box().x() - APART;
        double to = titled ? middle + APART : right.box().x();
        List<Box> across = words.stream()
                .map(Word::box)
                .filter(box -> band.holds(box.centreX(), box.centreY()) && box.right() > from && box.x() < to)
                .sorted(Comparator.comparingDouble(Box::x))
                .toList();
        double reached = from;
        double widest = 0;
        double at = titled ? middle : from;
        for (Box box : across) {
            if (box.x() - reached > widest) {
                widest = box.x() - reached;
                at = (box.x() + reached) / 2;
            }
            reached = Math.max(reached, box.right());
        }
        return at;
    }
}
