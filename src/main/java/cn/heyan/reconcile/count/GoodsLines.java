package cn.heyan.reconcile.count;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import java.util.List;
import java.util.Optional;

/** The goods lines (项目明细) of an invoice: whether all of them were read, so that none can hide what it is for. */
public final class GoodsLines {

    /** What is missing from the sum and is less than this hides no line. */
    private static final Yuan NOTHING = Yuan.of("1");

    private GoodsLines() {}

    /** Each line has a name, and their amounts add up to the net amount; a lone "see the list" names nothing. */
    public static boolean allRead(Paper invoice) {
        List<Readings> lines = invoice.rows();
        boolean named = lines.stream()
                .allMatch(line -> line.read(Invoice.Row.NAME).likeliest().isPresent());
        return !lines.isEmpty()
                && named
                && !(lines.size() == 1 && refersToList(lines.get(0)))
                && sum(lines)
                        .filter(sum -> Answer.values(invoice.read(Invoice.NET_AMOUNT)).stream()
                                .anyMatch(net -> net.minus(sum).abs().compareTo(NOTHING) < 0))
                        .isPresent();
    }

    /** The goods are on a list of their own (清单). */
    private static boolean refersToList(Readings line) {
        return line.read(Invoice.Row.NAME)
                .likeliest()
                .filter(name -> name.contains("详见") && name.contains("清单"))
                .isPresent();
    }

    /** The likeliest amounts of all lines together, without tax; nothing if one has none. */
    static Optional<Yuan> sum(List<Readings> lines) {
        Yuan sum = Yuan.ZERO;
        for (Readings line : lines) {
            Optional<Yuan> amount = line.read(Invoice.Row.AMOUNT).likeliest();
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(amount.get());
        }
        return Optional.of(sum);
    }
}
