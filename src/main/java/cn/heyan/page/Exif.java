package cn.heyan.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Which way a camera was held, as it noted in a JPEG's Exif block. */
public final class Exif {

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    /** Markers stand in the first bytes of a file. */
    private static final int HEAD = 1 << 18;

    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** 1 to 8; 1 where nothing is noted. Looks at the markers itself: the platform's reader gives up at the slightest disorder. */
    public static int orientation(Path jpeg) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(jpeg)) {
            head = in.readNBytes(HEAD);
        }
        int at = 2;
        while (at + 4 <= head.length && (head[at] & 0xFF) == 0xFF) {
            int marker = head[at + 1] & 0xFF;
            int length = (head[at + 2] & 0xFF) << 8 | head[at + 3] & 0xFF;
            if (marker == START_OF_SCAN || length < 2) {
                return 1;
            }
            if (marker == APP1 && at + 2 + length <= head.length) {
                int found = orientation(Arrays.copyOfRange(head, at + 4, at + 2 + length));
                if (found > 1 && found <= 8) {
                    return found;
                }
            }
            at += 2 + length;
        }
        return 1;
    }

    static int orientation(byte[] block) {
        if (block.length < 14 || !"Exif".equals(new String(block, 0, 4, StandardCharsets.US_ASCII))) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(block, 6, block.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * 12;
            if (at + 12 > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(at + 8);
            }
        }
        return 1;
    }
}
