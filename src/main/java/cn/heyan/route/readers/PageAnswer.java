package cn.heyan.route.readers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a reader says.
 *
 * @param kind of what it says
 * @param order which order it speaks of; empty for ALIVE
 * @param reader who speaks
 * @param sentence for a reviewer, where the page is unread; the reader's process id where it is only alive
 * @param page as {@link cn.heyan.packet.wire.PageJson}, where it was read
 * @param picture the upright picture, where the reader could not put it in its place itself
 * @param drawn whether the page's picture has been drawn
 * @param lookNanos spent on looking at the page
 * @param readNanos spent on reading its picture
 */
record PageAnswer(
        Kind kind,
        String order,
        String reader,
        String sentence,
        byte[] page,
        byte[] picture,
        boolean drawn,
        long lookNanos,
        long readNanos) {

    private static final byte[] NOTHING = {};

    /** What is said. */
    enum Kind {
        /** I am there. */
        ALIVE,
        /** I begin with this page. */
        BEGUN,
        /** This is what it says. */
        READ,
        /** It cannot be read, for this reason. */
        UNREAD,
        /** Others ended while reading it; I do not even try. */
        GIVEN_UP
    }

    static PageAnswer alive(String reader, long pid) {
        return said(Kind.ALIVE, "", reader, String.valueOf(pid));
    }

    static PageAnswer begun(PageOrder order, String reader) {
        return said(Kind.BEGUN, order.id(), reader, "");
    }

    static PageAnswer unread(PageOrder order, String reader, String sentence) {
        return said(Kind.UNREAD, order.id(), reader, sentence);
    }

    static PageAnswer givenUp(PageOrder order, String reader) {
        return said(Kind.GIVEN_UP, order.id(), reader, "");
    }

    private static PageAnswer said(Kind kind, String order, String reader, String sentence) {
        return new PageAnswer(kind, order, reader, sentence, NOTHING, NOTHING, false, 0, 0);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.length + picture.length + 256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(PageOrder.VERSION);
            out.writeUTF(kind.name());
            out.writeUTF(order);
            out.writeUTF(reader);
            out.writeUTF(sentence);
            out.writeBoolean(drawn);
            out.writeLong(lookNanos);
            out.writeLong(readNanos);
            out.writeInt(page.length);
            out.write(page);
            out.writeInt(picture.length);
            out.write(picture);
        } catch (IOException e) {
            throw new IllegalStateException("an answer could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    static PageAnswer of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readInt();
            if (version != PageOrder.VERSION) {
                throw new IOException("an answer of version " + version + ", not " + PageOrder.VERSION);
            }
            Kind kind = Kind.valueOf(in.readUTF());
            String order = in.readUTF();
            String reader = in.readUTF();
            String sentence = in.readUTF();
            boolean drawn = in.readBoolean();
            long look = in.readLong();
            long read = in.readLong();
            byte[] page = in.readNBytes(in.readInt());
            byte[] picture = in.readNBytes(in.readInt());
            return new PageAnswer(kind, order, reader, sentence, page, picture, drawn, look, read);
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer", e);
        }
    }
}
