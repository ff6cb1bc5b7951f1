package cn.heyan.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/** Finds where text stands on a picture (PP-OCRv4 DB detection). One thread at a time. */
final class Detector {

    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    /** The model halves the picture five times. */
    private static final int GRID = 32;
    /** Enlarging beyond this adds no detail. */
    private static final double MOST_ENLARGED = 2;

    private final OrtSession session;
    private final int longestSide;
    private FloatBuffer input = FloatBuffer.allocate(0);

    /** Looks at pictures with their longest side resized to this many pixels. */
    Detector(Models models, int longestSide) {
        this.session = models.detection();
        this.longestSide = longestSide;
    }

    /** To how many pixels a picture's longer side is resized. */
    int longestSide() {
        return longestSide;
    }

    /** The pieces of the picture that hold text, in no particular order, in pixels of the picture. */
    List<Region> find(Pixels picture) throws OrtException {
        double scale = Math.min(MOST_ENLARGED, (double) longestSide / Math.max(picture.width(), picture.height()));
        int width = onGrid(picture.width() * scale);
        int height = onGrid(picture.height() * scale);
        int size = 3 * width * height;
        if (input.capacity() < size) {
            input = ByteBuffer.allocateDirect(size * Float.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }
        Shrinking.write(picture, width, height, MEAN, DEVIATION, input);
        input.limit(size).rewind();
        try (OnnxTensor tensor = OnnxTensor.createTensor(
                        OrtEnvironment.getEnvironment(), input, new long[] {1, 3, height, width});
                OrtSession.RunOptions tidy = lettingGo();
                OrtSession.Result result =
                        session.run(Map.of(session.getInputNames().iterator().next(), tensor), tidy)) {
            float[] map = new float[width * height];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(map);
            return new TextMap(map, width, height)
                    .regions((double) picture.width() / width, (double) picture.height() / height);
        } finally {
            input.clear();
        }
    }

    /** What a page takes, some 200 MB, is given back when it is done: the engine would lay it by, and a reader has a gigabyte for all it does. */
    private static OrtSession.RunOptions lettingGo() throws OrtException {
        OrtSession.RunOptions run = new OrtSession.RunOptions();
        run.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        return run;
    }

    private static int onGrid(double side) {
        return Math.max(GRID, (int) Math.round(side / GRID) * GRID);
    }
}
