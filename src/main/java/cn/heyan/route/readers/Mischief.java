package cn.heyan.route.readers;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages on which a reader ends as bad pages can end it, so that tests and {@code heyan torture} need not wait for one: the Java property
 * {@code heyan.mischief=abort:pages/3,spin:7,hoard:9} names what happens at which page number.
 */
final class Mischief {

    private final List<String> all;

    private Mischief(String all) {
        this.all = List.of(all.split(","));
    }

    static Mischief asConfigured() {
        return new Mischief(System.getProperty("heyan.mischief", ""));
    }

    void with(PageOrder order) {
        for (String each : all) {
            int colon = each.indexOf(':');
            if (colon > 0 && each.substring(colon + 1).equals(String.valueOf(order.page()))) {
                happen(each.substring(0, colon));
            }
        }
    }

    private static void happen(String what) {
        switch (what) {
            case "abort" -> Native.load("c", C.class).abort();
            case "spin" -> spin();
            case "hoard" -> hoard();
            default -> throw new IllegalArgumentException("no such mischief: " + what);
        }
    }

    @SuppressWarnings("InfiniteLoop")
    private static void spin() {
        long turns = 0;
        while (turns >= 0) {
            turns = turns + 1 & Long.MAX_VALUE;
        }
    }

    private static void hoard() {
        List<byte[]> hoard = new ArrayList<>();
        while (hoard.size() < Integer.MAX_VALUE) {
            hoard.add(new byte[16 << 20]);
        }
    }

    /** The C library. */
    interface C extends Library {
        void abort();
    }
}
