package cn.heyan.reconcile.archive;

import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PagePrint;
import cn.heyan.packet.PageRef;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A page as the registry knows it by its look (登记的页面).
 *
 * @param page which
 * @param kind of the document it belongs to
 * @param print what it looks like
 * @param figures the numbers on it of three digits and more: two sheets of one form differ in these
 * @param characters that were read on it
 */
public record UsedPage(PageRef page, DocumentKind kind, PagePrint print, Set<String> figures, int characters) {

    /** Two scans of one sheet differ in fewer bits than this, but for one in a hundred. */
    public static final int ALIKE = 40;

    /** A photograph has no figures to confirm it, so that its look must be nearer. */
    private static final int NEARLY = 24;

    /** Fewer figures than this do not tell two sheets of one form apart. */
    private static final int ENOUGH = 5;

    /** This part of the figures of both must be the same; readers miss some on a bad scan. */
    private static final double MOST = 0.6;

    /** Fewer characters than this are a photograph's. */
    private static final int WORDLESS = 30;

    private static final int LONGEST_MARK = 100;

    /** Papers of which everybody hands in their own: forms and notices look alike by nature, and say so little. */
    private static final Set<DocumentKind> EVIDENCE = EnumSet.of(
            DocumentKind.VAT_INVOICE,
            DocumentKind.PURCHASE_CONTRACT,
            DocumentKind.SERVICE_CONTRACT,
            DocumentKind.PROJECT_CONTRACT,
            DocumentKind.BANK_PAYMENT_VOUCHER,
            DocumentKind.BANK_RECEIPT_VOUCHER,
            DocumentKind.EXPENSE_VOUCHER,
            DocumentKind.ANNUAL_AUDIT_REPORT,
            DocumentKind.SPECIAL_AUDIT_REPORT,
            DocumentKind.LOAN_CONTRACT,
            DocumentKind.LOAN_DISBURSEMENT_VOUCHER,
            DocumentKind.INTEREST_PAYMENT_STATEMENT,
            DocumentKind.ACCEPTANCE_REPORT,
            DocumentKind.IP_CERTIFICATE,
            DocumentKind.STAFF_CREDENTIAL,
            DocumentKind.PHOTO,
            DocumentKind.SCREENSHOT,
            DocumentKind.OTHER_EVIDENCE);

    /** Papers that prove a cost, which is supported once. */
    private static final Set<DocumentKind> ONCE = EnumSet.of(
            DocumentKind.VAT_INVOICE,
            DocumentKind.PURCHASE_CONTRACT,
            DocumentKind.SERVICE_CONTRACT,
            DocumentKind.PROJECT_CONTRACT,
            DocumentKind.BANK_PAYMENT_VOUCHER,
            DocumentKind.BANK_RECEIPT_VOUCHER,
            DocumentKind.EXPENSE_VOUCHER);

    public UsedPage {
        figures = Set.copyOf(figures);
    }

    /** Whether a page of this kind is registered by its look. */
    static boolean counts(DocumentKind kind) {
        return EVIDENCE.contains(kind);
    }

    /** Whether it is of a kind that one applicant rightly hands in more than once. */
    public boolean isSharedByNature() {
        return !ONCE.contains(kind);
    }

    /**
     * What the registry looks it up by: two pages of which {@link #like} says yes share at least one.
     *
     * <p>Where most of all figures are shared, one of the first few of each page is, whatever the order, if it is the same for both: the
     * longest first, which fewest sheets have. Where two looks differ in n bits, one of n + 1 parts is the same.
     */
    public Set<String> marks() {
        Set<String> marks = new LinkedHashSet<>();
        if (figures.size() >= ENOUGH) {
            int first = figures.size() - (int) Math.ceil(MOST * figures.size()) + 1;
            figures.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .limit(first)
                    .map(figure -> figure.substring(0, Math.min(LONGEST_MARK, figure.length())))
                    .forEach(marks::add);
        }
        if (characters < WORDLESS) {
            BigInteger bits = new BigInteger(print.hex(), 16);
            int wide = PagePrint.BITS / (NEARLY + 1);
            for (int part = 0; part <= NEARLY; part++) {
                BigInteger these = bits.shiftRight(part * wide).mod(BigInteger.ONE.shiftLeft(wide));
                marks.add("look " + part + " " + these.toString(16));
            }
        }
        return marks;
    }

    /** Whether both may be scans of one sheet: they look alike, and either say the same figures or are both photographs. */
    public boolean like(UsedPage other) {
        int distance = print.distance(other.print);
        if (distance > ALIKE) {
            return false;
        }
        if (characters < WORDLESS && other.characters < WORDLESS) {
            return distance <= NEARLY;
        }
        long shared = figures.stream().filter(other.figures::contains).count();
        long all = figures.size() + other.figures.size() - shared;
        return Math.min(figures.size(), other.figures.size()) >= ENOUGH && shared >= MOST * all;
    }
}
