package cn.heyan.page;

import java.time.Duration;

/**
 * How pages are looked at.
 *
 * @param dpi pixels per inch at which drawn pages are rendered
 * @param slipDpi the same for pages smaller than half of A4 (an invoice slip)
 * @param maxPixels above which a picture is scaled down
 * @param timeLimit for one page, or for counting the pages of one file
 */
public record PageSettings(int dpi, int slipDpi, long maxPixels, Duration timeLimit) {

    /** 200 dpi, 300 for slips, 40 megapixels, one minute. */
    public static final PageSettings USUAL = new PageSettings(200, 300, 40_000_000L, Duration.ofSeconds(60));
}
