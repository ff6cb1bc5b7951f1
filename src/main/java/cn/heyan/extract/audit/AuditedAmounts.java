package cn.heyan.extract.audit;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.extract.prose.Prose;
import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The audited total (审定金额) and its shares, as the table, the conclusion's prose and the capitals state them. */
final class AuditedAmounts {

    private static final String SUM = "(?:人民币)?[¥￥]?([\\d,，.．]{3,20})(万元|元)";
    private static final Pattern TOTAL = Pattern.compile(
            "(?:审定|确认|核定|认定|(?:累计|实际|共)?完成|实际发生)[^。；;0-9其]{0,24}?(?:总额|金额|合计|投资|支出|总投资|投入)[^。；;0-9其]{0,14}?" + SUM);
    private static final Pattern PARTS =
            Pattern.compile("其中[:：,，]?((?:[^。;；0-9]{2,24}?[\\d,，.．]{3,20}(?:万元|元)[,，、;；]?){1,8})");
    private static final Pattern PART = Pattern.compile("([\\u4e00-\\u9fff()]{2,24}?)(?:为)?" + SUM);
    private static final Pattern CAPITALS = Pattern.compile("大写[)）]?[:：]?(?:人民币)?([零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]{4,40})");

    private final SecondLook look;
    private final Prose flow;
    private final List<AuditedTable> tables;

    AuditedAmounts(Sheet sheet, SecondLook look) {
        this.look = look;
        this.flow = Prose.of(sheet);
        this.tables = AuditedTable.in(sheet);
    }

    /**
     * The audited amount.
     *
     * @param share which one
     * @param otherwise where neither table nor prose states it
     */
    Reading<Yuan> of(Share share, Supplier<Reading<Yuan>> otherwise) {
        List<Amount> amounts = new ArrayList<>();
        List<Candidate<Yuan>> said = new ArrayList<>();
        for (AuditedTable table : tables) {
            List<AuditedTable.Line> lines = table.rows().stream()
                    .filter(row -> Share.named(row.name()).filter(share::equals).isPresent())
                    .toList();
            if (lines.size() == 1) {
                Amount amount = lines.get(0).amount();
                amounts.add(amount);
                if (table.adds()) {
                    amount.yuan().ifPresent(yuan -> said.add(Candidate.of(yuan, sum(amount.print()))));
                }
            }
        }
        List<Amount> told = share == Share.TOTAL ? totals() : parts(share);
        amounts.addAll(told);
        if (proseAdds()) {
            told.forEach(amount -> amount.yuan().ifPresent(yuan -> said.add(Candidate.of(yuan, sum(amount.print())))));
        }
        if (share == Share.TOTAL) {
            said.addAll(capitals());
        }
        return amounts.isEmpty() ? otherwise.get() : settle(amounts, said);
    }

    private static Witness sum(Print print) {
        return new Witness(print.page().ref(), print.box(), "各项之和＝合计", Means.ARITHMETIC, 1);
    }

    /** A rounded figure speaks for the exact one; the second reader is asked where places and sums do not settle it. */
    private Reading<Yuan> settle(List<Amount> amounts, List<Candidate<Yuan>> others) {
        List<Candidate<Yuan>> said = new ArrayList<>(others);
        int exact = 0;
        for (Amount amount : amounts) {
            Yuan value = amount.yuan().orElse(Yuan.ZERO);
            Yuan finer = amounts.stream()
                    .flatMap(other -> other.yuan().stream())
                    .filter(other -> !other.equals(value) && amount.rounds(other))
                    .findFirst()
                    .orElse(value);
            said.add(Candidate.of(finer, Places.witness(amount.print())));
            exact += finer.equals(value) ? 1 : 0;
        }
        List<Candidate<Yuan>> joined = Settling.join(said);
        if (joined.size() == 1 && exact > 0 && amounts.size() >= 2) {
            return new Settled<>(joined.get(0).value(), joined.get(0).witnesses());
        }
        for (Amount amount : amounts) {
            if (Settling.settle(said, "").settled().isEmpty()) {
                look.look(amount.print().page(), amount.print().word(), Script.FIGURES, amount::yuan).stream()
                        .skip(1)
                        .forEach(said::add);
            }
        }
        return Settling.settle(said, "未能读出");
    }

    private List<Amount> totals() {
        return amounts(TOTAL.matcher(flow.text()).results().toList(), 0);
    }

    private List<Amount> parts(Share share) {
        List<Amount> amounts = new ArrayList<>();
        for (MatchResult run : runs()) {
            List<MatchResult> parts = PART.matcher(run.group(1))
                    .results()
                    .filter(part ->
                            Share.named(part.group(1)).filter(share::equals).isPresent())
                    .toList();
            if (parts.size() == 1) {
                add(amounts, run.start(1), parts.get(0));
            }
        }
        return amounts;
    }

    private List<MatchResult> runs() {
        return PARTS.matcher(flow.text()).results().limit(2).toList();
    }

    /** 其中：……元，……元: whether the parts named in one sentence add up to the total before it. */
    private boolean proseAdds() {
        for (MatchResult run : runs()) {
            List<Amount> parts = new ArrayList<>();
            PART.matcher(run.group(1)).results().forEach(part -> add(parts, run.start(1), part));
            Yuan sum = Yuan.sum(parts.stream().flatMap(p -> p.yuan().stream()).toList());
            if (parts.size() > 1
                    && totals().stream()
                            .anyMatch(t -> t.yuan().filter(sum::equals).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Amount> amounts, int at, MatchResult part) {
        add(amounts, at + part.start(2), at + part.end(2), part.group(3));
    }

    private List<Amount> amounts(List<MatchResult> matches, int at) {
        List<Amount> amounts = new ArrayList<>();
        for (MatchResult match : matches) {
            add(amounts, at + match.start(1), at + match.end(1), match.group(2));
        }
        return amounts;
    }

    private void add(List<Amount> amounts, int from, int to, String unit) {
        Amount amount = new Amount(flow.print(from, to), unit.equals("万元") ? Unit.WAN : Unit.YUAN);
        amount.yuan().ifPresent(yuan -> amounts.add(amount));
    }

    private List<Candidate<Yuan>> capitals() {
        List<Candidate<Yuan>> said = new ArrayList<>();
        for (Print print : flow.all(CAPITALS, 1)) {
            Optional<Yuan> value = ChineseAmount.parse(print.text());
            Witness witness = new Witness(
                    print.page().ref(),
                    print.box(),
                    print.text(),
                    Means.CAPITALS,
                    print.word().confidence());
            value.ifPresent(yuan -> said.add(Candidate.of(yuan, witness)));
        }
        return said.size() == 1 ? said : List.of();
    }
}
