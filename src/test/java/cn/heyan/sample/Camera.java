package cn.heyan.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** What a phone makes of papers on a table: a slanting view, a table around them, uneven light, blur, noise. */
final class Camera {

    private final Random random;

    Camera(long seed) {
        random = new Random(seed);
    }

    /**
     * A photo of the paper.
     *
     * @param width of the photo in pixels; it is three quarters as high
     * @param share of the photo's width that the paper takes
     * @param turn of the paper in degrees clockwise
     * @param slant how much shorter the far side looks, 0 to 0.3
     */
    BufferedImage photo(BufferedImage paper, int width, double share, double turn, double slant) {
        int height = width * 3 / 4;
        double[][] corners = corners(paper, width, height, share, turn, slant);
        double[] map = projection(corners, paper.getWidth(), paper.getHeight());
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Color table = new Color(90 + random.nextInt(80), 80 + random.nextInt(60), 60 + random.nextInt(60));
        double lightX = random.nextDouble() * 0.5 - 0.25;
        double lightY = random.nextDouble() * 0.5 - 0.25;
        double grain = random.nextDouble() * 6;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double w = map[6] * x + map[7] * y + 1;
                double px = (map[0] * x + map[1] * y + map[2]) / w;
                double py = (map[3] * x + map[4] * y + map[5]) / w;
                boolean inside = px >= 0 && py >= 0 && px < paper.getWidth() - 1 && py < paper.getHeight() - 1;
                double wood = 14 * Math.sin(x * 0.011 + 3 * Math.sin(y * 0.004 + grain));
                int rgb = inside ? sample(paper, px, py) : table.getRGB();
                double light = 0.82 + lightX * (x / (double) width - 0.5) + lightY * (y / (double) height - 0.5);
                photo.setRGB(x, y, lit(rgb, light, inside ? 0 : wood));
            }
        }
        return blurred(photo);
    }

    private static double[][] corners(
            BufferedImage paper, int width, int height, double share, double turn, double slant) {
        double half = share * width / 2;
        double tall = half * paper.getHeight() / paper.getWidth();
        double[][] corners = new double[4][2];
        for (int i = 0; i < 4; i++) {
            double x = i == 0 || i == 3 ? -half : half;
            double y = i < 2 ? -tall : tall;
            double near = 1 + slant * y / tall / 2 + slant * x / half / 5;
            double a = Math.toRadians(turn);
            corners[i][0] = width / 2.0 + near * (x * Math.cos(a) - y * Math.sin(a));
            corners[i][1] = height / 2.0 + near * (x * Math.sin(a) + y * Math.cos(a));
        }
        return corners;
    }

    /** The eight numbers that map the photo's pixels to the paper's. */
    private static double[] projection(double[][] from, double width, double height) {
        double[][] to = {{0, 0}, {width, 0}, {width, height}, {0, height}};
        double[][] m = new double[8][9];
        for (int i = 0; i < 4; i++) {
            double x = from[i][0];
            double y = from[i][1];
            m[2 * i] = new double[] {x, y, 1, 0, 0, 0, -x * to[i][0], -y * to[i][0], to[i][0]};
            m[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -x * to[i][1], -y * to[i][1], to[i][1]};
        }
        for (int c = 0; c < 8; c++) {
            int pivot = c;
            for (int r = c; r < 8; r++) {
                pivot = Math.abs(m[r][c]) > Math.abs(m[pivot][c]) ? r : pivot;
            }
            double[] swap = m[c];
            m[c] = m[pivot];
            m[pivot] = swap;
            for (int r = 0; r < 8; r++) {
                double f = m[r][c] / m[c][c];
                for (int k = c; r != c && k < 9; k++) {
                    m[r][k] -= f * m[c][k];
                }
            }
        }
        double[] answer = new double[8];
        for (int i = 0; i < 8; i++) {
            answer[i] = m[i][8] / m[i][i];
        }
        return answer;
    }

    private static int sample(BufferedImage paper, double px, double py) {
        int x = (int) px;
        int y = (int) py;
        double fx = px - x;
        double fy = py - y;
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double top = (paper.getRGB(x, y) >> shift & 255) * (1 - fx) + (paper.getRGB(x + 1, y) >> shift & 255) * fx;
            double low = (paper.getRGB(x, y + 1) >> shift & 255) * (1 - fx)
                    + (paper.getRGB(x + 1, y + 1) >> shift & 255) * fx;
            rgb |= (int) (top * (1 - fy) + low * fy) << shift;
        }
        return rgb;
    }

    private int lit(int rgb, double light, double wood) {
        double noise = random.nextGaussian() * 5;
        int lit = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (rgb >> shift & 255) * light * (shift == 0 ? 0.93 : 1) + 8 + noise + wood;
            lit |= (int) Math.max(0, Math.min(255, value)) << shift;
        }
        return lit;
    }

    private static BufferedImage blurred(BufferedImage sharp) {
        float[] weights = new float[9];
        Arrays.fill(weights, 0.07f);
        weights[4] = 0.44f;
        return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(sharp, null);
    }
}
