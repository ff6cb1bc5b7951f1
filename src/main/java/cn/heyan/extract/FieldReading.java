package cn.heyan.extract;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.CreditCode;
import cn.heyan.notation.Printed;
import cn.heyan.notation.PrintedAmount;
import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads single values of a sheet by their labels, and settles them.
 *
 * @param sheet the paper
 * @param look the second look
 */
public record FieldReading(Sheet sheet, SecondLook look) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern FIGURE = Pattern.compile("[-−]?[¥￥]?[-−]?\\d[\\d,，.． ]*");

    /** A name or other text behind a label, its wrapped lines included. */
    public Reading<String> text(String... labels) {
        return sheet.cell(labels).map(print -> text(print, s -> true)).orElseGet(() -> none(labels));
    }

    /** A text that is already found, if it is one that may stand here. */
    public Reading<String> text(Print print, java.util.function.Predicate<String> fits) {
        return settle(print, Script.TEXT, text -> Optional.of(tidy(text)).filter(t -> !t.isEmpty() && fits.test(t)));
    }

    /** A date behind a label. */
    public Reading<LocalDate> date(String... labels) {
        return first(labels, print -> dateIn(print));
    }

    /** The first date in a print. */
    public Optional<Reading<LocalDate>> dateIn(Print print) {
        List<ChineseDate.Found> found = ChineseDate.find(print.text());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Print part = print.part(found.get(0).from(), found.get(0).to());
        return Optional.of(settle(part, Script.DATE, FieldReading::anyDate));
    }

    private static Optional<LocalDate> anyDate(String text) {
        return ChineseDate.find(text).stream().findFirst().map(ChineseDate.Found::date);
    }

    /** An amount behind a label, in yuan; the unit is the label's own, else the one given. */
    public Reading<Yuan> amount(Unit unit, String... labels) {
        return first(labels, print -> figure(print).map(figure -> yuan(figure, unit)));
    }

    /** An amount that is already found. */
    public Reading<Yuan> yuan(Print figure, Unit unit) {
        return settle(
                figure, Script.FIGURES, text -> PrintedAmount.number(text).map(n -> Yuan.rounded(unit.toYuan(n))));
    }

    /** A 统一社会信用代码 behind a label: its own check digit vouches for it. */
    public Reading<String> creditCode(String... labels) {
        return first(labels, print -> creditCode(print));
    }

    private Optional<Reading<String>> creditCode(Print print) {
        Matcher code = CODE.matcher(Printed.normalise(print.text()).toUpperCase(java.util.Locale.ROOT));
        if (!code.find() && CreditCode.repair(print.dense()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(settle(print, Script.CODE, FieldReading::validCode));
    }

    private static Optional<String> validCode(String text) {
        String dense =
                Printed.normalise(text).toUpperCase(java.util.Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return CreditCode.isValid(dense) ? Optional.of(dense) : CreditCode.repair(dense);
    }

    /** The first stretch of figures in a print. */
    public static Optional<Print> figure(Print print) {
        Matcher figure = FIGURE.matcher(print.text());
        return figure.find() ? Optional.of(print.part(figure.start(), figure.end())) : Optional.empty();
    }

    /** A value that is already found, settled with a second look where only OCR has seen it. */
    public <T> Reading<T> settle(Print print, Script script, Function<String, Optional<T>> parse) {
        return look.settle(print.page(), print.word(), script, parse, List.of(), "未能读出");
    }

    private <T> Reading<T> first(String[] labels, Function<Print, Optional<Reading<T>>> read) {
        return sheet.values(labels)
                .flatMap(print -> read.apply(print).stream())
                .filter(reading -> !(reading instanceof Absent<T>))
                .findFirst()
                .orElseGet(() -> none(labels));
    }

    private static <T> Reading<T> none(String... labels) {
        return new Absent<>("未见" + labels[0]);
    }

    /** As a person would copy it: no colon in front, no spaces between Chinese characters. */
    private static String tidy(String text) {
        return Printed.normalise(text).replaceFirst("^[:：;；\\s]+", "").strip();
    }
}
