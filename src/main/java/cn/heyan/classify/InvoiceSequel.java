package cn.heyan.classify;

import cn.heyan.packet.DocumentKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /** The invoice that the page goes on with: the one right before it, or for a goods list any before it. */
    static Optional<OpenDocument> ownerOf(PageView view, Optional<OpenDocument> last, List<OpenDocument> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenDocument one = open.get(i);
            boolean near = last.filter(document -> document == one).isPresent();
            if (one.kind() == DocumentKind.VAT_INVOICE
                    && (near || isList(view) && sameNumber(one.first(), view))
                    && goesOn(one.first(), one.latest(), view)) {
                return Optional.of(one);
            }
            if (!isList(view)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether the page belongs to the invoice on these pages so far. */
    private static boolean goesOn(PageView first, PageView last, PageView next) {
        boolean same = sameNumber(first, next);
        if (isList(next)) {
            return same || numbers(next).isEmpty();
        }
        boolean unfinished = !last.dense().contains(TOTAL);
        return same && (unfinished || FURTHER.matcher(next.dense()).find());
    }

    private static boolean sameNumber(PageView one, PageView other) {
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
