package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 固定资产 is in no sum of totals, but in that of the lines between 流动资产合计 and 非流动资产合计.
 *
 * @param entries of the statement
 * @param column which column
 */
record FixedAssetsSum(List<Entry> entries, Column column) {

    /** The entry of the fixed assets, if those lines add up among the column's figures. */
    Optional<Entry> proven(List<Print> figures) {
        Optional<Entry> fixed = entry(Item.FIXED_ASSETS);
        Optional<Entry> from = entry(Item.CURRENT_ASSETS);
        Optional<Entry> to = entry(Item.NON_CURRENT_ASSETS);
        if (fixed.isEmpty()
                || from.isEmpty()
                || to.isEmpty()
                || to.get().figure().isEmpty()) {
            return Optional.empty();
        }
        double top = from.get().label().box().bottom();
        double bottom = to.get().label().box().y();
        BigDecimal sum = BigDecimal.ZERO;
        boolean fixedIn = false;
        for (Print figure : figures) {
            double y = figure.box().centreY();
            if (y > top && y < bottom) {
                sum = sum.add(Figure.value(figure.text()).orElse(BigDecimal.ZERO));
                fixedIn |= fixed.get().figure().filter(figure::equals).isPresent();
            }
        }
        boolean proven = fixedIn
                && Figure.value(to.get().figure().get().text())
                        .filter(sum::equals)
                        .isPresent();
        return proven ? fixed : Optional.empty();
    }

    private Optional<Entry> entry(Item item) {
        return entries.stream()
                .filter(entry -> entry.item() == item && entry.column().equals(column))
                .findFirst();
    }
}
