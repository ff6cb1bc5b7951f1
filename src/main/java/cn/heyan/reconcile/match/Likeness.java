package cn.heyan.reconcile.match;

import cn.heyan.notation.PartyName;
import java.util.HashSet;
import java.util.Set;

/** Whether two names of a thing mean the same: one holds the other, or most pairs of neighbouring characters are shared. */
public final class Likeness {
    private static final double ALIKE = 0.6;

    private Likeness() {}

    /** Whether they mean the same. */
    public static boolean alike(String one, String other) {
        return degree(one, other) >= ALIKE;
    }

    /** How much they mean the same: 1 for one name, from 0.6 if one holds the other, else the part of pairs they share. */
    static double degree(String one, String other) {
        String left = name(one);
        String right = name(other);
        if (left.length() < 2 || right.length() < 2) {
            return left.equals(right) && !left.isEmpty() ? 1 : 0;
        }
        if (left.contains(right) || right.contains(left)) {
            double part = Math.min(left.length(), right.length()) / (double) Math.max(left.length(), right.length());
            return ALIKE + (1 - ALIKE) * part;
        }
        Set<String> shared = pairs(left);
        Set<String> theirs = pairs(right);
        int all = shared.size() + theirs.size();
        shared.retainAll(theirs);
        return 2.0 * shared.size() / all;
    }

    /** Without the tax category that an invoice puts before it. */
    private static String name(String print) {
        return PartyName.normalise(print).replaceFirst("^\\*[^*]*\\*", "");
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
