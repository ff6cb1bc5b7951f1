package cn.heyan.extract.loan;

import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.Print;
import cn.heyan.extract.prose.Places;
import cn.heyan.extract.prose.Prose;
import cn.heyan.extract.prose.Sum;
import cn.heyan.extract.prose.Sums;
import cn.heyan.notation.ChineseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Interest slips (利息回单, 还款凭证) instead of a table: one row for each, wherever on the page it stands. */
final class Slips {

    private static final Pattern INTEREST = Pattern.compile(
            "(?:(?:支付|归还|偿还|实还|实付|实收|本次)?利息(?:金额|额)?|付息(?:金额|额)|还息金额|结息金额)(?:\\(小写\\))?[:：](?=[^,。;]{0,30}?\\d)");
    private static final Pattern PRINCIPAL =
            Pattern.compile("(?:归还|偿还|实还|收回)(?:贷款)?本金(?:金额)?(?:\\(小写\\))?[:：]?|还本(?:金额|额)[:：]?");
    private static final Pattern DATED =
            Pattern.compile("(?:交易|记账|扣款|还款|付息|结息|支付|入账)?(?:日期|日)[:：]?(?=(?:19|20)\\d\\d)");

    private Slips() {}

    static List<Readings> rows(Places places) {
        List<Readings> rows = new ArrayList<>();
        Prose prose = places.prose();
        prose.find(INTEREST).forEach(label -> rows.add(row(places, label, true)));
        prose.find(PRINCIPAL).forEach(label -> rows.add(row(places, label, false)));
        return rows.stream()
                .filter(row ->
                        !row.read(InterestStatement.Row.INTEREST).witnesses().isEmpty()
                                || !row.read(InterestStatement.Row.PRINCIPAL)
                                        .witnesses()
                                        .isEmpty())
                .toList();
    }

    private static Readings row(Places places, MatchResult label, boolean interest) {
        Optional<Sum> sum = Sums.in(places.prose()).stream()
                .filter(each -> each.from() >= label.end() && each.from() - label.end() <= 30)
                .findFirst();
        return Readings.NONE
                .with(InterestStatement.Row.DATE, places.date(date(places.prose(), label), "未见日期"))
                .with(
                        interest ? InterestStatement.Row.INTEREST : InterestStatement.Row.PRINCIPAL,
                        places.amounts().amount(sum, "未见金额"));
    }

    /** The slip's own day: the last one labelled as a day above the amount, else the first below. */
    private static Optional<Print> date(Prose prose, MatchResult amount) {
        List<MatchResult> labels = prose.find(DATED).toList();
        Optional<MatchResult> above =
                labels.stream().filter(label -> label.end() <= amount.start()).reduce((first, last) -> last);
        return above.or(() -> labels.stream()
                        .filter(label -> label.start() >= amount.end())
                        .findFirst())
                .flatMap(label -> ChineseDate.find(prose.text()).stream()
                        .filter(day -> day.from() == label.end())
                        .findFirst())
                .map(day -> prose.print(day.from(), day.to()));
    }
}
