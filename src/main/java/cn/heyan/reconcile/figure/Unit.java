package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import java.util.Map;
import java.util.Optional;

/**
 * A row or a paper that a sum or count goes over.
 *
 * @param own what it states
 * @param around what the paper states that the row stands in
 * @param prefix before the names of columns, such as {@code list.}
 * @param called how a person calls it
 */
record Unit(Readings own, Readings around, String prefix, String called) {
    /** What it states for this column or field. */
    Reading<?> read(String name) {
        return named(own, prefix + name).or(() -> named(around, name)).orElseGet(() -> new Absent<>("未见此项"));
    }

    /** What is stated under this name, whatever its type. */
    static Optional<Reading<?>> named(Readings readings, String name) {
        for (Map.Entry<Field<?>, Reading<?>> each : readings.all().entrySet()) {
            if (each.getKey().name().equals(name)) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }
}
