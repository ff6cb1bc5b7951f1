package cn.heyan.ocr.network;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Constant numbers of a network (TensorProto).
 *
 * @param shape along each dimension, empty for a single number
 * @param values row by row
 */
record Numbers(List<Long> shape, float[] values) {

    private static final int SHAPE = 1;
    private static final int TYPE = 2;
    private static final int NAME = 8;
    private static final int RAW = 9;
    private static final long FLOAT = 1;

    static Numbers of(float value) {
        return new Numbers(List.of(), new float[] {value});
    }

    /** The same number for each of so many channels, with so many dimensions of length 1 behind. */
    static Numbers each(int channels, int more, double value) {
        Long[] shape = new Long[1 + more];
        Arrays.fill(shape, 1L);
        shape[0] = (long) channels;
        float[] values = new float[channels];
        Arrays.fill(values, (float) value);
        return new Numbers(List.of(shape), values);
    }

    /** Nothing unless these are floats in one piece of bytes. */
    static Optional<Numbers> read(Message tensor) {
        if (!tensor.integers(TYPE).equals(List.of(FLOAT)) || tensor.values(RAW).size() != 1) {
            return Optional.empty();
        }
        ByteString raw = tensor.values(RAW).get(0);
        float[] values = new float[raw.size() / Float.BYTES];
        raw.asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return Optional.of(new Numbers(tensor.integers(SHAPE), values));
    }

    static String name(Message tensor) {
        return tensor.text(NAME);
    }

    ByteString named(String name) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return Message.empty()
                .withIntegers(SHAPE, shape)
                .withIntegers(TYPE, List.of(FLOAT))
                .withTexts(NAME, List.of(name))
                .with(RAW, List.of(ByteString.copyFrom(raw)))
                .bytes();
    }

    /** The one number that this tensor holds; nothing for more of them, which are not even looked at. */
    static Optional<Float> single(Message tensor) {
        return tensor.values(RAW).stream()
                .filter(raw -> raw.size() == Float.BYTES)
                .findFirst()
                .flatMap(any -> read(tensor))
                .map(one -> one.values[0]);
    }
}
