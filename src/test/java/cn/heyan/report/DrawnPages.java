package cn.heyan.report;

import cn.heyan.packet.Box;
import cn.heyan.packet.PagePicture;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws pages as a 200-dpi grey scanner would give them: a title, lines of text, a rule under each. */
record DrawnPages(Path folder) {

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int FIRST = 420;
    private static final int STEP = 110;

    PagePicture draw(int number, String title, List<String> lines) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xF4F4F2));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x303030));
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 60));
        pen.drawString(title, (WIDTH - pen.getFontMetrics().stringWidth(title)) / 2, 250);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 180, FIRST + STEP * i);
            pen.drawLine(150, FIRST + STEP * i + 24, WIDTH - 150, FIRST + STEP * i + 24);
        }
        pen.dispose();
        Path file = folder.resolve("page-" + number + ".png");
        try {
            ImageIO.write(page, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new PagePicture(file, WIDTH, HEIGHT, 200);
    }

    /** Where the text of a line stands, from one part of its width to another. */
    static Box line(int index, double from, double to) {
        double top = (FIRST + STEP * index - 36) / (double) HEIGHT;
        return Box.between(from, top, to, top + 46.0 / HEIGHT);
    }
}
