package cn.heyan.route.readers;

import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.ocr.Crop;
import cn.heyan.ocr.LineEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One line that the second reader shall read.
 *
 * @param crop the line
 * @param script what to expect
 */
record LineOrder(Crop crop, Script script) {

    byte[] bytes() {
        return written(out -> {
            out.writeInt(PageOrder.VERSION);
            out.writeUTF(script.name());
            out.writeInt(crop.width());
            out.writeInt(crop.height());
            out.write(crop.grey());
        });
    }

    static LineOrder of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != PageOrder.VERSION) {
                throw new IOException("a line of another version");
            }
            Script script = Script.valueOf(in.readUTF());
            int width = in.readInt();
            int height = in.readInt();
            byte[] grey = in.readAllBytes();
            // native code will trust these numbers
            if (width <= 0 || height <= 0 || (long) width * height != grey.length) {
                throw new IOException("a line of " + width + " x " + height + " with " + grey.length + " bytes");
            }
            return new LineOrder(new Crop(width, height, grey), script);
        } catch (IllegalArgumentException e) {
            throw new IOException("not a line", e);
        }
    }

    static byte[] answer(LineEngine.Answer answer) {
        return written(out -> {
            out.writeUTF(answer.text());
            out.writeDouble(answer.confidence());
        });
    }

    static LineEngine.Answer answerOf(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new LineEngine.Answer(in.readUTF(), in.readDouble());
        }
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new IllegalStateException("could not be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
