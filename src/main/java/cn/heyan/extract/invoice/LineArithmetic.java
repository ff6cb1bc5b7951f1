package cn.heyan.extract.invoice;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a line's own arithmetic makes of figures that a reader of pictures lost, cut short or misread in one digit. */
final class LineArithmetic {
    /** Readers lose single digits that stand alone; longer quantities they find. */
    private static final int LONELY = 9;

    private static final int PLACES = 15;
    /** A price of fewer characters than this fits too many quantities. */
    private static final int TELLING = 4;

    private LineArithmetic() {}

    /** Quantity and price, as far as the arithmetic says what they must be. */
    record Implied(Optional<BigDecimal> quantity, Optional<BigDecimal> price) {
        static final Implied NOTHING = new Implied(Optional.empty(), Optional.empty());
    }

    /** What a line with this amount must say, where its other two figures do not make the amount. */
    static Implied of(Yuan amount, Optional<BigDecimal> quantity, Optional<BigDecimal> price) {
        if (price.isEmpty()
                && quantity.filter(q -> q.scale() >= 2 && q.signum() != 0).isPresent()) {
            return shifted(amount.amount(), quantity.get());
        }
        if (price.isEmpty() || price.get().signum() == 0 || amount.isZero()) {
            return Implied.NOTHING;
        }
        BigDecimal total = amount.amount();
        if (quantity.isPresent() && quantity.get().signum() != 0) {
            return misread(total, quantity.get(), price.get());
        }
        BigDecimal whole = total.divide(price.get(), 0, RoundingMode.HALF_UP);
        if (whole.signum() != 0 && makes(whole, price.get(), total)) {
            return new Implied(Optional.of(whole), Optional.empty());
        }
        List<Implied> fitting = new ArrayList<>();
        for (int q = 1; q <= LONELY; q++) {
            BigDecimal lonely =
                    BigDecimal.valueOf((long) q * total.signum() * price.get().signum());
            price(total, lonely, price.get())
                    .ifPresent(p -> fitting.add(new Implied(Optional.of(lonely), Optional.of(p))));
        }
        return fitting.size() == 1 ? fitting.get(0) : Implied.NOTHING;
    }

    /** A price that came to stand in the column of a quantity that was not read. */
    private static Implied shifted(BigDecimal total, BigDecimal price) {
        BigDecimal whole = total.divide(price, 0, RoundingMode.HALF_UP);
        return whole.signum() != 0 && makes(whole, price, total)
                ? new Implied(Optional.of(whole), Optional.of(price))
                : Implied.NOTHING;
    }

    private static Implied misread(BigDecimal total, BigDecimal quantity, BigDecimal price) {
        BigDecimal whole = total.divide(price, 0, RoundingMode.HALF_UP);
        if (makes(whole, price, total) && oneApart(whole.toPlainString(), quantity.toPlainString())) {
            return new Implied(Optional.of(whole), Optional.empty());
        }
        return new Implied(Optional.empty(), price(total, quantity, price).filter(p -> p.compareTo(price) != 0));
    }

    private static boolean makes(BigDecimal quantity, BigDecimal price, BigDecimal total) {
        return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP).compareTo(total) == 0;
    }

    /** The price that makes this total of this quantity, if the print may be that price. */
    private static Optional<BigDecimal> price(BigDecimal total, BigDecimal quantity, BigDecimal printed) {
        BigDecimal exact = total.divide(quantity, PLACES, RoundingMode.HALF_UP);
        String print = printed.toPlainString();
        if (print.length() < TELLING) {
            return Optional.empty();
        }
        if (exact.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0 && printed.scale() >= 2) {
            return Optional.of(printed);
        }
        BigDecimal plain = exact.stripTrailingZeros();
        boolean ends = plain.scale() < PLACES - 5;
        if (ends && (plain.toPlainString().startsWith(print) || oneApart(plain.toPlainString(), print))) {
            return Optional.of(plain);
        }
        return Optional.empty();
    }

    /** Whether one character was misread or lost. */
    static boolean oneApart(String one, String other) {
        if (one.length() == other.length()) {
            int apart = 0;
            for (int i = 0; i < one.length(); i++) {
                apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
            }
            return apart == 1;
        }
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1).equals(shorter.substring(same));
    }
}
