package cn.heyan.classify;

import cn.heyan.packet.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what single pages seem to be. */
final class Guessing {

    private static final double TITLE = 10;

    private final List<Landmarks> book;

    Guessing(List<Landmarks> book) {
        this.book = book;
    }

    /** The kind of document that begins on this page, if one seems to. */
    Optional<Guess> begins(PageView view) {
        if (view.page().embedded().stream().anyMatch(CarriedInvoice::in)) {
            return marksOf(DocumentKind.VAT_INVOICE).map(marks -> new Guess(marks, 2 * TITLE, true, "文件自带发票结构化数据"));
        }
        return book.stream()
                .filter(marks -> !marks.ruledOutBy(view.dense()))
                .flatMap(marks -> guess(marks, view).stream())
                .max(Comparator.comparingDouble(Guess::weight));
    }

    Optional<Landmarks> marksOf(DocumentKind kind) {
        return book.stream().filter(marks -> marks.kind() == kind).findFirst();
    }

    private static Optional<Guess> guess(Landmarks marks, PageView view) {
        long labels = marks.labelsIn(view.dense());
        Optional<String> title = title(marks, view);
        if (title.isPresent()) {
            // of two titles the longer says more: 专项审计报告 rather than 审计报告
            double weight = TITLE + labels + title.get().length() / 10.0;
            return Optional.of(new Guess(marks, weight, true, "标题「" + title.get() + "」"));
        }
        if (marks.enough() > 0 && labels >= marks.enough()) {
            return Optional.of(new Guess(
                    marks, labels, false, "含 " + labels + " 个" + marks.kind().chinese() + "栏目名"));
        }
        return Optional.empty();
    }

    private static Optional<String> title(Landmarks marks, PageView view) {
        for (Pattern pattern : marks.titles()) {
            for (String head : view.heads()) {
                Matcher matcher = pattern.matcher(head);
                if (matcher.matches()) {
                    return Optional.of(head);
                }
            }
        }
        return Optional.empty();
    }
}
