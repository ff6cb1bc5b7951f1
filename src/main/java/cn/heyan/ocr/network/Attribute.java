package cn.heyan.ocr.network;

import com.google.protobuf.ByteString;
import java.util.List;

/** Settings of an operation, as they stand in the file (AttributeProto). */
final class Attribute {

    private static final int NAME = 1;
    private static final int FLOAT = 2;
    private static final int INTEGER = 3;
    private static final int TENSOR = 5;
    private static final int INTEGERS = 8;
    private static final int TYPE = 20;

    private Attribute() {}

    static ByteString of(String name, long value) {
        return named(name, 2).withIntegers(INTEGER, List.of(value)).bytes();
    }

    static ByteString of(String name, List<Long> values) {
        return named(name, 7).withIntegers(INTEGERS, values).bytes();
    }

    static ByteString of(String name, float value) {
        return named(name, 1).withFloat(FLOAT, value).bytes();
    }

    private static Message named(String name, long type) {
        return Message.empty().withTexts(NAME, List.of(name)).withIntegers(TYPE, List.of(type));
    }

    /** The tensors that this attribute holds: one of a constant, none of others. */
    static List<ByteString> tensors(ByteString attribute) {
        return Message.of(attribute).values(TENSOR);
    }
}
