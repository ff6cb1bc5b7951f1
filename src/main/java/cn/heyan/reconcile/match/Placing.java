package cn.heyan.reconcile.match;

import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts papers that name no number to those of the same party. */
final class Placing {

    private final List<Heap> heaps;
    private final Leg measure;

    /** Into these heaps; the papers of {@code measure} say how much each heap takes. */
    Placing(List<Heap> heaps, Leg measure) {
        this.heaps = heaps;
        this.measure = measure;
    }

    void place(List<Slip> slips) {
        List<Slip> alone = new ArrayList<>();
        Map<List<Heap>, List<Slip>> several = new LinkedHashMap<>();
        Map<Slip, Heap> certain = new LinkedHashMap<>();
        Map<Slip, Heap> likely = new LinkedHashMap<>();
        for (Slip slip : slips) {
            List<Heap> same = withPartner(slip, Answer.YES);
            if (same.size() > 1) {
                several.computeIfAbsent(same, key -> new ArrayList<>()).add(slip);
            } else if (same.size() == 1) {
                certain.put(slip, same.get(0));
            } else {
                perhaps(slip).ifPresentOrElse(heap -> likely.put(slip, heap), () -> alone.add(slip));
            }
        }
        certain.forEach((slip, heap) -> heap.add(slip, true));
        several.forEach(this::share);
        likely.forEach((slip, heap) -> living(heap).add(slip, false));
        heaps.addAll(Heap.byPartner(alone));
    }

    private List<Heap> withPartner(Slip slip, Answer answer) {
        return heaps.stream()
                .filter(heap -> !heap.of(measure).isEmpty() || measure == Leg.INVOICE)
                .filter(heap -> heap.partnerOf(slip) == answer)
                .toList();
    }

    /** Where the party could not be read: the only heap whose amount, or one of whose papers' amount, is this one's. */
    private Optional<Heap> perhaps(Slip slip) {
        List<Heap> open = withPartner(slip, Answer.OPEN);
        List<Heap> fitting = open.stream()
                .filter(heap -> slip.amount()
                        .likeliest()
                        .filter(amount ->
                                amount.equals(Total.of(heap.of(measure)).likely())
                                        || heap.of(measure).stream().anyMatch(each -> each.amount()
                                                .likeliest()
                                                .filter(amount::equals)
                                                .isPresent()))
                        .isPresent())
                .toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        boolean read = !slip.partner().witnesses().isEmpty();
        return open.size() == 1 && read ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** Several heaps of one party: shared out if that comes out exactly in one way only, else all become one. */
    private void share(List<Heap> same, List<Slip> slips) {
        List<Heap> living = same.stream().map(this::living).distinct().toList();
        Optional<int[]> shares = shares(living, slips);
        if (shares.isPresent()) {
            for (int i = 0; i < slips.size(); i++) {
                living.get(shares.get()[i]).add(slips.get(i), true);
            }
        } else {
            Heap joined = Heap.join(heaps, living);
            slips.forEach(slip -> joined.add(slip, true));
        }
    }

    private Optional<int[]> shares(List<Heap> same, List<Slip> slips) {
        List<Yuan> left = new ArrayList<>();
        for (Heap heap : same) {
            Total size = Total.of(heap.of(measure));
            Total taken = Total.of(heap.of(measure == Leg.CONTRACT ? Leg.INVOICE : Leg.PAYMENT));
            if (!size.settled() || !taken.settled()) {
                return Optional.empty();
            }
            left.add(size.likely().minus(taken.likely()));
        }
        Total all = Total.of(slips);
        boolean plain = all.settled()
                && slips.stream().allMatch(slip -> slip.amount()
                        .settled()
                        .filter(a -> !a.isNegative())
                        .isPresent())
                && left.stream().noneMatch(Yuan::isNegative);
        return plain ? Fitting.only(Matching.amounts(slips), left) : Optional.empty();
    }

    /** The heap that this one has become part of. */
    private Heap living(Heap heap) {
        return heaps.stream()
                .filter(each -> each.slips.containsAll(heap.slips))
                .findFirst()
                .orElse(heap);
    }
}
