package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The amounts of a list that was only seen on pictures are settled where they add up to the list's own total: a seal across a
 * digit misleads both readers alike (384,200 under a ring is 884,200 to each), and only the sum tells.
 *
 * @param column of the amounts
 * @param total of the list as read; absent where it was not read
 */
record BorneOut(String column, Reading<?> total) {

    /** The rows, their amounts in doubt unless the total bears them out. */
    List<Readings> of(List<Readings> rows) {
        return addsUp(rows) ? rows : rows.stream().map(this::inDoubt).toList();
    }

    private boolean addsUp(List<Readings> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Readings row : rows) {
            Optional<BigDecimal> amount =
                    row.named(column).flatMap(Reading::likeliest).flatMap(BorneOut::yuan);
            sum = sum.add(amount.orElse(BigDecimal.ZERO));
        }
        BigDecimal due = sum;
        return values(total).flatMap(value -> yuan(value).stream()).anyMatch(value -> value.compareTo(due) == 0);
    }

    private static Stream<?> values(Reading<?> reading) {
        if (reading instanceof Absent<?>) {
            return Stream.empty();
        }
        return reading instanceof Doubtful<?> doubtful
                ? doubtful.candidates().stream().map(Candidate::value)
                : reading.settled().stream();
    }

    private static Optional<BigDecimal> yuan(Object value) {
        if (value instanceof WanYuan wan) {
            return Optional.of(wan.yuan().amount());
        }
        return value instanceof Yuan yuan ? Optional.of(yuan.amount()) : Optional.empty();
    }

    private Readings inDoubt(Readings row) {
        Readings doubtful = row;
        for (Map.Entry<Field<?>, Reading<?>> cell : row.all().entrySet()) {
            boolean seen = cell.getValue().witnesses().stream()
                    .allMatch(witness -> witness.means() == Means.OCR || witness.means() == Means.SECOND_OCR);
            if (cell.getKey().name().equals(column) && seen && cell.getValue() instanceof Settled<?> settled) {
                doubtful = doubtful.withAll(in(cell.getKey(), settled));
            }
        }
        return doubtful;
    }

    @SuppressWarnings("unchecked") // a field and its reading are of one type
    private static <T> Readings in(Field<T> field, Settled<?> settled) {
        Settled<T> typed = (Settled<T>) settled;
        return Readings.NONE.with(field, new Doubtful<>(List.of(new Candidate<>(typed.value(), typed.witnesses()))));
    }
}
