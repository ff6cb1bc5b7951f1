package cn.heyan.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads lines of text (PP-OCRv4 CTC recognition). One thread at a time. */
final class Recognizer {

    /** Lines are read at this height, in pixels. */
    static final int HEIGHT = 48;
    /** Narrower lines get grey paper to the right: the model has seen nothing narrower. */
    private static final int NARROWEST = 96;

    private static final int GRID = 8;
    private static final int MOST_AT_ONCE = 1;

    private final OrtSession session;
    private final Ctc ctc = new Ctc(Models.alphabet());
    private FloatBuffer input = FloatBuffer.allocate(0);
    private float[] output = new float[0];

    Recognizer(Models models) {
        session = models.recognition();
    }

    /** Reads the lines, each of height {@link #HEIGHT}; the answers come in the same order. */
    List<Line> read(List<Pixels> lines) throws OrtException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        order.sort(java.util.Comparator.comparingInt(i -> lines.get(i).width()));
        Line[] read = new Line[lines.size()];
        int from = 0;
        while (from < order.size()) {
            int width = modelWidth(lines.get(order.get(from)));
            int to = from + 1;
            while (to < order.size() && to - from < MOST_AT_ONCE && modelWidth(lines.get(order.get(to))) == width) {
                to++;
            }
            readBatch(lines, order.subList(from, to), width, read);
            from = to;
        }
        return List.of(read);
    }

    private static int modelWidth(Pixels line) {
        return Math.max(NARROWEST, (line.width() + GRID - 1) / GRID * GRID);
    }

    private void readBatch(List<Pixels> lines, List<Integer> which, int width, Line[] into) throws OrtException {
        int size = which.size() * 3 * HEIGHT * width;
        if (input.capacity() < size) {
            input = ByteBuffer.allocateDirect(size * Float.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }
        for (int i = 0; i < which.size(); i++) {
            write(lines.get(which.get(i)), width, i * 3 * HEIGHT * width);
        }
        input.limit(size).rewind();
        try (OnnxTensor tensor = OnnxTensor.createTensor(
                        OrtEnvironment.getEnvironment(), input, new long[] {which.size(), 3, HEIGHT, width});
                OrtSession.Result result =
                        session.run(Map.of(session.getInputNames().iterator().next(), tensor))) {
            OnnxTensor scores = (OnnxTensor) result.get(0);
            int steps = (int) scores.getInfo().getShape()[1];
            int each = steps * ctc.size();
            if (output.length < each * which.size()) {
                output = new float[each * which.size()];
            }
            scores.getFloatBuffer().get(output, 0, each * which.size());
            for (int i = 0; i < which.size(); i++) {
                Pixels line = lines.get(which.get(i));
                into[which.get(i)] = ctc.decode(output, i * each, steps, (double) width / steps, line.width());
            }
        } finally {
            input.clear();
        }
    }

    private void write(Pixels line, int width, int at) {
        for (int plane = 0; plane < 3; plane++) {
            byte[] source = line.planes()[plane];
            for (int y = 0; y < HEIGHT; y++) {
                int row = at + (plane * HEIGHT + y) * width;
                for (int x = 0; x < width; x++) {
                    float value = x < line.width() ? (source[y * line.width() + x] & 255) / 127.5f - 1 : 0;
                    input.put(row + x, value);
                }
            }
        }
    }
}
