package cn.heyan.reconcile.match;

import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Parties;
import java.util.ArrayList;
import java.util.List;

/** Papers that have come together so far. */
final class Heap {

    final List<Slip> slips = new ArrayList<>();
    boolean told = true;

    Heap(Slip first) {
        slips.add(first);
    }

    private Heap() {}

    Heap copy() {
        Heap copy = new Heap();
        copy.slips.addAll(slips);
        return copy;
    }

    void add(Slip slip, boolean certainly) {
        slips.add(slip);
        told &= certainly;
    }

    List<Slip> of(Leg leg) {
        return slips.stream().filter(slip -> slip.leg() == leg).toList();
    }

    /** Whether the other party of any paper here is that of the slip. */
    Answer partnerOf(Slip slip) {
        Answer best = Answer.NO;
        for (Slip own : slips) {
            Answer same = Parties.sameName(own.partner(), slip.partner());
            if (same == Answer.YES) {
                return same;
            }
            best = same == Answer.OPEN ? same : best;
        }
        return best;
    }

    /** Makes one of several; they are replaced by it. */
    static Heap join(List<Heap> heaps, List<Heap> parts) {
        Heap first = parts.get(0);
        for (Heap part : parts.subList(1, parts.size())) {
            first.slips.addAll(part.slips);
            first.told &= part.told;
            heaps.remove(part);
        }
        return first;
    }

    /** Papers without others to go to, together by the other party. */
    static List<Heap> byPartner(List<Slip> slips) {
        List<Heap> heaps = new ArrayList<>();
        for (Slip slip : slips) {
            heaps.stream()
                    .filter(heap -> heap.partnerOf(slip) == Answer.YES)
                    .findFirst()
                    .ifPresentOrElse(heap -> heap.add(slip, true), () -> heaps.add(new Heap(slip)));
        }
        return heaps;
    }
}
