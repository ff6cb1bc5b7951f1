package cn.heyan.ocr;

import java.nio.FloatBuffer;

/** Resizes a picture for a model: every target pixel is the average of the area it covers, so that thin strokes stay. */
final class Shrinking {

    private Shrinking() {}

    /**
     * Writes the three planes, resized, as (byte / 255 - mean) / deviation.
     *
     * @param into room for 3 x height x width floats, filled from its start
     */
    static void write(Pixels from, int width, int height, float[] mean, float[] deviation, FloatBuffer into) {
        Weights across = Weights.of(from.width(), width);
        Weights down = Weights.of(from.height(), height);
        float[] row = new float[width];
        float[] sum = new float[width];
        int count = from.isGrey() ? 1 : 3;
        for (int plane = 0; plane < count; plane++) {
            byte[] source = from.planes()[plane];
            int cached = -1;
            for (int y = 0; y < height; y++) {
                java.util.Arrays.fill(sum, 0);
                for (int i = 0; i < down.count(y); i++) {
                    int sy = down.first(y) + i;
                    if (sy != cached) {
                        across.apply(source, sy * from.width(), row);
                        cached = sy;
                    }
                    float weight = down.weight(y, i);
                    for (int x = 0; x < width; x++) {
                        sum[x] += row[x] * weight;
                    }
                }
                for (int target = plane; target < (count == 1 ? 3 : plane + 1); target++) {
                    float scale = 1 / (255 * deviation[target]);
                    float shift = mean[target] / deviation[target];
                    int at = (target * height + y) * width;
                    for (int x = 0; x < width; x++) {
                        into.put(at + x, sum[x] * scale - shift);
                    }
                }
            }
        }
    }

    /** For each target cell, the source cells it covers and how much of each; for enlarging, its two neighbours. */
    private record Weights(int[] starts, float[][] shares) {

        static Weights of(int from, int to) {
            int[] starts = new int[to];
            float[][] shares = new float[to][];
            double scale = (double) from / to;
            double reach = Math.max(1, scale);
            for (int i = 0; i < to; i++) {
                double middle = (i + 0.5) * scale;
                double low = middle - reach / 2;
                double high = middle + reach / 2;
                int first = Math.max(0, (int) Math.floor(low));
                int last = Math.min(from - 1, (int) Math.ceil(high) - 1);
                float[] share = new float[last - first + 1];
                double total = 0;
                for (int s = first; s <= last; s++) {
                    share[s - first] = (float) (Math.min(high, s + 1) - Math.max(low, s));
                    total += share[s - first];
                }
                for (int s = 0; s < share.length; s++) {
                    share[s] /= (float) total;
                }
                starts[i] = first;
                shares[i] = share;
            }
            return new Weights(starts, shares);
        }

        int count(int i) {
            return shares[i].length;
        }

        int first(int i) {
            return starts[i];
        }

        float weight(int i, int k) {
            return shares[i][k];
        }

        void apply(byte[] source, int offset, float[] row) {
            for (int x = 0; x < row.length; x++) {
                float[] share = shares[x];
                int at = offset + starts[x];
                float sum = 0;
                for (int k = 0; k < share.length; k++) {
                    sum += (source[at + k] & 255) * share[k];
                }
                row[x] = sum;
            }
        }
    }
}
