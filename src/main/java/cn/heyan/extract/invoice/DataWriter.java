package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.InvoiceNumber;
import cn.heyan.notation.Printed;
import cn.heyan.notation.PrintedAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes down what structured data of an invoice states, in the dialect's own words. */
final class DataWriter {
    private final PageRef page;
    private final Means means;
    private final Stated stated;
    private final List<Readings> rows = new ArrayList<>();

    DataWriter(PageRef page, Means means, Stated stated) {
        this.page = page;
        this.means = means;
        this.stated = stated;
    }

    List<Readings> rows() {
        return rows;
    }

    DataWriter text(Field<String> field, String value) {
        return put(field, value, Optional::of);
    }

    /** Remarks, and the facts in them. */
    DataWriter remarks(String value) {
        RemarkFacts.read(Printed.normalise(value), witness(value), stated);
        return text(Invoice.REMARKS, value);
    }

    DataWriter digits(Field<String> field, String value) {
        return put(field, Printed.normalise(value), print -> Optional.of(print).filter(digits -> fits(field, digits)));
    }

    /** Data that says something else in a number's place states nothing. */
    private static boolean fits(Field<String> field, String digits) {
        if (field == Invoice.INVOICE_NUMBER || field == Invoice.RED_OF) {
            return InvoiceNumber.isNumber(digits);
        }
        if (field == Invoice.INVOICE_CODE || field == Invoice.RED_OF_CODE) {
            return InvoiceNumber.isCode(digits);
        }
        return digits.matches("[0-9A-Za-z]{5,25}");
    }

    DataWriter name(Field<String> field, String value) {
        return put(field, value, print -> PartyReader.name(Printed.normalise(print)));
    }

    DataWriter amount(Field<Yuan> field, String value) {
        return put(field, value, DataWriter::yuan);
    }

    /** A moment or a day; the day counts. */
    DataWriter day(Field<LocalDate> field, String value) {
        return put(field, value, print -> ChineseDate.find(print).stream()
                .findFirst()
                .map(ChineseDate.Found::date));
    }

    DataWriter words(String value) {
        put(Invoice.TOTAL_IN_WORDS, value, Optional::of);
        return put(Invoice.CAPITALS_AMOUNT, value, ChineseAmount::parse);
    }

    DataWriter row(
            String name,
            String spec,
            String unit,
            String quantity,
            String price,
            String amount,
            String rate,
            String tax) {
        Readings row = Readings.NONE;
        row = with(row, Invoice.Row.NAME, name, Optional::of);
        row = with(row, Invoice.Row.SPEC, spec, Optional::of);
        row = with(row, Invoice.Row.UNIT, unit, Optional::of);
        row = with(row, Invoice.Row.QUANTITY, quantity, PrintedAmount::number);
        row = with(row, Invoice.Row.UNIT_PRICE, price, PrintedAmount::number);
        row = with(row, Invoice.Row.AMOUNT, amount, DataWriter::yuan);
        row = with(row, Invoice.Row.TAX_RATE, rate, Optional::of);
        rows.add(with(row, Invoice.Row.TAX, tax, DataWriter::yuan));
        return this;
    }

    /** One more value of a row that was written. */
    DataWriter also(int row, Field<String> field, String value) {
        return also(row, field, value, Optional::of);
    }

    DataWriter alsoDay(int row, Field<LocalDate> field, String value) {
        return also(row, field, value, print -> ChineseDate.parse(print.replaceFirst("^(\\d{8})\\d{6,9}$", "$1")));
    }

    private <T> DataWriter also(int row, Field<T> field, String value, Function<String, Optional<T>> parse) {
        if (row < rows.size()) {
            rows.set(row, with(rows.get(row), field, value, parse));
        }
        return this;
    }

    private static Optional<Yuan> yuan(String print) {
        return Figures.isNoTax(print) ? Optional.of(Yuan.ZERO) : PrintedAmount.yuan(print);
    }

    private <T> DataWriter put(Field<T> field, String value, Function<String, Optional<T>> parse) {
        if (!value.isBlank()) {
            parse.apply(value.strip()).ifPresent(parsed -> stated.add(field, parsed, witness(value)));
        }
        return this;
    }

    private <T> Readings with(Readings row, Field<T> field, String value, Function<String, Optional<T>> parse) {
        return value.isBlank()
                ? row
                : parse.apply(value.strip())
                        .map(parsed -> row.with(field, new Settled<>(parsed, List.of(witness(value)))))
                        .orElse(row);
    }

    private Witness witness(String value) {
        return new Witness(page, Box.PAGE, value, means, 1);
    }
}
