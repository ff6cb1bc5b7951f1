package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the cells of lines, and lets the lines' own arithmetic witness: quantity × price, amount × rate, the sum. */
final class RowReader {
    private static final Yuan CENT = Yuan.of("0.01");

    private RowReader() {}

    /**
     * The rows of the table.
     *
     * @param classed whether names begin with their tax class, whose stars a reader of pictures may have lost
     */
    static List<Readings> read(List<Line> lines, Reading<Yuan> net, Reading<Yuan> tax, boolean classed) {
        Map<Line, Yuan> amounts = ColumnRepair.of(lines, Frame.AMOUNT, net);
        Map<Line, Yuan> taxes = ColumnRepair.of(lines, Frame.TAX, tax);
        boolean sums = adds(lines, Frame.AMOUNT, net);
        boolean contradicted = !sums
                && net.settled().isPresent()
                && Line.sum(lines, Frame.AMOUNT).isPresent();
        boolean taxSums = adds(lines, Frame.TAX, tax);
        List<Readings> rows = new ArrayList<>();
        for (Line line : lines) {
            Optional<Yuan> due = Optional.ofNullable(amounts.get(line));
            Readings row = row(line, due, sums, contradicted, taxSums, classed);
            Witness at = Stated.witness(line.face(), line.cell(Frame.NAME).orElse(Run.NONE));
            row = due.isPresent() ? beside(row, Invoice.Row.AMOUNT, due.get(), at) : row;
            Optional<Yuan> amount = due.or(() -> value(line, Frame.AMOUNT, Figures::amount));
            Optional<Yuan> read = value(line, Frame.TAX, Figures::tax);
            Optional<Yuan> dueTax = Optional.ofNullable(taxes.get(line))
                    .or(() -> amount.flatMap(a -> Rate.due(a, value(line, Frame.RATE, Rate::of), read)));
            row = dueTax.isPresent() ? beside(row, Invoice.Row.TAX, dueTax.get(), at) : row;
            Optional<String> rate = line.cell(Frame.RATE).isPresent()
                    ? Optional.empty()
                    : amount.flatMap(a -> read.flatMap(t -> Rate.implied(a, t)));
            rows.add(rate.isPresent() ? beside(row, Invoice.Row.TAX_RATE, rate.get(), at) : row);
        }
        return rows;
    }

    private static Readings row(
            Line line, Optional<Yuan> due, boolean sums, boolean contradicted, boolean taxes, boolean classed) {
        Readings row = Readings.NONE;
        row = with(row, line, Invoice.Row.NAME, print -> Optional.of(GoodsName.repaired(print, classed)), List.of());
        row = with(row, line, Invoice.Row.SPEC, Optional::of, List.of());
        row = with(row, line, Invoice.Row.UNIT, Optional::of, List.of());
        for (Field<String> field : List.of(
                Invoice.Row.PLATE,
                Invoice.Row.VEHICLE_TYPE,
                Invoice.Row.BUILDING_PLACE,
                Invoice.Row.BUILDING_PROJECT)) {
            row = with(row, line, field, Optional::of, List.of());
        }
        row = with(row, line, Invoice.Row.PASS_FROM, ChineseDate::parse, List.of());
        row = with(row, line, Invoice.Row.PASS_TO, ChineseDate::parse, List.of());
        Optional<Yuan> amount = due.or(() -> value(line, Frame.AMOUNT, Figures::amount));
        Optional<BigDecimal> quantity = value(line, Frame.QUANTITY, Figures::number);
        Optional<BigDecimal> price = value(line, Frame.PRICE, Figures::number);
        Optional<Yuan> tax = value(line, Frame.TAX, Figures::tax);
        // one piece at the amount's own price prints the same figure twice: a reader errs twice the same way
        boolean makesIt = multiplies(amount, quantity, price);
        boolean product = makesIt && !contradicted && (sums || !quantity.equals(Optional.of(BigDecimal.ONE)));
        boolean rated = amount.isPresent()
                && tax.isPresent()
                && (value(line, Frame.RATE, Rate::of)
                                .filter(rate -> near(amount.get().times(rate), tax.get()))
                                .isPresent()
                        || tax.get().isZero()
                                && line.cell(Frame.RATE)
                                        .filter(cell -> Figures.isNoTax(cell.text()))
                                        .isPresent());
        row = with(row, line, Invoice.Row.QUANTITY, Figures::number, product ? List.of("数量×单价=金额") : List.of());
        row = with(row, line, Invoice.Row.UNIT_PRICE, Figures::number, product ? List.of("数量×单价=金额") : List.of());
        if (!makesIt && amount.isPresent()) {
            row = implied(row, line, LineArithmetic.of(amount.get(), quantity, price));
        }
        List<String> how = new ArrayList<>();
        if (sums) {
            how.add("各行金额之和=合计金额");
        }
        if (product) {
            how.add("数量×单价=金额");
        }
        row = with(row, line, Invoice.Row.AMOUNT, Figures::amount, how);
        row = with(
                row,
                line,
                Invoice.Row.TAX_RATE,
                print -> Optional.of(Rate.repaired(print)),
                rated ? List.of("金额×税率=税额") : List.of());
        if (tax.isEmpty()
                && line.cell(Frame.RATE)
                        .filter(cell -> Figures.isNoTax(cell.text()))
                        .isPresent()) {
            Witness at = Stated.witness(line.face(), line.cell(Frame.RATE).orElse(Run.NONE));
            Witness named = new Witness(at.page(), at.box(), at.asPrinted(), Means.ARITHMETIC, at.confidence());
            row = row.with(Invoice.Row.TAX, Settling.settle(List.of(Candidate.of(Yuan.ZERO, named)), ""));
        }
        return with(row, line, Invoice.Row.TAX, Figures::tax, taxes ? List.of("各行税额之和=合计税额") : List.of());
    }

    /** What the amount makes of quantity and price is likelier than what was read, but does not settle them. */
    private static Readings implied(Readings row, Line line, LineArithmetic.Implied implied) {
        Witness at = Stated.witness(line.face(), line.cell(Frame.AMOUNT).orElse(Run.NONE));
        Readings with = row;
        if (implied.quantity().isPresent()) {
            with = beside(with, Invoice.Row.QUANTITY, implied.quantity().get(), at);
        }
        return implied.price().isPresent()
                ? beside(with, Invoice.Row.UNIT_PRICE, implied.price().get(), at)
                : with;
    }

    private static <T extends Comparable<T>> Readings beside(Readings row, Field<T> field, T value, Witness at) {
        Witness witness = new Witness(at.page(), at.box(), "由其他金额推算", Means.ARITHMETIC, 1);
        List<Candidate<T>> all = new ArrayList<>(List.of(Candidate.of(value, witness)));
        row
                .read(field)
                .fold(
                        settled -> List.of(new Candidate<>(settled.value(), settled.witnesses())),
                        doubtful -> doubtful.candidates(),
                        absent -> List.<Candidate<T>>of())
                .stream()
                .filter(candidate -> candidate.value().compareTo(value) != 0)
                .forEach(all::add);
        return row.with(field, new Doubtful<>(Settling.join(all)));
    }

    private static boolean multiplies(
            Optional<Yuan> amount, Optional<BigDecimal> quantity, Optional<BigDecimal> price) {
        return amount.isPresent()
                && quantity.isPresent()
                && price.isPresent()
                && near(Yuan.rounded(quantity.get().multiply(price.get())), amount.get());
    }

    private static boolean near(Yuan one, Yuan other) {
        return one.minus(other).abs().compareTo(CENT) <= 0;
    }

    private static boolean adds(List<Line> lines, String column, Reading<Yuan> sum) {
        List<Optional<Yuan>> all =
                lines.stream().map(line -> value(line, column, Figures::tax)).toList();
        return !all.isEmpty()
                && all.stream().allMatch(Optional::isPresent)
                && sum.settled()
                        .equals(Optional.of(
                                Yuan.sum(all.stream().flatMap(Optional::stream).toList())));
    }

    private static <T> Optional<T> value(Line line, String column, Function<String, Optional<T>> parse) {
        return line.cell(column).flatMap(cell -> parse.apply(cell.text()));
    }

    private static <T> Readings with(
            Readings row, Line line, Field<T> field, Function<String, Optional<T>> parse, List<String> how) {
        Optional<Run> cell = line.cell(field);
        Optional<T> value = cell.flatMap(run -> parse.apply(run.text()));
        if (cell.isEmpty() || value.isEmpty()) {
            return row;
        }
        Witness witness = Stated.witness(line.face(), cell.get());
        List<Candidate<T>> statements = new ArrayList<>(List.of(Candidate.of(value.get(), witness)));
        how.forEach(each -> statements.add(
                Candidate.of(value.get(), new Witness(witness.page(), witness.box(), each, Means.ARITHMETIC, 1))));
        return row.with(field, Settling.settle(statements, "未见此项"));
    }
}
