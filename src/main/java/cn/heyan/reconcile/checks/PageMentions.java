package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.TextLine;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that an applicant names in a table (对应证明材料页数): by the number printed at a page's foot, or by counting the pages of the
 * packet; both are meant, since nobody says which.
 */
final class PageMentions {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:[-~—–至到]+[Pp第]?(\\d{1,4}))?");
    private static final Pattern FOOT = Pattern.compile("[-—–·]?(?:第)?(\\d{1,4})(?:页)?(?:[/,，]?共\\d{1,4}页)?[-—–·]?");

    /** A page's number stands in this last part of its height. */
    private static final double FOOT_FROM = 0.9;

    /** A range of more pages than this was misread. */
    private static final int MOST = 60;

    private final Case examined;
    private final List<PageRef> all;

    PageMentions(Case examined) {
        this.examined = examined;
        this.all = examined.dossier().read().packet().pages();
    }

    /** The page numbers that a cell names, as far as it can be read; ranges in full. */
    static List<Integer> numbers(Reading<?> cell) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Object value : Answer.values(cell).stream().limit(1).toList()) {
            Matcher matcher = RANGE.matcher(Printed.normalise(String.valueOf(value)));
            while (matcher.find()) {
                int from = Integer.parseInt(matcher.group(1));
                int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
                for (int n = from; n <= to && n - from < MOST; n++) {
                    numbers.add(n);
                }
            }
        }
        return new ArrayList<>(numbers);
    }

    /** The pages that have this number, printed or counted; none if there is no such page. */
    List<PageRef> pages(int number) {
        List<PageRef> pages = new ArrayList<>();
        if (number >= 1 && number <= all.size()) {
            pages.add(all.get(number - 1));
        }
        examined.dossier().read().pages().stream()
                .filter(page -> printed(page) == number)
                .map(Page::ref)
                .filter(page -> !pages.contains(page))
                .forEach(pages::add);
        return pages;
    }

    /** The number at the page's foot; 0 if none was read. */
    private static int printed(Page page) {
        List<TextLine> lines = page.text().lines();
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 2); i--) {
            Matcher matcher = FOOT.matcher(Printed.normalise(lines.get(i).dense()));
            if (lines.get(i).box().y() >= FOOT_FROM && matcher.matches()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        return 0;
    }
}
