package cn.heyan.reconcile.checks;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Stamp;
import java.util.regex.Pattern;

/**
 * The seals that an invoice bears by itself: the printed one of the tax office (监制章) across its title, and the seller's
 * (发票专用章) in its lower part. Neither is the applicant's.
 */
final class InvoiceSeals {
    private static final Pattern TITLE = Pattern.compile("(增值税|电子|普通|专用|统一|通用)(?!章).*发票(?!代码|号码|专用章)");
    private static final Pattern SELLER = Pattern.compile("销售方|销货单位|销方|开票人|收款人|复核|开票方");

    /** The printed seal lies across the title: as part of the page's width and height. */
    private static final double ACROSS = 0.06;

    private static final double OVER = 0.04;

    /** The seller presses its seal within this distance of its own words. */
    private static final double ASIDE = 0.25;

    private static final double ABOVE = 0.1;

    private InvoiceSeals() {}

    /** Whether the mark is the tax office's printed seal. */
    static boolean isPrinted(Page page, Stamp stamp) {
        return beside(page, stamp, TITLE, ACROSS, OVER);
    }

    /** Whether the mark stands where the seller seals. */
    static boolean isPerhapsSellers(Page page, Stamp stamp) {
        return beside(page, stamp, SELLER, ASIDE, ABOVE);
    }

    private static boolean beside(Page page, Stamp stamp, Pattern words, double aside, double above) {
        Box seal = stamp.box();
        return page.text().words().stream()
                .filter(word -> words.matcher(Printed.normalise(word.text())).find())
                .anyMatch(word -> word.box().grow(aside, above).holds(seal.centreX(), seal.centreY()));
    }
}
