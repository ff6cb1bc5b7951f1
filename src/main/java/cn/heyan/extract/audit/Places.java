package cn.heyan.extract.audit;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The places of a report that state the same thing: cover, verification page, opinion, signatures, statements.
 *
 * @param look asked about the likeliest places first
 * @param prints where it is stated, the likeliest first
 */
record Places(SecondLook look, List<Print> prints) {

    /** The second reader is slow; what three looks do not settle stays doubtful. */
    private static final int LOOKS = 3;
    /** What is printed so far apart on a page, as a fraction of its height, was read independently. */
    private static final double APART = 0.1;
    /** A value that this many lines of one reader spell alike is no slip of that reader. */
    private static final int MANY = 3;

    Places {
        prints = List.copyOf(prints);
    }

    /** The reading on which the places agree; any other value at one of them makes it doubtful. */
    <T> Reading<T> settle(Script script, Function<String, Optional<T>> parse, String ifNone) {
        return settle(script, parse, (one, other) -> false, ifNone);
    }

    /**
     * The reading on which most of the places agree.
     *
     * @param slip whether the second value is the first one misread: then a single place with it does not count against many
     */
    <T> Reading<T> settle(Script script, Function<String, Optional<T>> parse, BiPredicate<T, T> slip, String ifNone) {
        List<Candidate<T>> said = new ArrayList<>();
        Map<T, Integer> places = new LinkedHashMap<>();
        List<Print> stating = prints.stream()
                .filter(print -> parse.apply(print.text()).isPresent())
                .toList();
        for (Print print : stating) {
            T value = parse.apply(print.text()).orElseThrow();
            said.add(Candidate.of(value, witness(print)));
            places.merge(value, 1, Integer::sum);
        }
        Reading<T> reading = outcome(said, places, slip, ifNone);
        for (int i = 0; i < Math.min(LOOKS, stating.size()) && reading.settled().isEmpty(); i++) {
            Print print = stating.get(i);
            look.look(print.page(), print.word(), script, parse).stream()
                    .skip(1)
                    .forEach(said::add);
            reading = outcome(said, places, slip, ifNone);
        }
        return reading;
    }

    private static <T> Reading<T> outcome(
            List<Candidate<T>> said, Map<T, Integer> places, BiPredicate<T, T> slip, String ifNone) {
        Reading<T> strict = Settling.settle(said, ifNone);
        if (strict.settled().isPresent() || said.isEmpty()) {
            return strict;
        }
        Candidate<T> best = most(Settling.join(said), places);
        int many = places.getOrDefault(best.value(), 0);
        boolean readTwice =
                best.witnesses().stream().map(Witness::means).distinct().count() >= 2
                        || many >= MANY
                        || spots(best) >= 2 && places.size() == 1;
        boolean othersAreSlips = Settling.join(said).stream()
                .filter(other -> !other.value().equals(best.value()))
                .allMatch(other ->
                        slip.test(best.value(), other.value()) && 2 * places.getOrDefault(other.value(), 0) <= many);
        return readTwice && othersAreSlips ? new Settled<>(best.value(), best.witnesses()) : strict;
    }

    /** Places well apart: on different pages, or on one page in different parts of it. */
    private static long spots(Candidate<?> candidate) {
        return candidate.witnesses().stream()
                .map(witness ->
                        witness.page().number() + " " + Math.round(witness.box().y() / APART))
                .distinct()
                .count();
    }

    private static <T> Candidate<T> most(List<Candidate<T>> joined, Map<T, Integer> places) {
        Candidate<T> best = joined.get(0);
        for (Candidate<T> other : joined) {
            if (places.getOrDefault(other.value(), 0) > places.getOrDefault(best.value(), 0)) {
                best = other;
            }
        }
        return best;
    }

    static Witness witness(Print print) {
        return new Witness(
                print.page().ref(),
                print.box(),
                print.text(),
                print.page().text().means(),
                print.word().confidence());
    }
}
