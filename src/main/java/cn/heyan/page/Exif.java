package cn.heyan.page;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.NodeList;

/** Which way a camera was held, as it noted in a JPEG's Exif block. */
final class Exif {

    private static final int APP1 = 0xE1;
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** 1 to 8; 1 where nothing is noted. */
    static int orientation(IIOMetadata metadata) {
        if (!"javax_imageio_jpeg_image_1.0".equals(metadata.getNativeMetadataFormatName())) {
            return 1;
        }
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
        NodeList unknown = root.getElementsByTagName("unknown");
        for (int i = 0; i < unknown.getLength(); i++) {
            IIOMetadataNode node = (IIOMetadataNode) unknown.item(i);
            if (String.valueOf(APP1).equals(node.getAttribute("MarkerTag"))
                    && node.getUserObject() instanceof byte[] block) {
                int found = orientation(block);
                if (found >= 1 && found <= 8) {
                    return found;
                }
            }
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
