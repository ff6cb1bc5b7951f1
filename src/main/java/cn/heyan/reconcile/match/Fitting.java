package cn.heyan.reconcile.match;

import cn.heyan.notation.Yuan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Puts amounts into boxes of known sizes: which invoices make up which contract, which payments pay which invoices. Exact, to the
 * fen, and bounded: what takes too long counts as not found.
 */
final class Fitting {

    /** Attempts after which the search gives up: some milliseconds. */
    private static final int ENOUGH = 200_000;

    private final long[] amounts;
    private final long[] room;
    private final boolean exact;
    private final int[] place;
    private final List<int[]> found = new ArrayList<>();
    private int tries;

    private Fitting(List<Yuan> amounts, List<Yuan> sizes, boolean exact) {
        this.amounts = amounts.stream().mapToLong(Fitting::fen).toArray();
        this.room = sizes.stream().mapToLong(Fitting::fen).toArray();
        this.exact = exact;
        this.place = new int[this.amounts.length];
    }

    private static long fen(Yuan amount) {
        return amount.amount().movePointRight(2).longValueExact();
    }

    /**
     * The only way to put every amount into a box so that every box is exactly full, as the box of each amount. Ways that only
     * exchange equal amounts are one way.
     */
    static Optional<int[]> only(List<Yuan> amounts, List<Yuan> sizes) {
        Fitting fitting = new Fitting(amounts, sizes, true);
        fitting.search(0, 2);
        return fitting.found.size() == 1 && fitting.tries <= ENOUGH
                ? Optional.of(fitting.found.get(0))
                : Optional.empty();
    }

    /** Whether the amounts can be put into the boxes without overfilling one; true also where the search gave up. */
    static boolean possible(List<Yuan> amounts, List<Yuan> sizes) {
        Fitting fitting = new Fitting(amounts, sizes, false);
        fitting.search(0, 1);
        return !fitting.found.isEmpty() || fitting.tries > ENOUGH;
    }

    private void search(int next, int wanted) {
        if (++tries > ENOUGH || found.size() >= wanted) {
            return;
        }
        if (next == amounts.length) {
            if (!exact || Arrays.stream(room).allMatch(left -> left == 0)) {
                found.add(place.clone());
            }
            return;
        }
        // An amount that equals one before it goes into no earlier box: exchanging both is no other way.
        int from = 0;
        for (int i = next - 1; i >= 0 && from == 0; i--) {
            from = amounts[i] == amounts[next] ? place[i] : 0;
        }
        for (int box = from; box < room.length; box++) {
            if (amounts[next] <= room[box]) {
                room[box] -= amounts[next];
                place[next] = box;
                search(next + 1, wanted);
                room[box] += amounts[next];
            }
        }
    }
}
