package cn.heyan.extract.invoice;

import cn.heyan.notation.CreditCode;
import cn.heyan.packet.Means;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a taxpayer's number (纳税人识别号): a credit code of 18 characters, or an older number of 15 to 20. */
final class TaxId {
    static final Pattern SHAPE = Pattern.compile("(?<![0-9A-Za-z])([0-9][0-9A-Z]{17}|[0-9]{15})(?![0-9A-Za-z])");
    private static final Pattern PLAUSIBLE = Pattern.compile("[0-9A-Z]{15,20}");

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

    private static boolean plausible(String id) {
        return provesItself(id) || CreditCode.isOldTaxNumber(id);
    }
}
