package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a figure of what was read: a doubtful reading reaches from its least to its largest candidate. */
final class ReadFigure {
    private ReadFigure() {}

    /** The figure; {@code what} is how a person calls it. */
    static Figure of(String what, Reading<?> reading) {
        if (reading instanceof Absent<?> absent) {
            return absent.blank()
                    ? Figure.exactly(BigDecimal.ZERO, Figure.Sort.NUMBER).saying(Said.computed(what, "未填写，按 0 计"))
                    : Figure.missing(what);
        }
        List<?> values = Answer.values(reading);
        List<BigDecimal> figures =
                values.stream().flatMap(value -> number(value).stream()).toList();
        if (figures.size() != values.size()) {
            return Figure.missing(what + "（读作“" + Shown.reading(reading) + "”，不是数）");
        }
        BigDecimal tolerance = values.stream()
                .map(value -> tolerance(what, value, reading.witnesses()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        boolean money = values.get(0) instanceof Yuan || values.get(0) instanceof WanYuan;
        return new Figure(
                Range.over(figures),
                Optional.of(figures.get(0)),
                tolerance,
                sort(values.get(0), money),
                List.of(Said.read(what, Shown.reading(reading), reading.witness())),
                List.of(),
                reading.settled().isEmpty());
    }

    /** The figure of one value as it was read; nothing if it is no number. */
    static Optional<Figure> of(String what, Object value) {
        boolean money = value instanceof Yuan || value instanceof WanYuan;
        return number(value)
                .map(figure -> new Figure(
                        Range.exactly(figure),
                        Optional.of(figure),
                        tolerance(what, value, List.of()),
                        sort(value, money),
                        List.of(),
                        List.of(),
                        false));
    }

    private static Figure.Sort sort(Object value, boolean money) {
        return value instanceof LocalDate ? Figure.Sort.DAY : money ? Figure.Sort.MONEY : Figure.Sort.NUMBER;
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof WanYuan wan) {
            return Optional.of(wan.yuan().amount());
        }
        if (value instanceof Yuan yuan) {
            return Optional.of(yuan.amount());
        }
        if (value instanceof LocalDate day) {
            return Optional.of(BigDecimal.valueOf(day.toEpochDay()));
        }
        if (value instanceof Ticks ticks) {
            return Optional.of(BigDecimal.valueOf(ticks.options().size()));
        }
        if (value instanceof BigDecimal figure) {
            return Optional.of(figure);
        }
        String text = String.valueOf(value).strip();
        return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A count is exact; a percentage and an amount in 万元 are as fine as they were printed. */
    private static BigDecimal tolerance(String what, Object value, List<Witness> witnesses) {
        if (value instanceof WanYuan wan) {
            return wan.tolerance().amount();
        }
        if (!(value instanceof BigDecimal figure)) {
            return BigDecimal.ZERO;
        }
        boolean percent = Stream.concat(Stream.of(what), witnesses.stream().map(witness -> witness.asPrinted()))
                .anyMatch(text -> text.contains("%") || text.contains("％"));
        return percent || figure.scale() > 0
                ? BigDecimal.ONE.movePointLeft(figure.scale()).divide(BigDecimal.valueOf(2))
                : BigDecimal.ZERO;
    }
}
