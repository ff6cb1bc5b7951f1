package cn.heyan.page;

import java.awt.image.Raster;

/** Four-colour JPEGs as printers make them, which Java decodes but does not convert. */
final class Cmyk {

    private Cmyk() {}

    /** Adobe writes such pictures inverted (255 is no ink), and nearly all are Adobe's. */
    static Grey grey(Raster raster) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int bands = raster.getNumBands();
        byte[] out = new byte[width * height];
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int at = x * bands;
                int black = bands > 3 ? row[at + 3] : 255;
                int r = row[at] * black / 255;
                int g = row[at + (bands > 1 ? 1 : 0)] * black / 255;
                int b = row[at + (bands > 2 ? 2 : 0)] * black / 255;
                out[y * width + x] = Grey.ink(0xFF000000 | r << 16 | g << 8 | b);
            }
        }
        return new Grey(width, height, out);
    }
}
