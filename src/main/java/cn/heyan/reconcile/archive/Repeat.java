package cn.heyan.reconcile.archive;

import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.archive.UsedPaper.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper of one packet that is also in another (跨材料包重复).
 *
 * @param how the two have to do with each other
 * @param here the paper of this packet
 * @param there the paper of the other one
 */
public record Repeat(How how, UsedPaper here, UsedPaper there) {

    /** How two papers have to do with each other. */
    public enum How {
        /** They are the same. */
        USED,
        /** They may be the same: the number of one was not read. */
        SUSPECTED,
        /** The one here was cancelled there by a red-letter invoice (红字发票). */
        CANCELLED,
        /** The red-letter invoice here cancels the one there. */
        CANCELS
    }

    /** Every repeat between the papers of two packets; an invoice and the red letter that cancels it are nothing together. */
    public static List<Repeat> between(List<UsedPaper> here, List<UsedPaper> there) {
        List<Repeat> repeats = new ArrayList<>();
        for (UsedPaper one : here) {
            if (!isNetted(one, here)) {
                meeting(one, there).ifPresent(repeats::add);
            }
        }
        return repeats;
    }

    private static Optional<Repeat> meeting(UsedPaper one, List<UsedPaper> there) {
        Optional<UsedPaper> red =
                there.stream().filter(other -> other.cancels(one)).findFirst();
        if (red.isPresent() && isNought(one, red.get())) {
            return Optional.of(new Repeat(How.CANCELLED, one, red.get()));
        }
        Optional<Repeat> suspected = Optional.empty();
        for (UsedPaper other : there) {
            Answer same = same(one, other);
            if (same == Answer.YES && !isNetted(other, there)) {
                return Optional.of(new Repeat(How.USED, one, other));
            }
            if (same == Answer.OPEN && suspected.isEmpty() && !isNetted(other, there)) {
                suspected = Optional.of(new Repeat(How.SUSPECTED, one, other));
            }
            if (one.cancels(other) && !isNetted(other, there)) {
                return Optional.of(new Repeat(How.CANCELS, one, other));
            }
        }
        return suspected;
    }

    /** Whether a red letter and its invoice stand together in one packet and leave nothing. */
    private static boolean isNetted(UsedPaper one, List<UsedPaper> together) {
        return together.stream()
                .anyMatch(other ->
                        (other.cancels(one) && isNought(one, other)) || (one.cancels(other) && isNought(other, one)));
    }

    private static boolean isNought(UsedPaper blue, UsedPaper red) {
        if (blue.amount().isEmpty() || red.amount().isEmpty()) {
            return true;
        }
        return blue.amount().get().plus(red.amount().get()).compareTo(Yuan.ZERO) <= 0;
    }

    /** Whether the paper is, or may be, one of these. */
    public static boolean isAmong(UsedPaper paper, List<UsedPaper> others) {
        return others.stream().anyMatch(other -> same(paper, other) != Answer.NO);
    }

    /** Whether both are the same paper. */
    static Answer same(UsedPaper one, UsedPaper other) {
        if (one.sort() != other.sort()) {
            return Answer.NO;
        }
        boolean number = one.numbers().stream().anyMatch(other.numbers()::contains);
        return switch (one.sort()) {
            case INVOICE -> sameInvoice(one, other, number);
            case PAYMENT -> number && meet(one.amount(), other.amount()) ? Answer.YES : Answer.NO;
            case CONTRACT -> number && one.party().equals(other.party()) ? Answer.YES : Answer.NO;
            case AUDIT -> number ? Answer.YES : Answer.NO;
        };
    }

    private static Answer sameInvoice(UsedPaper one, UsedPaper other, boolean number) {
        boolean codes = !one.code().isEmpty() && !other.code().isEmpty();
        if (codes && !one.code().equals(other.code())) {
            return Answer.NO;
        }
        boolean amount = meet(one.amount(), other.amount());
        boolean date = meet(one.date(), other.date());
        boolean sure = one.sure() && other.sure();
        if (number && sure) {
            // eight digits without a code begin anew with every booklet
            boolean alone = codes || one.numbers().get(0).length() > 8;
            return alone || amount || date ? Answer.YES : Answer.OPEN;
        }
        if (number) {
            return amount && date ? Answer.YES : amount || date ? Answer.OPEN : Answer.NO;
        }
        boolean facts = amount && date && !one.party().isEmpty() && one.party().equals(other.party());
        return facts && !sure ? Answer.OPEN : Answer.NO;
    }

    private static <T> boolean meet(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    /** Whether the sort of paper is one that may stand in several packets of one applicant: an audit report covers its year. */
    public boolean isSharedByNature() {
        return here.sort() == Sort.AUDIT;
    }
}
