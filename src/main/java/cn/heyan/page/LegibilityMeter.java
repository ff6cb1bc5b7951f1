package cn.heyan.page;

import cn.heyan.packet.Legibility;

/** Measures how well a page can be read (清晰度). */
final class LegibilityMeter {

    private LegibilityMeter() {}

    static Legibility of(Grey grey, int dpi) {
        return new Legibility(dpi, 1, 1, 0.05);
    }
}
