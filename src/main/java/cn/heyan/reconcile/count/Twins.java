package cn.heyan.reconcile.count;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which papers are the same invoice: number, or code and number; a doubtful number is helped by amount, date and seller. */
public final class Twins {
    private final List<List<Paper>> groups = new ArrayList<>();

    Twins(List<Paper> invoices) {
        for (Paper invoice : invoices) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> same(other, invoice) == Answer.YES))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(invoice);
        }
    }

    /** The paper that counts for this one: itself, or a copy that was read better or comes first. */
    Paper original(Paper invoice) {
        List<Paper> group = groups.stream()
                .filter(each -> each.stream().anyMatch(paper -> paper.equals(invoice)))
                .findFirst()
                .orElseThrow();
        return group.stream().max(Comparator.comparingInt(Twins::known)).orElseThrow();
    }

    /** An earlier invoice that this one may repeat, although its number does not say so. */
    Optional<Paper> suspected(Paper invoice) {
        for (List<Paper> group : groups) {
            for (Paper other : group) {
                if (other.equals(invoice)) {
                    return Optional.empty();
                }
                if (same(other, invoice) == Answer.OPEN) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether both papers show the same invoice. */
    public static Answer same(Paper one, Paper other) {
        Reading<String> left = one.read(Invoice.INVOICE_NUMBER);
        Reading<String> right = other.read(Invoice.INVOICE_NUMBER);
        boolean sameAmount = meet(one.read(Invoice.TOTAL_AMOUNT), other.read(Invoice.TOTAL_AMOUNT));
        boolean sameDate = meet(one.read(Invoice.ISSUE_DATE), other.read(Invoice.ISSUE_DATE));
        boolean bothNumbers = left.settled().isPresent() && right.settled().isPresent();
        if (Answer.match(left, right, Twins::sameNumber) == Answer.YES) {
            if (otherCode(one, other)) {
                return Answer.NO;
            }
            return bothNumbers || sameAmount || sameDate ? Answer.YES : Answer.OPEN;
        }
        boolean sameSeller =
                Answer.match(one.read(Invoice.SELLER_NAME), other.read(Invoice.SELLER_NAME), PartyName::same)
                        == Answer.YES;
        return !bothNumbers && sameAmount && sameDate && sameSeller ? Answer.OPEN : Answer.NO;
    }

    private static boolean otherCode(Paper one, Paper other) {
        return Answer.match(one.read(Invoice.INVOICE_CODE), other.read(Invoice.INVOICE_CODE), Twins::sameNumber)
                == Answer.NO;
    }

    private static boolean sameNumber(String one, String other) {
        return Printed.normalise(one).equals(Printed.normalise(other));
    }

    private static <T> boolean meet(Reading<T> one, Reading<T> other) {
        return Answer.match(one, other, Object::equals) == Answer.YES;
    }

    private static int known(Paper invoice) {
        return (invoice.read(Invoice.TOTAL_AMOUNT)
                                .settled()
                                .filter(total -> !total.equals(Yuan.ZERO))
                                .isPresent()
                        ? 4
                        : 0)
                + (invoice.read(Invoice.ISSUE_DATE).settled().isPresent() ? 2 : 0)
                + (invoice.read(Invoice.INVOICE_NUMBER).settled().isPresent() ? 1 : 0);
    }
}
