package cn.heyan.notation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the two-dimensional code of a VAT invoice says (发票二维码).
 *
 * @param type 票种 in two digits: 01 special, 04 normal, 08 and 10 electronic, 31 and 32 digital; empty if not stated
 * @param code 发票代码; empty on digital invoices
 * @param number 发票号码
 * @param amount in yuan; without tax on 01, 04, 08 and 10 as a rule, with tax on 31 and 32
 * @param date 开票日期
 * @param checkCode 校验码; empty where there is none
 * @param tail four hexadecimal digits of unknown meaning; empty where missing
 */
public record InvoiceQr(
        String type, String code, String number, Yuan amount, LocalDate date, String checkCode, String tail) {
    private static final Pattern SHAPE = Pattern.compile("^\\s*01,(?<type>\\d{2}),(?<code>\\d{10}|\\d{12})?,"
            + "(?<number>\\d{8}|\\d{20}),(?<amount>-?\\d+(?:\\.\\d{1,2})?),(?<date>\\d{8}|\\d{4}-\\d{2}-\\d{2})"
            + "(?:,(?<check>[0-9A-Za-z]{0,20}))?(?:,(?<tail>[0-9A-Fa-f]{4}))?,?");
    private static final Pattern TAIL = Pattern.compile("[0-9A-Fa-f]{4}");

    /** What the decoded text says, if it is that of an invoice. */
    public static Optional<InvoiceQr> parse(String payload) {
        Matcher shape = SHAPE.matcher(payload.replace('，', ','));
        return shape.lookingAt() ? read(shape) : named(payload);
    }

    private static Optional<InvoiceQr> read(Matcher shape) {
        String check = text(shape, "check");
        String tail = text(shape, "tail");
        boolean movedUp = tail.isEmpty() && TAIL.matcher(check).matches();
        return ChineseDate.parse(shape.group("date"))
                .map(date -> new InvoiceQr(
                        text(shape, "type"),
                        text(shape, "code"),
                        text(shape, "number"),
                        Yuan.of(shape.group("amount")),
                        date,
                        movedUp ? "" : check,
                        movedUp ? check : tail));
    }

    /** An address with named parameters, as some portals print it. */
    private static Optional<InvoiceQr> named(String payload) {
        String number = parameter(payload, "fphm");
        Optional<Yuan> amount = PrintedAmount.yuan(parameter(payload, "kjje"));
        Optional<LocalDate> date = ChineseDate.parse(parameter(payload, "kprq"));
        return InvoiceNumber.isNumber(number) && amount.isPresent() && date.isPresent()
                ? Optional.of(new InvoiceQr(
                        "",
                        parameter(payload, "fpdm"),
                        number,
                        amount.get(),
                        date.get(),
                        parameter(payload, "jym"),
                        ""))
                : Optional.empty();
    }

    private static String parameter(String payload, String name) {
        Matcher m = Pattern.compile("[?&]" + name + "=([^&#]*)").matcher(payload);
        return m.find() ? m.group(1) : "";
    }

    private static String text(Matcher shape, String group) {
        String text = shape.group(group);
        return text == null ? "" : text;
    }
}
