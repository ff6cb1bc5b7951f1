package cn.heyan.extract.prose;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settles amounts that stand in figures and in capitals; each vouches for the other, and only where they do not agree is
 * the second reader asked.
 *
 * @param look the second look
 */
public record Amounts(SecondLook look) {

    private static final String NO_CAPITALS = "未见大写金额";

    /** The amount; doubtful where figures and capitals both stand firm and differ. */
    public Reading<Yuan> amount(Optional<Sum> sum, String ifNone) {
        if (sum.isEmpty()) {
            return new Absent<>(ifNone);
        }
        Optional<Print> figures = sum.get().figures();
        if (figures.isEmpty()) {
            return capitals(sum);
        }
        if (agree(sum.get())) {
            return Settling.settle(
                    List.of(inFigures(sum.get(), figures.get().page().text().means()), inCapitals(sum.get())), ifNone);
        }
        if (sum.get().shift() < 0 && sum.get().inCapitals().isPresent()) {
            // one box for each digit: where readers lose one, the others move up, and both lose the same
            return capitals(sum);
        }
        int shift = sum.get().shift();
        List<Candidate<Yuan>> statements = new ArrayList<>(look.look(
                figures.get().page(), figures.get().word(), Script.FIGURES, text -> Figures.yuan(text, shift)));
        sum.get().inCapitals().ifPresent(words -> statements.add(inCapitals(sum.get(), words)));
        capitals(sum).settled().ifPresent(firm -> statements.add(inCapitals(sum.get(), firm)));
        return Settling.settle(statements, ifNone);
    }

    /** What the capitals amount to. */
    public Reading<Yuan> capitals(Optional<Sum> sum) {
        return capitals(sum, Optional.empty());
    }

    /** What the capitals amount to; {@code proven} is what the rows of the paper add up to, if they do. */
    public Reading<Yuan> capitals(Optional<Sum> sum, Optional<Yuan> proven) {
        Optional<Print> words = sum.flatMap(Sum::capitals);
        if (words.isEmpty()) {
            return new Absent<>(NO_CAPITALS);
        }
        Print print = words.get();
        if (vouched(sum.get(), proven)) {
            Yuan value = sum.get().inCapitals().orElseThrow();
            return Settling.settle(
                    List.of(
                            said(print, value, print.page().text().means()),
                            agree(sum.get())
                                    ? inFigures(sum.get(), Means.ARITHMETIC)
                                    : said(print, value, Means.ARITHMETIC)),
                    NO_CAPITALS);
        }
        return look.settle(print.page(), print.word(), Script.TEXT, Figures::capitals, List.of(), NO_CAPITALS);
    }

    /** The capitals as printed; settled where the figures or the rows say the same. */
    public Reading<String> words(Optional<Sum> sum, Optional<Yuan> proven) {
        Optional<Print> words = sum.flatMap(Sum::capitals);
        if (words.isEmpty()) {
            return new Absent<>(NO_CAPITALS);
        }
        String printed = words.get().dense();
        List<Candidate<String>> statements = new ArrayList<>(
                List.of(said(words.get(), printed, words.get().page().text().means())));
        if (vouched(sum.get(), proven)) {
            statements.add(said(words.get(), printed, Means.CAPITALS));
        }
        return Settling.settle(statements, NO_CAPITALS);
    }

    /** What the capitals state, if they are an amount. */
    public List<Candidate<Yuan>> statement(Optional<Sum> sum) {
        return sum.filter(one -> one.inCapitals().isPresent()).map(Amounts::inCapitals).stream()
                .toList();
    }

    private static boolean vouched(Sum sum, Optional<Yuan> proven) {
        return agree(sum) || (proven.isPresent() && proven.equals(sum.inCapitals()));
    }

    private static boolean agree(Sum sum) {
        return sum.inFigures().isPresent() && sum.inFigures().equals(sum.inCapitals());
    }

    private static Candidate<Yuan> inFigures(Sum sum, Means means) {
        return said(sum.figures().orElseThrow(), sum.inFigures().orElseThrow(), means);
    }

    private static Candidate<Yuan> inCapitals(Sum sum) {
        return inCapitals(sum, sum.inCapitals().orElseThrow());
    }

    private static Candidate<Yuan> inCapitals(Sum sum, Yuan value) {
        return said(sum.capitals().orElseThrow(), value, Means.CAPITALS);
    }

    private static <T> Candidate<T> said(Print print, T value, Means means) {
        return Candidate.of(
                value,
                new Witness(
                        print.page().ref(),
                        print.box(),
                        print.text(),
                        means,
                        print.word().confidence()));
    }
}
