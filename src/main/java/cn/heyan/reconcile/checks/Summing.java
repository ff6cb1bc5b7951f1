package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Shown;
import java.util.ArrayList;
import java.util.List;

/** Adds amounts up as far as they can be told: what is not settled is between nothing and its largest candidate. */
final class Summing {
    private Yuan low = Yuan.ZERO;
    private Yuan high = Yuan.ZERO;
    private Yuan likely = Yuan.ZERO;
    private boolean boundless;
    private final List<Said> said = new ArrayList<>();

    /** One more amount; {@code surely} if it is certain that it belongs to the sum. */
    void add(String what, Reading<Yuan> amount, boolean surely) {
        if (amount.witnesses().isEmpty()) {
            boundless = true;
            return;
        }
        Yuan most = Answer.values(amount).stream().max(Yuan::compareTo).orElse(Yuan.ZERO);
        low = low.plus(surely ? amount.settled().orElse(Yuan.ZERO) : Yuan.ZERO);
        high = high.plus(most);
        likely = likely.plus(amount.likeliest().orElse(Yuan.ZERO));
        said.add(Said.read(what, Shown.reading(amount), amount.witness()));
    }

    /** Everything of another sum. */
    void take(Summing other) {
        low = low.plus(other.low);
        high = high.plus(other.high);
        likely = likely.plus(other.likely);
        boundless = boundless || other.boundless;
        said.addAll(other.said);
    }

    /** Something that was not read may belong to the sum. */
    void addUnknown() {
        boundless = true;
    }

    /** The places that were added. */
    List<Said> said() {
        return said;
    }

    /** The sum of what every reading most likely says. */
    Yuan likely() {
        return likely;
    }

    /** Whether every part of it is settled. */
    boolean isExact() {
        return !boundless && low.equals(high);
    }

    /** Whether another figure states the same sum; then every part of it is confirmed. */
    void confirmedBy(Reading<Yuan> total) {
        if (total.settled().filter(likely::equals).isPresent()) {
            low = likely;
            high = likely;
            boundless = false;
        }
    }

    /** The sum; what is boundless reaches what was declared at most. */
    Interval upTo(Reading<WanYuan> declared) {
        Yuan most = declared.likeliest().map(WanYuan::yuan).orElse(high);
        Yuan top = boundless ? high.max(most) : high;
        return new Interval(low.min(top), top);
    }

    /** How the declaration stands to the sum: it agrees if the likeliest readings add up to it, since it witnesses them. */
    Comparison against(Reading<WanYuan> declared) {
        Comparison comparison = Comparison.of(declared, upTo(declared));
        boolean likelyAgrees = !boundless && Comparison.of(declared, Interval.exactly(likely)) == Comparison.AGREES;
        return comparison == Comparison.OPEN && likelyAgrees ? Comparison.AGREES : comparison;
    }
}
