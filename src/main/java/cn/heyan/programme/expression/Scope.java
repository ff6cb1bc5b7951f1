package cn.heyan.programme.expression;

import java.util.Optional;
import java.util.Set;

/**
 * Every name that an expression of one programme may use.
 *
 * @param vocabulary kinds of document and their fields
 * @param form what the programme's form declares; nothing if nobody knows
 * @param thresholds names of amounts
 * @param figures names of parameters that are numbers or not yet set
 * @param windows names of windows
 */
public record Scope(
        Vocabulary vocabulary,
        Optional<FormWords> form,
        Set<String> thresholds,
        Set<String> figures,
        Set<String> windows) {
    public Scope {
        thresholds = Set.copyOf(thresholds);
        figures = Set.copyOf(figures);
        windows = Set.copyOf(windows);
    }

    /** Whether this is a kind of document; where nobody knows, a hyphen tells. */
    boolean isKind(String name) {
        return vocabulary.kinds().isEmpty()
                ? name.contains("-")
                : vocabulary.kinds().contains(name);
    }
}
