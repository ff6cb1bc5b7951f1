package cn.heyan.extract.audit;

import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.ChineseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day on which a report was signed (报告日期): under the signatures, and as the verification page repeats it. */
final class SigningDate {

    private static final Pattern ANY = Pattern.compile("[0-9OoQ〇○零口一二 ]{2,12}年[^年月]{1,6}月[^年月日曰]{1,7}[日曰]");
    /** 〇 is so thin that readers lose it: 二二三年 is 二〇二三年, but 二二年 may be many. */
    private static final Pattern LOST =
            Pattern.compile("(?<![0-9〇○零OoQ口一二三四五六七八九])二\\s*二\\s*(?=[〇○零Oo0Q口一二三四五六七八九]\\s*年)");

    private static final Pattern SQUARE = Pattern.compile("(?<=二\\s?)口(?=\\s?[一二])|(?<=二)口(?=\\s?年)");
    private static final Pattern OTHER = Pattern.compile("[，。；,;]|至|报备|备案|成立|有效|打印|编制|单位|截止|截至");
    /** What may stand beside a date that stands alone: a city, 日期, the print of seals. */
    private static final int BESIDE = 26;
    /** Signed later than this after the year's end, it is the date of something else. */
    private static final int LATEST_MONTHS = 30;

    private final Sheet sheet;
    private final SecondLook look;
    private final Optional<Integer> year;

    SigningDate(Sheet sheet, SecondLook look, Optional<Integer> year) {
        this.sheet = sheet;
        this.look = look;
        this.year = year;
    }

    Reading<LocalDate> read() {
        List<Print> prints = new ArrayList<>(labelled("报告日期", "出具日期", "签发日期"));
        signed().ifPresent(prints::add);
        return new Places(look, prints).settle(Script.DATE, text -> day(text).filter(this::plausible), "未见报告日期");
    }

    /** The day on which the firm filed the report with its institute (报备日期). */
    Reading<LocalDate> filed() {
        return new Places(look, labelled("报备日期", "备案日期")).settle(Script.DATE, SigningDate::day, "未见报备日期");
    }

    private List<Print> labelled(String... labels) {
        return sheet.find(labels).stream()
                .flatMap(spot -> sheet.right(spot).stream())
                .flatMap(print -> date(print).stream())
                .toList();
    }

    /** The last date that stands alone on the pages of the opinion, before the statements. */
    private Optional<Print> signed() {
        return sheet.lines().stream()
                .takeWhile(line -> !line.dense().matches("(合并|母公司)?(资产负债表|利润表)(\\(续\\))?"))
                .flatMap(line -> alone(line).stream())
                .filter(print -> day(print.text()).filter(this::plausible).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Print> alone(Print line) {
        return date(line)
                .filter(print -> line.dense().length() - print.dense().length() <= BESIDE)
                .filter(print -> !OTHER.matcher(line.dense()).find());
    }

    /** The part of a print that is a date in words or figures, or what is left of one. */
    private static Optional<Print> date(Print print) {
        Matcher any = ANY.matcher(print.text());
        if (any.find()) {
            return Optional.of(print.part(any.start(), any.end()));
        }
        return ChineseDate.find(print.text()).stream().findFirst().map(found -> print.part(found.from(), found.to()));
    }

    private boolean plausible(LocalDate day) {
        return year.isEmpty()
                || day.isAfter(LocalDate.of(year.get(), 12, 31))
                        && day.isBefore(LocalDate.of(year.get(), 12, 31).plusMonths(LATEST_MONTHS));
    }

    /** The day that a text states, a lost or squared 〇 put back. */
    static Optional<LocalDate> day(String text) {
        String whole = SQUARE.matcher(LOST.matcher(text).replaceAll("二〇二")).replaceAll("〇");
        return Stream.of(ChineseDate.find(whole))
                .flatMap(List::stream)
                .findFirst()
                .map(ChineseDate.Found::date);
    }
}
