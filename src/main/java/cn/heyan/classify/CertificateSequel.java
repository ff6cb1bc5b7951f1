package cn.heyan.classify;

import cn.heyan.packet.DocumentKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Further pages of a tax certificate (完税证明) whose rows do not fit on one: title and number are printed again on each,
 * the total only on the last.
 */
final class CertificateSequel {

    private static final Pattern NUMBER = Pattern.compile("(?:N[oO][.:]?|编号[:：])\\s*(\\d{8,24})");
    private static final Pattern TOTAL = Pattern.compile("金额合计|合计金额|税款合计|大写\\)");

    private CertificateSequel() {}

    /** The certificate that the page goes on with: the one right before it, of the same number and without its total yet. */
    static Optional<OpenDocument> ownerOf(PageView view, Optional<OpenDocument> last) {
        return last.filter(document -> document.kind() == DocumentKind.TAX_CERTIFICATE)
                .filter(document -> !TOTAL.matcher(document.latest().dense()).find())
                .filter(document -> number(view).isPresent() && number(view).equals(number(document.latest())));
    }

    private static Optional<String> number(PageView view) {
        Matcher number = NUMBER.matcher(view.dense());
        return number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }
}
