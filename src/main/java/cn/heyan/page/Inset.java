package cn.heyan.page;

import cn.heyan.packet.Box;
import java.util.Optional;

/**
 * A picture that is part of a drawn page: a code, a seal, a logo.
 *
 * @param box where it stands
 * @param own its own pixels, upright, where it may be a code and can be seen without painting the page
 */
record Inset(Box box, Optional<Grey> own) {

    /** Codes are no smaller than this, in inches. */
    private static final double SMALLEST = 0.2;

    private static final double SQUARE = 1.3;

    /** More pixels than this are no code. */
    private static final long MOST_PIXELS = 2_000_000;

    /** Whether its shape and size, in inches, are those of a code; what is longer is a seal or a logo. */
    static boolean mayBeCode(double across, double down) {
        return Math.min(across, down) > SMALLEST && Math.max(across, down) < SQUARE * Math.min(across, down);
    }

    /** Whether a picture of so many pixels may be one. */
    static boolean mayBeCode(long pixels) {
        return pixels > 0 && pixels <= MOST_PIXELS;
    }
}
