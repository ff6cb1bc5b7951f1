package cn.heyan.extract.loan;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.LoanContract;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.prose.Places;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Means;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the rate of a loan (利率): fixed, or LPR (贷款市场报价利率) and so many basis points (基点, 0.01 %) more or less. */
final class Rates {

    private static final Pattern ANNUAL =
            Pattern.compile("(?:年利率|年化利率|(?<!罚息|报价|逾期|基准)利率)[^0-9。;%罚L报基]{0,24}?(\\d{1,2}(?:\\.\\d{1,6})?)(?=%|o/o)");
    private static final Pattern MONTHLY = Pattern.compile("月利率[^0-9。;%罚]{0,16}?(\\d{1,2}(?:\\.\\d{1,6})?)(?=‰|%o)");
    private static final Pattern LPR = Pattern.compile(
            "(?:LPR|报价利率)[^0-9。]{0,30}(?:\\d年期[^0-9。]{0,20})?"
                    + "(\\d{1,2}\\.\\d{1,6})%[^0-9。]{0,12}?(加|减|上浮|下浮|\\+|-)[^0-9。]{0,6}(\\d{1,3}(?:\\.\\d{1,6})?)个?(基点|BP|bp|%|百分点)");
    private static final Pattern CLAUSE = Pattern.compile("(?:年利率|月利率|利率)[^。;]{0,80}?(?:%|‰|基点|BP|bp)[^。;,，]{0,30}");
    private static final BigDecimal HIGHEST = new BigDecimal("36");

    private Rates() {}

    static Readings read(Places places) {
        Optional<Print> clause = places.prose().first(CLAUSE, 0);
        Reading<String> rate =
                places.text(clause, text -> Optional.of(Printed.normalise(text)).filter(t -> t.length() > 3), "未见利率");
        return Readings.NONE.with(LoanContract.RATE, rate).with(LoanContract.ANNUAL_RATE, annual(places));
    }

    private static Reading<BigDecimal> annual(Places places) {
        List<Candidate<BigDecimal>> statements = new ArrayList<>();
        places.prose()
                .first(ANNUAL, 1)
                .ifPresent(print -> statements.addAll(
                        places.look().look(print.page(), print.word(), Script.FIGURES, Rates::percent)));
        places.prose().find(LPR).findFirst().ifPresent(match -> statements.addAll(fromLpr(places, match)));
        if (statements.isEmpty()) {
            places.prose().first(MONTHLY, 1).ifPresent(print -> places.look()
                    .look(print.page(), print.word(), Script.FIGURES, text -> percent(text)
                            .map(Rates::yearly))
                    .forEach(statements::add));
        }
        return statements.isEmpty() ? new Absent<>("未见年利率") : Settling.settle(statements, "未见年利率");
    }

    private static List<Candidate<BigDecimal>> fromLpr(Places places, MatchResult match) {
        BigDecimal base = new BigDecimal(match.group(1));
        BigDecimal points = new BigDecimal(match.group(3));
        BigDecimal percent =
                match.group(4).endsWith("%") || match.group(4).equals("百分点") ? points : points.movePointLeft(2);
        boolean less = List.of("减", "下浮", "-").contains(match.group(2));
        Print print = places.prose().print(match.start(1), match.end());
        Witness witness = new Witness(
                print.page().ref(),
                print.box(),
                print.text(),
                Means.ARITHMETIC,
                print.word().confidence());
        return plausible(less ? base.subtract(percent) : base.add(percent))
                .map(rate -> Candidate.of(rate, witness))
                .stream()
                .toList();
    }

    private static Optional<BigDecimal> percent(String text) {
        String digits = Printed.normalise(text).replaceAll("[%‰].*$", "");
        return digits.matches("\\d{1,2}(\\.\\d{1,6})?") ? plausible(new BigDecimal(digits)) : Optional.empty();
    }

    /** From per thousand a month to percent a year. */
    private static BigDecimal yearly(BigDecimal monthlyPerMille) {
        return monthlyPerMille.multiply(new BigDecimal("1.2")).stripTrailingZeros();
    }

    private static Optional<BigDecimal> plausible(BigDecimal rate) {
        return rate.signum() > 0 && rate.compareTo(HIGHEST) < 0
                ? Optional.of(rate.stripTrailingZeros())
                : Optional.empty();
    }
}
