package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.io.InputStream;

/**
 * One file in an archive or folder.
 *
 * @param name as written there
 * @param obstacle why it cannot be taken out, empty if it can
 * @param packed its size in the archive, negative if unknown
 * @param crc32 of its content, negative if unknown
 * @param content what it holds
 */
record Member(String name, String obstacle, long packed, long crc32, Content content) {

    /** Opens what a member holds. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** Takes one member after another. */
    @FunctionalInterface
    interface Visitor {
        void visit(Member member) throws IOException, Refused;
    }
}
