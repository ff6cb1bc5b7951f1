package cn.heyan.ocr;

import java.awt.geom.AffineTransform;

/**
 * Cuts the lines of text out of a picture, straight and upright, at the height that the models want.
 *
 * @param picture as received
 * @param upright how it stands upright; regions are those of the upright picture
 */
record Cutting(Pixels picture, Upright upright) {

    /** Coarser pixels than this are averaged from finer ones, else thin strokes are skipped. */
    private static final double COARSE = 1.5;

    /** The region as one level line of this height, its proportions kept. */
    Pixels line(Region region, int height) {
        double scale = region.height() / height;
        int width = (int) Math.max(8, Math.round(region.width() / scale));
        int finer = scale > COARSE ? (int) Math.min(4, Math.ceil(scale)) : 1;
        AffineTransform map = upright.toReceived();
        map.translate(region.x(), region.y());
        map.rotate(Math.toRadians(region.angle()));
        map.scale(scale / finer, scale / finer);
        map.translate(-width * finer / 2.0, -height * finer / 2.0);
        Pixels cut = picture.cut(width * finer, height * finer, map);
        return finer == 1 ? cut : averaged(cut, finer);
    }

    /** Each pixel the mean of a square of this many times as many. */
    static Pixels averaged(Pixels fine, int times) {
        if (times == 1) {
            return fine;
        }
        int width = fine.width() / times;
        int height = fine.height() / times;
        int count = fine.isGrey() ? 1 : 3;
        byte[][] planes = new byte[count][width * height];
        for (int p = 0; p < count; p++) {
            byte[] source = fine.planes()[p];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int sum = 0;
                    for (int i = 0; i < times * times; i++) {
                        sum += source[(y * times + i / times) * fine.width() + x * times + i % times] & 255;
                    }
                    planes[p][y * width + x] = (byte) (sum / (times * times));
                }
            }
        }
        return count == 1 ? Pixels.grey(width, height, planes[0]) : new Pixels(width, height, planes);
    }
}
