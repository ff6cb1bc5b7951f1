package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.extract.Unit;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure in its unit.
 *
 * @param print the figure
 * @param unit it is in
 */
record Amount(Print print, Unit unit) {

    Optional<Yuan> yuan(String text) {
        return Figure.value(text.replaceAll("[万元圆]", "")).map(n -> Yuan.rounded(unit.toYuan(n)));
    }

    Optional<Yuan> yuan() {
        return yuan(print.text());
    }

    /** Whether this figure is the other amount rounded to its own last place: 345.68万元 of 3,456,789.00元. */
    boolean rounds(Yuan exact) {
        Optional<BigDecimal> own = Figure.value(print.text().replaceAll("[万元圆]", ""));
        return unit != Unit.YUAN
                && own.isPresent()
                && exact.amount()
                                .subtract(unit.toYuan(own.get()))
                                .abs()
                                .compareTo(unit.toYuan(BigDecimal.ONE)
                                        .movePointLeft(Math.max(0, own.get().scale()))
                                        .divide(BigDecimal.valueOf(2)))
                        <= 0;
    }
}
