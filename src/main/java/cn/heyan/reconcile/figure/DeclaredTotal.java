package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.WanYuan;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.Case;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** The declared total that evidence is held against: a field of the form as it was read, or what an expression comes to. */
public final class DeclaredTotal {
    private static final int PLACES = 6;

    private DeclaredTotal() {}

    /** The total in 万元, as fine as its parts were printed; absent where a part of it was not read. */
    public static Reading<WanYuan> of(Case examined, Written.Figure written) {
        Figures figures = new Figures(examined, written.called());
        Expression tree = written.tree();
        while (tree instanceof Expression.First first) {
            tree = figures.isStated(first.one()) ? first.one() : first.other();
        }
        return tree instanceof Expression.Declared declared
                ? examined.declared(declared.id())
                : total(written.text(), figures.of(tree));
    }

    private static Reading<WanYuan> total(String text, Figure figure) {
        List<Witness> witnesses =
                figure.said().stream().flatMap(said -> said.witness().stream()).toList();
        if (witnesses.isEmpty()
                || figure.likely().isEmpty()
                || !figure.missing().isEmpty()) {
            return new Absent<>(text + " 没有都读出");
        }
        int places = places(figure.tolerance());
        if (!figure.doubts()) {
            return new Settled<>(wan(figure.likely().get(), places), witnesses);
        }
        return new Doubtful<>(
                Stream.of(figure.likely(), figure.range().low(), figure.range().high())
                        .flatMap(value -> value.stream())
                        .map(value -> wan(value, places))
                        .distinct()
                        .map(value -> new Candidate<>(value, witnesses))
                        .toList());
    }

    /** As many places of 万元 as tell amounts apart that are further apart than the tolerance. */
    private static int places(BigDecimal tolerance) {
        int places = PLACES;
        while (places > 0 && BigDecimal.valueOf(5000).movePointLeft(places).compareTo(tolerance) < 0) {
            places--;
        }
        return places;
    }

    private static WanYuan wan(BigDecimal yuan, int places) {
        return new WanYuan(yuan.movePointLeft(4).setScale(places, RoundingMode.HALF_UP));
    }
}
