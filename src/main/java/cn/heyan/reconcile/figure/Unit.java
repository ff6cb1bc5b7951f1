package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;

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
        return own.named(prefix + name).or(() -> around.named(name)).orElseGet(() -> new Absent<>("未见此项"));
    }
}
