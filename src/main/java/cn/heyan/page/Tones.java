package cn.heyan.page;

/**
 * The two tones of a page: its paper and its ink.
 *
 * @param paper brightness of the ground, 0 to 255
 * @param ink brightness of the darkest hundredth of what is not paper
 */
record Tones(int paper, int ink) {

    /** What differs less from the paper is its grain, not ink. */
    private static final int GRAIN = 24;

    static Tones of(Grey grey) {
        int[] histogram = new int[256];
        for (byte pixel : grey.pixels) {
            histogram[pixel & 0xFF]++;
        }
        int paper = 255;
        for (int i = 255; i >= 64; i--) {
            if (around(histogram, i) > around(histogram, paper)) {
                paper = i;
            }
        }
        long wanted = Math.max(1, grey.pixels.length / 2000);
        int ink = 0;
        for (long dark = histogram[0]; dark < wanted && ink < paper; dark += histogram[ink]) {
            ink++;
        }
        return new Tones(paper, ink);
    }

    private static int around(int[] histogram, int at) {
        int sum = 0;
        for (int i = Math.max(0, at - 2); i <= Math.min(255, at + 2); i++) {
            sum += histogram[i];
        }
        return sum;
    }

    /** Darker than this is ink. */
    int threshold() {
        return Math.max(ink, Math.min(paper - GRAIN, (paper + ink) / 2 + (paper - ink) / 8));
    }

    /** 0 for a blank page, 1 for black on white. */
    double contrast() {
        return Math.max(0, paper - ink) / 255.0;
    }
}
