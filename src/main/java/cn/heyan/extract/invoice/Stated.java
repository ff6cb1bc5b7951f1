package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Witness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What has been stated so far, field by field, before it is decided what is settled. */
final class Stated {
    private final Map<Field<?>, List<Candidate<?>>> byField = new LinkedHashMap<>();
    private final Map<Field<?>, List<Candidate<?>>> guesses = new LinkedHashMap<>();
    private final Map<Field<?>, Run> places = new LinkedHashMap<>();

    <T> void add(Field<T> field, T value, Witness witness) {
        byField.computeIfAbsent(field, f -> new ArrayList<>()).add(Candidate.of(value, witness));
    }

    /** What a piece of print says of a field; the place is kept for the second reader. */
    <T> void add(Field<T> field, Face face, Run run, Function<String, Optional<T>> parse) {
        if (!run.isEmpty()) {
            parse.apply(run.text()).ifPresent(value -> {
                add(field, value, witness(face, run));
                places.putIfAbsent(field, run);
            });
        }
    }

    /** What the print may stand for, should everything else bear it out. */
    <T> void guess(Field<T> field, T value, Witness witness) {
        guesses.computeIfAbsent(field, f -> new ArrayList<>()).add(Candidate.of(value, witness));
    }

    @SuppressWarnings("unchecked") // only guess() puts, and it pairs field and value
    <T> List<Candidate<T>> guesses(Field<T> field) {
        List<Candidate<T>> all = new ArrayList<>();
        guesses.getOrDefault(field, List.of()).forEach(c -> all.add((Candidate<T>) c));
        return all;
    }

    static Witness witness(Face face, Run run) {
        return new Witness(
                face.page().ref(), run.box(), run.text(), face.page().text().means(), run.confidence());
    }

    @SuppressWarnings("unchecked") // only add() puts, and it pairs field and value
    <T> List<Candidate<T>> of(Field<T> field) {
        List<Candidate<T>> stated = new ArrayList<>();
        byField.getOrDefault(field, List.of()).forEach(c -> stated.add((Candidate<T>) c));
        return stated;
    }

    /** Takes back what was stated of a field and states this instead. */
    <T> void replace(Field<T> field, List<Candidate<T>> statements) {
        byField.put(field, new ArrayList<>(statements));
    }

    <T> boolean has(Field<T> field) {
        return !byField.getOrDefault(field, List.of()).isEmpty();
    }

    Optional<Run> place(Field<?> field) {
        return Optional.ofNullable(places.get(field));
    }

    void addAll(Stated other) {
        other.byField.forEach((field, candidates) ->
                byField.computeIfAbsent(field, f -> new ArrayList<>()).addAll(candidates));
        other.guesses.forEach((field, candidates) ->
                guesses.computeIfAbsent(field, f -> new ArrayList<>()).addAll(candidates));
        other.places.forEach(places::putIfAbsent);
    }
}
