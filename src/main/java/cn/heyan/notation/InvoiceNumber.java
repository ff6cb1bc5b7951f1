package cn.heyan.notation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Invoice codes and numbers (发票代码, 发票号码) and what they tell by themselves. */
public final class InvoiceNumber {
    private static final Pattern CODE = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{8}|\\d{20}");

    private InvoiceNumber() {}

    /** Whether it has the shape of an invoice number: 8 digits, or the 20 of a digital invoice (数电票). */
    public static boolean isNumber(String number) {
        return NUMBER.matcher(number).matches();
    }

    /** Whether it has the shape of an invoice code: 10 or 12 digits. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** Whether it is the number of a digital invoice (数电票). */
    public static boolean isDigital(String number) {
        return number.length() == 20 && isNumber(number);
    }

    /** The year in which a digital invoice with this number was issued: its first two digits. */
    public static Optional<Integer> yearOf(String number) {
        return isDigital(number) ? Optional.of(2000 + Integer.parseInt(number.substring(0, 2))) : Optional.empty();
    }

    /** The tax-control type (票种, such as 01 or 10) that an invoice code stands for, where it tells. */
    public static Optional<String> typeOfCode(String code) {
        if (!isCode(code)) {
            return Optional.empty();
        }
        if (code.length() == 10) {
            return switch (code.charAt(7)) {
                case '1', '5' -> Optional.of("01");
                case '3', '6' -> Optional.of("04");
                case '2', '7' -> Optional.of("02");
                default -> Optional.empty();
            };
        }
        if (code.charAt(0) != '0') {
            return code.charAt(7) == '2' ? Optional.of("03") : Optional.empty();
        }
        return switch (code.substring(10)) {
            case "04", "05" -> Optional.of("04");
            case "06", "07" -> Optional.of("11");
            case "11" -> Optional.of("10");
            case "12" -> Optional.of("14");
            case "13" -> Optional.of("08");
            case "17" -> Optional.of("15");
            default -> Optional.empty();
        };
    }
}
