package cn.heyan.notation;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hides identities, telephone and account numbers but for their last four characters, and people's names but for their surname (脱敏): a
 * letter and a log travel farther than a report.
 *
 * @param open numbers that stay as they are: those of the invoices, which are no secret and by which they are found
 */
public record Masking(Set<String> open) {

    /** 统一社会信用代码 (also misread ones) and 居民身份证号, accounts of 12 digits and more also in groups of four, mobile and fixed telephones. */
    private static final Pattern SECRET = Pattern.compile("(?<![0-9A-Za-z.,])(?:"
            + "[0-9A-Za-z]{2}\\d{6}[0-9A-Za-z]{10}"
            + "|\\d{17}[0-9Xx]|\\d{15}"
            + "|\\d{4}(?:[ -]\\d{4}){3,4}(?:[ -]\\d{1,4})?"
            + "|(?:\\+?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}"
            + "|0\\d{2,3}[ -]?\\d{7,8}"
            + "|\\d{12,}"
            + ")(?![0-9A-Za-z]|[.,]\\d)");

    /** A person is known by the label before the name: names by themselves look like any other word. */
    private static final Pattern PERSON =
            Pattern.compile("((?:法定代表人|法人代表|负责人|联系人|经办人|代理人|开户人|收款人姓名|姓名)(?:（[^）]{1,6}）)?\\s*(?:[：:为是「“]\\s*)+)"
                    + "([\\u4e00-\\u9fa5])[\\u4e00-\\u9fa5·]{1,3}(?![\\u4e00-\\u9fa5])");

    /** Hides everything but what is never open. */
    public static final Masking ALL = new Masking(Set.of());

    public Masking {
        open = Set.copyOf(open);
    }

    /** The text with what is private hidden. */
    public String mask(String text) {
        String numbers = SECRET.matcher(text).replaceAll(found -> {
            String secret = found.group();
            return open.contains(secret) ? secret : "****" + last(secret);
        });
        return PERSON.matcher(numbers).replaceAll("$1$2**");
    }

    private static String last(String secret) {
        String dense = secret.replaceAll("[ -]", "");
        return dense.substring(dense.length() - 4);
    }
}
