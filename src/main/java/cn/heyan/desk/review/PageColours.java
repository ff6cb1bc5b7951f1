package cn.heyan.desk.review;

import cn.heyan.ocr.Upright;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.page.PageLook;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Brings the colours of a page, as it was received, to where they stand on its upright, straightened picture. */
final class PageColours {

    /** Sides whose proportions differ by less than this are those of the same sheet. */
    private static final double SAME = 0.012;

    private PageColours() {}

    /**
     * The colours as they lie on the page that was read.
     *
     * @param read with its picture; nothing for a page that is shown as it was painted
     */
    static Optional<BufferedImage> of(PageLook.Shown shown, Optional<Page> read) {
        if (shown.colours().isEmpty() || read.isEmpty()) {
            return shown.colours();
        }
        BufferedImage received = shown.colours().get();
        Page page = read.get();
        Upright upright = Upright.of(
                received.getWidth(), received.getHeight(), turn(page, shown.turned(), received), page.skew());
        boolean same = page.picture()
                .map(picture -> Math.abs(proportion(picture) * upright.height() / upright.width() - 1) < SAME)
                .orElse(false);
        return same ? Optional.of(drawn(received, upright)) : Optional.empty();
    }

    /** A page that reading left as it lay still says how it was turned before. */
    private static int turn(Page page, int before, BufferedImage received) {
        if (page.skew() != 0 || page.turned() != before || before == 0) {
            return page.turned();
        }
        boolean lying = received.getWidth() > received.getHeight();
        boolean lies = page.picture().map(PageColours::proportion).orElse(1.0) > 1;
        return lying == lies ? 0 : page.turned();
    }

    private static double proportion(PagePicture picture) {
        return picture.width() / (double) Math.max(1, picture.height());
    }

    private static BufferedImage drawn(BufferedImage received, Upright upright) {
        BufferedImage drawn = new BufferedImage(upright.width(), upright.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(received, upright.fromReceived(), null);
        pen.dispose();
        return drawn;
    }
}
