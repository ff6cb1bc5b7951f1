package cn.heyan.journey;

import cn.heyan.reconcile.Examination;
import java.nio.file.Path;
import java.util.function.Function;

/** How a packet's journey ended: every packet ends in exactly one of these. */
public sealed interface Outcome {

    /** One answer for each of the three. */
    default <R> R fold(Function<Reported, R> reported, Function<TurnedAway, R> turnedAway, Function<Broken, R> broken) {
        if (this instanceof Reported r) {
            return reported.apply(r);
        }
        if (this instanceof TurnedAway t) {
            return turnedAway.apply(t);
        }
        return broken.apply((Broken) this);
    }

    /**
     * Examined, and the reports are written.
     *
     * @param examination the result
     * @param folder where report.json, report.html and report.pdf lie
     */
    record Reported(Examination examination, Path folder) implements Outcome {}

    /**
     * Refused (拒收): bad input, nothing was examined.
     *
     * @param sentence for the sender: which file, why, what to do
     */
    record TurnedAway(String sentence) implements Outcome {}

    /**
     * Our breakdown (我方故障), never the applicant's fault.
     *
     * @param sentence for the reviewer
     */
    record Broken(String sentence) implements Outcome {}
}
