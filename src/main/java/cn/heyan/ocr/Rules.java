package cn.heyan.ocr;

/** Table rules that got into the picture of a line: a reader takes them for 1, l and dashes. */
final class Rules {

    private static final int DARK = 150;
    /** A row this dark from left to right is a rule, not writing. */
    private static final double ACROSS = 0.8;
    /** A column this dark from top to bottom, near the side, is a rule; in the middle it may be a 1. */
    private static final double DOWN = 0.92;

    private Rules() {}

    /** The same picture, its rules painted over in white. */
    static byte[] erased(byte[] grey, int width, int height) {
        byte[] clean = grey.clone();
        for (int y = 0; y < height; y++) {
            int dark = 0;
            for (int x = 0; x < width; x++) {
                dark += (grey[y * width + x] & 255) < DARK ? 1 : 0;
            }
            if (dark > ACROSS * width) {
                java.util.Arrays.fill(clean, y * width, (y + 1) * width, (byte) 255);
            }
        }
        int side = Math.max(2, height / 3);
        for (int x = 0; x < width; x++) {
            if (x < side || x >= width - side) {
                eraseColumn(grey, clean, x, width, height);
            }
        }
        return clean;
    }

    private static void eraseColumn(byte[] grey, byte[] clean, int x, int width, int height) {
        int dark = 0;
        for (int y = 0; y < height; y++) {
            dark += (grey[y * width + x] & 255) < DARK ? 1 : 0;
        }
        if (dark > DOWN * height) {
            for (int y = 0; y < height; y++) {
                clean[y * width + x] = (byte) 255;
            }
        }
    }
}
