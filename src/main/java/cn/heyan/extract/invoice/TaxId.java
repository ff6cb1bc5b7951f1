package cn.heyan.extract.invoice;

import cn.heyan.notation.CreditCode;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a taxpayer's number (纳税人识别号): a credit code of 18 characters, or an older number of 15 to 20. */
final class TaxId {
    static final Pattern SHAPE = Pattern.compile("(?<![0-9A-Za-z])([0-9][0-9A-Z]{17}|[0-9]{15})(?![0-9A-Za-z])");
    private static final Pattern PLAUSIBLE = Pattern.compile("[0-9A-Z]{15,20}");

    private static final int CODE = 18;
    /** What readers of pictures take for one another among the characters of codes. */
    private static final List<String> ALIKE = List.of(
            "8B", "3B", "0D", "0Q", "0U", "5S6", "2Z7", "1T7", "1L", "1J", "UJ", "4A", "MWN", "HMN", "PR", "EF", "XKY",
            "CG", "69", "38", "G6");

    private TaxId() {}

    /** The number; one that a reader of pictures misread is repaired where only one valid code can be meant. */
    static Optional<String> read(String print, Face face) {
        return read(print, face.page().text().means() == Means.OCR);
    }

    static Optional<String> read(String print, boolean picture) {
        if (picture && print.length() > 15 && plausible(print.substring(1))) {
            return Optional.of(print.substring(1)); // the colon before it was read as a digit
        }
        if (picture && print.length() == 19 && CreditCode.isValid(print.substring(0, 18))) {
            return Optional.of(print.substring(0, 18));
        }
        if (picture && !CreditCode.isValid(print)) {
            Optional<String> repaired = CreditCode.repair(print);
            if (repaired.isPresent()) {
                return repaired;
            }
        }
        return Optional.of(print.toUpperCase(Locale.ROOT))
                .filter(id -> PLAUSIBLE.matcher(id).matches());
    }

    /** Whether both check characters are right: a misreading has one chance in 341 to look like that. */
    static boolean provesItself(String id) {
        return CreditCode.isValid(id) && CreditCode.isBodyValid(id);
    }

    /** The one code with right check characters that differs in one look-alike from a print that has not. */
    static Optional<String> meant(String print) {
        if (print.length() != CODE || provesItself(print) || CreditCode.isOldTaxNumber(print)) {
            return Optional.empty();
        }
        List<String> right = new ArrayList<>();
        for (int i = 0; i < CODE; i++) {
            for (String alike : ALIKE) {
                if (alike.indexOf(print.charAt(i)) >= 0) {
                    for (char other : alike.toCharArray()) {
                        String code = print.substring(0, i) + other + print.substring(i + 1);
                        if (other != print.charAt(i) && provesItself(code) && !right.contains(code)) {
                            right.add(code);
                        }
                    }
                }
            }
        }
        return right.size() == 1 ? Optional.of(right.get(0)) : Optional.empty();
    }

    private static boolean plausible(String id) {
        return provesItself(id) || CreditCode.isOldTaxNumber(id);
    }
}
