package cn.heyan.command.torture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Makes large packets of nothing but pages. */
final class BigPackets {

    /** A4 at 300 dpi, in pixels. */
    private static final int WIDTH = 2480;

    private static final int HEIGHT = 3508;

    private BigPackets() {}

    /** Born-digital pages of thirty lines; no two packets of different names are the same. */
    static Path digital(Path file, int pages) throws IOException {
        try (RawPdf pdf = new RawPdf(file)) {
            for (int page = 1; page <= pages; page++) {
                List<String> lines = new ArrayList<>();
                lines.add(String.valueOf(file.getFileName()).replaceAll("[^A-Za-z0-9.]", "") + " page " + page);
                for (int line = 1; line < 30; line++) {
                    lines.add("Item " + page + "-" + line + "  quantity " + line + "  amount " + page * line + ".00");
                }
                pdf.text(lines);
            }
        }
        return file;
    }

    /** Pages scanned at 300 dpi, each a JPEG of its own. */
    static Path scanned(Path file, int pages, int linesOnPage) throws IOException {
        try (RawPdf pdf = new RawPdf(file)) {
            for (int page = 1; page <= pages; page++) {
                pdf.picture(sheet(page, linesOnPage), WIDTH, HEIGHT);
            }
        }
        return file;
    }

    private static byte[] sheet(int page, int lines) throws IOException {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 52));
        for (int line = 0; line < lines; line++) {
            pen.drawString(
                    "Page " + page + " line " + line + " amount " + (page * 100 + line) + ".00", 250, 300 + line * 90);
        }
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(sheet, "jpeg", jpeg);
        return jpeg.toByteArray();
    }
}
