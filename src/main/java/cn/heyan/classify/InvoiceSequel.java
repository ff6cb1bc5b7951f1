package cn.heyan.classify;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a page goes on with an invoice: as its goods list (销货清单), or as a further page of a digital invoice. */
final class InvoiceSequel {

    private static final Pattern LIST = Pattern.compile(".{0,20}(应税劳务、?服务清单|销货清单|货物清单).{0,4}");
    private static final Pattern NUMBER = Pattern.compile("号码:?(\\d{20}|\\d{8})(?!\\d)|(?<!\\d)([23]\\d{19})(?!\\d)");
    private static final Pattern FURTHER = Pattern.compile("第([2-9]|[1-9]\\d)页");
    private static final String TOTAL = "价税合计";

    private InvoiceSequel() {}

    /** Whether the page is a goods list, which is never an invoice of its own. */
    static boolean isList(PageView page) {
        return page.heads().stream().anyMatch(head -> LIST.matcher(head.text()).matches())
                && !page.dense().contains("(大写)");
    }

    /** Whether the page belongs to the invoice on these pages so far. */
    static boolean goesOn(PageView first, PageView last, PageView next) {
        boolean same = sameNumber(first, next);
        if (isList(next)) {
            return same || numbers(next).isEmpty();
        }
        boolean unfinished = !last.dense().contains(TOTAL);
        return same && (unfinished || FURTHER.matcher(next.dense()).find());
    }

    static boolean sameNumber(PageView one, PageView other) {
        Set<String> numbers = numbers(other);
        return numbers(one).stream().anyMatch(numbers::contains);
    }

    private static Set<String> numbers(PageView page) {
        Set<String> numbers = new HashSet<>();
        Matcher m = NUMBER.matcher(page.dense());
        while (m.find()) {
            numbers.add(m.group(1) == null ? m.group(2) : m.group(1));
        }
        return numbers;
    }
}
