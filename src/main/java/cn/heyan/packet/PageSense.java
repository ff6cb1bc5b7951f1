package cn.heyan.packet;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a page as a sheet of paper, in numbers (页面状况).
 *
 * @param page which page
 * @param turned degrees clockwise that it was turned to stand upright: 0, 90, 180 or 270
 * @param skew degrees that it was then straightened by
 * @param legibility as measured on its picture
 * @param characters that were read
 * @param doubtful part of these, 0 to 1, of which the reader was not sure
 * @param state what follows from that
 * @param reasons in Chinese, for the reviewer; empty for a page that can be read
 */
public record PageSense(
        PageRef page,
        int turned,
        double skew,
        Legibility legibility,
        int characters,
        double doubtful,
        State state,
        List<String> reasons) {

    /** Whether a page can be read. */
    public enum State {
        /** It can. */
        LEGIBLE,
        /** There is nothing on it (空白页). */
        BLANK,
        /** There is something on it that cannot be read (不清晰). */
        ILLEGIBLE
    }

    /** A reader is not sure of characters in words below this confidence. */
    private static final double SURE = 0.8;
    /** Less ink than this is an empty sheet, or the back of one through which the front shows. */
    private static final double BLANK = 0.004;
    /** What a reader makes of specks. */
    private static final int SPECKS = 3;
    /** Fewer characters than this say little. */
    private static final int FEW = 25;
    /** More ink than this is a photograph rather than text. */
    private static final double PICTURE = 0.15;
    /** A blurred page on which so much is doubtful cannot be read; a decent page that only measures soft stays below. */
    private static final double DOUBTED_IF_SOFT = 0.15;
    /** Not quite sharp: up to here doubt decides. Blurred by 2 pixels at 200 dpi a page measures 0.64 to 0.8 with a seventh in doubt. */
    private static final double SOFTISH = 0.66;

    private static final double DOUBTED_IF_SOFTISH = 0.3;
    /** So much doubt makes any page illegible. */
    private static final double DOUBTED = 0.5;
    /** Edges so soft that words a reader is sure of are sure by chance. */
    private static final double BLURRED = 0.5;

    public PageSense {
        reasons = List.copyOf(reasons);
    }

    /** What is known of this page. */
    public static PageSense of(Page page) {
        int all = 0;
        int unsure = 0;
        for (Word word : page.text().words()) {
            int length = word.text().strip().length();
            all += length;
            unsure += word.confidence() < SURE ? length : 0;
        }
        double doubtful = all == 0 ? 0 : unsure / (double) all;
        List<String> reasons = new ArrayList<>();
        State state =
                page.text().means() == Means.OCR ? state(page.legibility(), all, doubtful, reasons) : State.LEGIBLE;
        return new PageSense(page.ref(), page.turned(), page.skew(), page.legibility(), all, doubtful, state, reasons);
    }

    private static State state(Legibility measured, int characters, double doubtful, List<String> reasons) {
        if (characters <= SPECKS && measured.inked() < BLANK) {
            reasons.add("空白页：墨迹不足千分之四");
            return State.BLANK;
        }
        boolean soft = measured.sharpness() < Legibility.SHARP_ENOUGH
                || measured.sharpness() < SOFTISH && doubtful > DOUBTED_IF_SOFTISH;
        if (soft && (measured.sharpness() < BLURRED || doubtful > DOUBTED_IF_SOFT || characters < FEW)) {
            reasons.add(
                    "模糊：笔画边缘清晰度 " + hundredths(measured.sharpness()) + "，存疑的字占 " + Math.round(doubtful * 100) + "%");
        }
        if (doubtful > DOUBTED) {
            reasons.add("识别存疑的字占 " + Math.round(doubtful * 100) + "%");
        }
        if (measured.contrast() < Legibility.INKY_ENOUGH && characters < FEW) {
            reasons.add("太淡：墨迹与底色反差 " + hundredths(measured.contrast()) + "，低于 " + Legibility.INKY_ENOUGH);
        }
        if (characters <= SPECKS && measured.inked() >= BLANK && measured.inked() < PICTURE) {
            reasons.add("有墨迹而没有读出文字");
        }
        return reasons.isEmpty() ? State.LEGIBLE : State.ILLEGIBLE;
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
