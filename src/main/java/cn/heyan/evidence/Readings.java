package cn.heyan.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is stated, field by field, in the order in which a reader would look: the body of a paper or of one row. */
public final class Readings {

    /** Nothing stated. */
    public static final Readings NONE = new Readings(Map.of());

    private final Map<Field<?>, Reading<?>> byField;

    private Readings(Map<Field<?>, Reading<?>> byField) {
        this.byField = Collections.unmodifiableMap(byField);
    }

    /** These and one more; a field stated before is replaced. */
    public <T> Readings with(Field<T> field, Reading<T> reading) {
        Map<Field<?>, Reading<?>> more = new LinkedHashMap<>(byField);
        more.put(field, reading);
        return new Readings(more);
    }

    /** These and all of the others; fields stated before are replaced. */
    public Readings withAll(Readings others) {
        Map<Field<?>, Reading<?>> more = new LinkedHashMap<>(byField);
        more.putAll(others.byField);
        return new Readings(more);
    }

    /** The reading of this field; absent if it was never looked for. */
    @SuppressWarnings("unchecked") // only with() puts, and it pairs field and reading
    public <T> Reading<T> read(Field<T> field) {
        Reading<?> reading = byField.get(field);
        return reading == null ? new Absent<>("未见此项") : (Reading<T>) reading;
    }

    /** The reading of the field with this name, whatever its type; nothing if it was never looked for. */
    public Optional<Reading<?>> named(String name) {
        for (Map.Entry<Field<?>, Reading<?>> each : byField.entrySet()) {
            if (each.getKey().name().equals(name)) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }

    /** Every field with its reading, for listing. */
    public Map<Field<?>, Reading<?>> all() {
        return byField;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Readings readings && readings.byField.equals(byField);
    }

    @Override
    public int hashCode() {
        return byField.hashCode();
    }

    @Override
    public String toString() {
        return byField.toString();
    }
}
