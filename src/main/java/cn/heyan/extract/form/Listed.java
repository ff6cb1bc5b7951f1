package cn.heyan.extract.form;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.form.KindSpec.ValueSpec;
import cn.heyan.packet.Means;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of a list, and its row of totals.
 *
 * @param rows in order
 * @param totals column → what reads the row of totals there, as this field
 */
record Listed(List<Readings> rows, Map<String, Function<ValueSpec, Readings>> totals) {

    /** What it means that a column is filled in, or is not, if the value asks for that. */
    Optional<Readings> filled(ValueSpec value) {
        String column = value.filled().getOrDefault("column", "");
        Optional<Witness> in = witness(column);
        Optional<Witness> at = in.or(() -> witness(""));
        if (column.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        String meaning = value.filled().getOrDefault(in.isPresent() ? "then" : "otherwise", "");
        // that nothing was read in a column of a picture does not prove it empty
        boolean sure = in.isPresent() || at.get().means() != Means.OCR;
        Reading<String> reading = sure
                ? new Settled<>(meaning, List.of(at.get()))
                : new Doubtful<>(List.of(Candidate.of(meaning, at.get())));
        return Optional.of(Readings.NONE.with(new Field<>(value.id(), String.class), reading));
    }

    private Optional<Witness> witness(String column) {
        return rows.stream()
                .flatMap(row -> row.all().entrySet().stream())
                .filter(cell -> column.isEmpty() || cell.getKey().name().equals(column))
                .flatMap(cell -> cell.getValue().witness().stream())
                .findFirst();
    }

    /** The total that this value asks for, if the list has it. */
    Optional<Readings> total(ValueSpec value) {
        return Optional.ofNullable(totals.get(value.totalOf())).map(reading -> reading.apply(value));
    }
}
