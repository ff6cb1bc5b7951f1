package cn.heyan.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A field of a paper as read (读数): settled, doubtful or absent. */
public sealed interface Reading<T> permits Settled, Doubtful, Absent {

    /** One answer for each of the three. */
    default <R> R fold(
            Function<Settled<T>, R> settled, Function<Doubtful<T>, R> doubtful, Function<Absent<T>, R> absent) {
        if (this instanceof Settled<T> s) {
            return settled.apply(s);
        }
        if (this instanceof Doubtful<T> d) {
            return doubtful.apply(d);
        }
        return absent.apply((Absent<T>) this);
    }

    /** The value, if it is settled; nothing that decides may rest on anything else. */
    default Optional<T> settled() {
        return fold(s -> Optional.of(s.value()), d -> Optional.empty(), a -> Optional.empty());
    }

    /** The value, or the likeliest candidate: for showing and for finding one's way, never for deciding. */
    default Optional<T> likeliest() {
        return fold(
                s -> Optional.of(s.value()),
                d -> Optional.of(d.candidates().get(0).value()),
                a -> Optional.empty());
    }

    /** Everyone who states the value or a candidate. */
    default List<Witness> witnesses() {
        return fold(
                Settled::witnesses,
                d -> d.candidates().stream()
                        .flatMap(c -> c.witnesses().stream())
                        .toList(),
                a -> List.<Witness>of());
    }

    /** The first witness, if there is one: the place to show. */
    default Optional<Witness> witness() {
        return witnesses().stream().findFirst();
    }

    /** The word for it in JSON: settled, doubtful or absent. */
    default String state() {
        return fold(s -> "settled", d -> "doubtful", a -> "absent");
    }
}
