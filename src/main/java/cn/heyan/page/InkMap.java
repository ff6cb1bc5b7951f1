package cn.heyan.page;

import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.BitSet;
import java.util.List;

/** Where on a picture there is ink. */
final class InkMap {

    /** A word whose box is all of one tone, give or take this, cannot be seen. */
    private static final int VISIBLE = 24;

    private final Grey grey;
    private final int threshold;

    InkMap(Grey grey) {
        this.grey = grey;
        this.threshold = Tones.of(grey).threshold();
    }

    /** Whether anything can be seen in the box. */
    boolean shows(Box box) {
        int least = 255;
        int most = 0;
        int bottom = row(box.bottom());
        int right = column(box.right());
        for (int y = row(box.y()); y <= bottom; y++) {
            for (int x = column(box.x()); x <= right; x++) {
                int tone = grey.at(x, y);
                least = Math.min(least, tone);
                most = Math.max(most, tone);
            }
            if (most - least >= VISIBLE) {
                return true;
            }
        }
        return false;
    }

    /** How much ink lies inside these areas but outside the words, as a part of the page. */
    double beside(List<Word> words, List<Box> areas) {
        BitSet look = new BitSet(grey.pixels.length);
        areas.forEach(area -> mark(look, area, true));
        words.forEach(word -> mark(look, word.box().grow(0.003, 0.003), false));
        int inked = 0;
        for (int i = look.nextSetBit(0); i >= 0; i = look.nextSetBit(i + 1)) {
            if ((grey.pixels[i] & 0xFF) < threshold) {
                inked++;
            }
        }
        return inked / (double) grey.pixels.length;
    }

    private void mark(BitSet set, Box box, boolean as) {
        int left = column(box.x());
        int right = column(box.right());
        for (int y = row(box.y()); y <= row(box.bottom()); y++) {
            set.set(y * grey.width + left, y * grey.width + right + 1, as);
        }
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(grey.width - 1, x * grey.width));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(grey.height - 1, y * grey.height));
    }
}
