package cn.heyan.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All amounts of a document's prose, those in capitals joined with the figures beside them. */
public final class Sums {

    private static final String NUMERAL = "零〇○壹贰貳叁參参肆伍陆陸柒捌玖拾佰仟万萬亿億一二两三四五六七八九十百千贡武陡染别玫雯方拎什任合伯";
    private static final Pattern CAPITALS = Pattern.compile(
            "[" + NUMERAL + "]{1,30}[元圆圓园無无兀]" + "(?:零?[" + NUMERAL + "]角)?(?:零?[" + NUMERAL + "]分)?[整正]?");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<mark>人民币|[¥Y羊£]|RMB|CNY|小写\\)?[:：]?|金额[:：]?)?(?<![0-9.,])"
                    + "(?<digits>\\d{1,3}[.,，]\\d{3}(?:[.,，]?\\d{3})*\\.\\d{2}|\\d{1,3}(?:[,，]\\d{3})+|\\d+(?:\\.\\d{1,6})?)(?<unit>万元|元|圆)?(?![.,，]?\\d|[%‰])");

    private static final Pattern LABELLED_WAN = Pattern.compile("\\((?:单位:?)?(?:人民币)?万元\\)[:：]?(?:人民币|[¥Y])?$");
    private static final Pattern FORM_IN_WAN = Pattern.compile("单位:?(?:人民币)?\\(?万元");

    private static final Pattern BETWEEN =
            Pattern.compile("(?:人民币|大写|小写|金额|合计|总计|本金|放款|借款|贷款|交易|发放|RMB|CNY|[¥YX#:(),、/\\[\\]整元.-])*");

    /** Capitals and figures of one amount stand at most this many characters apart. */
    private static final int TOGETHER = 24;

    /** A label introduces an amount at most this many characters behind it. */
    private static final int REACH = 40;

    private Sums() {}

    /** All of them, in order. */
    public static List<Sum> in(Prose prose) {
        List<Sum> all = new ArrayList<>();
        prose.find(CAPITALS).forEach(match -> capitals(prose, match).ifPresent(all::add));
        prose.find(FIGURES).forEach(match -> figures(prose, match).ifPresent(all::add));
        all.sort(Comparator.comparingInt(Sum::from));
        return paired(prose, all);
    }

    /** The amount that the label introduces; else the first in capitals and figures. */
    public static Optional<Sum> chosen(Prose prose, Pattern label) {
        return introduced(prose, label)
                .or(() -> in(prose).stream().filter(Sum::isWhole).findFirst());
    }

    /** The one amount of a paper about one amount, whose capitals and figures may stand rows apart. */
    public static Optional<Sum> only(Prose prose, Pattern label) {
        return chosen(prose, label).map(sum -> sum.isWhole() ? sum : complement(prose, sum));
    }

    private static Sum complement(Prose prose, Sum half) {
        List<Sum> others = in(prose).stream()
                .filter(other -> half.capitals().isPresent()
                        ? other.figures().isPresent()
                        : other.capitals().isPresent())
                .toList();
        Optional<Sum> equal = others.stream()
                .filter(other ->
                        half.join(other).inFigures().equals(half.join(other).inCapitals()))
                .findFirst();
        boolean lone = others.size() == 1 && half.figures().isPresent();
        return equal.or(() -> lone ? others.stream().findFirst() : Optional.empty())
                .map(half::join)
                .orElse(half);
    }

    /** The amount that the label introduces; one in capitals and figures before any other, the first before the next. */
    public static Optional<Sum> introduced(Prose prose, Pattern label) {
        List<Sum> all = in(prose);
        List<Sum> introduced = prose.find(label)
                .filter(match -> prose.onOneLine(match.start(), match.end()))
                .flatMap(match -> all.stream()
                        .filter(sum -> sum.from() >= match.end() && sum.from() - match.end() <= REACH)
                        .limit(1))
                .toList();
        return introduced.stream().filter(Sum::isWhole).findFirst().or(() -> introduced.stream()
                .findFirst());
    }

    private static Optional<Sum> capitals(Prose prose, MatchResult match) {
        Sum sum = new Sum(
                match.start(), match.end(), Optional.of(prose.print(match.start(), match.end())), Optional.empty(), 0);
        return Optional.of(sum).filter(s -> s.inCapitals().isPresent());
    }

    private static Optional<Sum> figures(Prose prose, MatchResult match) {
        String digits = match.group(2);
        String unit = match.group(3) == null ? "" : match.group(3);
        boolean money =
                match.group(1) != null || !unit.isEmpty() || digits.contains(",") || digits.matches("\\d+\\.\\d{2}");
        if (!money) {
            return Optional.empty();
        }
        Sum sum = new Sum(
                match.start(2),
                match.end(),
                Optional.empty(),
                Optional.of(prose.print(match.start(2), match.end(2))),
                shift(prose, match));
        return Optional.of(sum).filter(s -> s.inFigures().isPresent());
    }

    /** The unit behind the figures, or in brackets behind their label, or the whole form's. */
    private static int shift(Prose prose, MatchResult match) {
        String unit = match.group(3) == null ? "" : match.group(3);
        String before = prose.text().substring(Math.max(0, match.start(2) - 12), match.start(2));
        if (unit.startsWith("万") || LABELLED_WAN.matcher(before).find()) {
            return 4;
        }
        if (inBoxes(prose, match.start(2), match.group(2))) {
            return -2;
        }
        boolean own = !unit.isEmpty() || match.group(1) != null;
        return !own && FORM_IN_WAN.matcher(prose.text()).find() ? 4 : 0;
    }

    /** Forms with one box for each digit, 亿千百十万千百十元角分 above them: the last box is 分. */
    private static boolean inBoxes(Prose prose, int at, String digits) {
        return digits.matches("\\d{3,}")
                && prose.text().substring(Math.max(0, at - 40), at).matches(".*十?元角分.{0,25}");
    }

    /** Capitals take the figures behind them; figures before them only if none are behind. */
    private static List<Sum> paired(Prose prose, List<Sum> all) {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Sum sum = all.get(i);
            Optional<Sum> last = sums.isEmpty() ? Optional.empty() : Optional.of(sums.get(sums.size() - 1));
            boolean near =
                    last.filter(before -> sum.from() - before.to() <= TOGETHER).isPresent();
            boolean complement = last.filter(before -> before.capitals().isPresent()
                                    != before.figures().isPresent()
                            && before.capitals().isPresent() == sum.figures().isPresent())
                    .isPresent();
            boolean own = i + 1 < all.size() && ownFigures(prose, sum, all.get(i + 1));
            if (near && complement && !own && oneAmount(prose, last.orElseThrow(), sum)) {
                sums.set(sums.size() - 1, last.orElseThrow().join(sum));
            } else {
                sums.add(sum);
            }
        }
        return sums;
    }

    /** Capitals behind which figures stand are no partners of the figures before them. */
    private static boolean ownFigures(Prose prose, Sum capitals, Sum next) {
        return capitals.capitals().isPresent()
                && capitals.figures().isEmpty()
                && next.capitals().isEmpty()
                && next.from() - capitals.to() <= TOGETHER
                && oneAmount(prose, capitals, next);
    }

    private static boolean equal(Sum before, Sum behind) {
        return before.join(behind).isWhole()
                && before.join(behind).inFigures().equals(before.join(behind).inCapitals());
    }

    /** Two amounts are one if they are equal, or nothing but words such as 大写 stands between. */
    private static boolean oneAmount(Prose prose, Sum before, Sum behind) {
        return equal(before, behind)
                || BETWEEN.matcher(prose.text().substring(before.to(), behind.from()))
                        .matches();
    }
}
