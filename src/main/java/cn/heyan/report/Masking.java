package cn.heyan.report;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hides identities, telephone and account numbers but for their last four characters (脱敏), because a letter travels
 * farther than a report.
 *
 * @param open numbers that stay as they are: those of the invoices, which are no secret and by which they are found
 */
record Masking(Set<String> open) {

    /** 统一社会信用代码 (also misread ones) and 居民身份证号, accounts of 12 digits and more also in groups of four, mobile and fixed telephones. */
    private static final Pattern SECRET = Pattern.compile("(?<![0-9A-Za-z.,])(?:"
            + "[0-9A-Za-z]{2}\\d{6}[0-9A-Za-z]{10}"
            + "|\\d{17}[0-9Xx]|\\d{15}"
            + "|\\d{4}(?:[ -]\\d{4}){3,4}(?:[ -]\\d{1,4})?"
            + "|(?:\\+?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}"
            + "|0\\d{2,3}[ -]?\\d{7,8}"
            + "|\\d{12,}"
            + ")(?![0-9A-Za-z]|[.,]\\d)");

    String mask(String text) {
        return SECRET.matcher(text).replaceAll(found -> {
            String secret = found.group();
            return open.contains(secret) ? secret : "****" + last(secret);
        });
    }

    private static String last(String secret) {
        String dense = secret.replaceAll("[ -]", "");
        return dense.substring(dense.length() - 4);
    }
}
