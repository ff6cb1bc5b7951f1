package cn.heyan.ocr.network;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.util.List;

/** A message of the model's file, by the numbers of its fields. */
final class Message {

    private final UnknownFieldSet fields;

    private Message(UnknownFieldSet fields) {
        this.fields = fields;
    }

    /** Refuses what is no message with an IllegalArgumentException. */
    static Message of(ByteString bytes) {
        try {
            return new Message(UnknownFieldSet.parseFrom(bytes));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("no ONNX model: " + e.getMessage(), e);
        }
    }

    static Message empty() {
        return new Message(UnknownFieldSet.getDefaultInstance());
    }

    /** Strings, bytes and messages under this number. */
    List<ByteString> values(int number) {
        return fields.getField(number).getLengthDelimitedList();
    }

    List<String> texts(int number) {
        return values(number).stream().map(ByteString::toStringUtf8).toList();
    }

    /** The text under this number, empty without one. */
    String text(int number) {
        return texts(number).stream().findFirst().orElse("");
    }

    List<Long> integers(int number) {
        return fields.getField(number).getVarintList();
    }

    Message with(int number, List<ByteString> values) {
        Field.Builder field = Field.newBuilder();
        values.forEach(field::addLengthDelimited);
        return with(number, field);
    }

    Message withTexts(int number, List<String> texts) {
        return with(number, texts.stream().map(ByteString::copyFromUtf8).toList());
    }

    Message withIntegers(int number, List<Long> integers) {
        Field.Builder field = Field.newBuilder();
        integers.forEach(field::addVarint);
        return with(number, field);
    }

    Message withFloat(int number, float value) {
        return with(number, Field.newBuilder().addFixed32(Float.floatToIntBits(value)));
    }

    private Message with(int number, Field.Builder field) {
        return new Message(fields.toBuilder()
                .clearField(number)
                .addField(number, field.build())
                .build());
    }

    ByteString bytes() {
        return fields.toByteString();
    }
}
