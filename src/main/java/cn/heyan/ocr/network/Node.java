package cn.heyan.ocr.network;

import com.google.protobuf.ByteString;
import java.util.List;

/**
 * One operation of a network (NodeProto); its values are known by name.
 *
 * @param operation as ONNX calls it
 * @param attributes as they stand in the file
 */
record Node(String operation, List<String> inputs, List<String> outputs, List<ByteString> attributes) {

    private static final int INPUT = 1;
    private static final int OUTPUT = 2;
    private static final int OPERATION = 4;
    private static final int ATTRIBUTE = 5;

    static Node read(ByteString bytes) {
        Message message = Message.of(bytes);
        return new Node(
                message.text(OPERATION), message.texts(INPUT), message.texts(OUTPUT), message.values(ATTRIBUTE));
    }

    boolean does(String wanted) {
        return operation.equals(wanted);
    }

    /** Of operations with one answer: its name. */
    String output() {
        return outputs.get(0);
    }

    ByteString bytes() {
        return Message.empty()
                .withTexts(INPUT, inputs)
                .withTexts(OUTPUT, outputs)
                .withTexts(OPERATION, List.of(operation))
                .with(ATTRIBUTE, attributes)
                .bytes();
    }
}
