package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what single pages seem to be. */
final class Guessing {

    static final double TITLE = 10;
    private static final double FAINT = 4;
    /** A title with a misread character counts where so many labels stand beside it. */
    private static final int LABELS_BESIDE = 2;
    /** So many labels of one kind, and a word of another is only mentioned: 行程单 in an invoice's remarks. */
    private static final int BEYOND_DOUBT = 9;

    private static final List<String> INVOICE = List.of("发票号码", "发票代码", "价税合计", "电子发票", "增值税");

    private final List<Landmarks> book;

    Guessing(List<Landmarks> book) {
        this.book = book;
    }

    /** The kind of document that begins on this page, if one seems to. */
    Optional<Guess> begins(PageView view) {
        if (mayBeInvoice(view) && view.page().embedded().stream().anyMatch(CarriedInvoice::in)) {
            return marksOf(DocumentKind.VAT_INVOICE)
                    .map(marks -> new Guess(marks, 2 * TITLE, Optional.empty(), "文件自带发票结构化数据"));
        }
        return book.stream()
                .filter(marks -> !marks.bars().ruleOut(view.dense()))
                .flatMap(marks -> guess(marks, view).stream())
                .max(Comparator.comparingDouble(Guess::weight))
                .map(guess -> guess.kind() == DocumentKind.VAT_INVOICE ? unlessShown(guess, view) : guess);
    }

    private static Guess unlessShown(Guess guess, PageView view) {
        return DemoMark.on(view)
                .map(mark -> guess.as(DocumentKind.OTHER, "发票样张：票面反复印有「" + mark + "」且没有购买方，不按发票读取"))
                .orElse(guess);
    }

    /**
     * The kind that its file's name says, where the page itself says nothing. A name never makes an invoice: too many things are called
     * so.
     */
    Optional<Guess> named(PageView view) {
        String file = view.page().ref().file();
        String name = Printed.normalise(file.replaceFirst(".*/", "").replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""))
                .replaceFirst("^[0-9一二三四五六七八九十()._、-]+", "");
        return book.stream()
                .filter(marks -> marks.kind() != DocumentKind.VAT_INVOICE && marks.kind() != DocumentKind.OTHER)
                .filter(marks -> marks.isNamed(name))
                .max(Comparator.comparingInt(marks -> marks.name().length()))
                .map(marks -> new Guess(marks, FAINT, Optional.empty(), "页面上未见标题，按文件名「" + name + "」归类"));
    }

    /** The first page of a bundle carries the data of invoices that stand on other pages. */
    private static boolean mayBeInvoice(PageView view) {
        return view.isSilent() || INVOICE.stream().anyMatch(view.dense()::contains);
    }

    Optional<Landmarks> marksOf(DocumentKind kind) {
        return book.stream().filter(marks -> marks.kind() == kind).findFirst();
    }

    private static Optional<Guess> guess(Landmarks marks, PageView view) {
        long labels = marks.labelsIn(view.dense());
        Optional<Guess> titled = titled(marks, marks.titles(), TITLE, labels, view)
                .or(() -> titled(marks, marks.inner().prefaces(), TITLE, labels, view))
                .or(() -> titled(marks, marks.inner().parts(), TITLE, labels, view));
        if (titled.isPresent() || labels < BEYOND_DOUBT && marks.bars().ruleOutUntitled(view.dense())) {
            return titled;
        }
        Optional<Guess> faint = titled(marks, marks.faint(), FAINT, labels, view);
        if (faint.isPresent()) {
            return faint;
        }
        // 客票 is one character from 发票: an invoice whose title was misread is known by its many labels
        boolean mayBeNearly = labels >= LABELS_BESIDE && marks.kind() != DocumentKind.VAT_INVOICE;
        Optional<Guess> nearly = mayBeNearly ? nearly(marks, labels, view) : Optional.empty();
        if (nearly.isPresent()) {
            return nearly;
        }
        if (marks.enough() > 0 && labels >= marks.enough()) {
            String reason = "含 " + labels + " 个" + marks.name() + "栏目名";
            return Optional.of(new Guess(marks, Math.max(marks.weight(), labels), Optional.empty(), reason));
        }
        return Optional.empty();
    }

    private static Optional<Guess> nearly(Landmarks marks, long labels, PageView view) {
        return view.heads().stream()
                .filter(head -> head.stands() && !head.isNumbered() && !head.isProse())
                .flatMap(head -> NearlyTitle.of(head, marks)
                        .map(title -> new Guess(
                                marks,
                                FAINT + labels,
                                Optional.of(head),
                                "标题近似「" + title + "」，含 " + labels + " 个" + marks.name() + "栏目名"))
                        .stream())
                .findFirst();
    }

    private static Optional<Guess> titled(
            Landmarks marks, List<Pattern> patterns, double weight, long labels, PageView view) {
        return view.heads().stream()
                .filter(Head::stands)
                .filter(head -> marks.numbered() || view.isSparse() || !head.isNumbered())
                .filter(head -> !head.isProse())
                .filter(head -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(head.text()).matches()))
                .findFirst()
                .map(head -> {
                    // of two titles the longer says more: 专项审计报告 rather than 审计报告; and the larger
                    double more = head.text().length() / 10.0 + Math.min(2, head.tall() - 1);
                    String of = marks.kind() == DocumentKind.OTHER ? marks.name() + "，" : "";
                    return new Guess(marks, weight + labels + more, Optional.of(head), of + "标题「" + head.text() + "」");
                });
    }
}
