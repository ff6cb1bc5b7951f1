package cn.heyan.packet.wire;

import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A page as read, in UTF-8 JSON and back, exactly (页面读数): every number comes back bit for bit.
 *
 * <p>The picture itself is not in it, only its size; whoever reads the JSON says where the picture lies or how it is drawn.
 */
public final class PageJson {

    /** Of the format: what another version wrote is not read, but read anew from the paper. */
    public static final int VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private PageJson() {}

    /** Finds the picture of a page that has one. */
    @FunctionalInterface
    public interface Pictures {

        /** The picture of this size in pixels, with so many pixels per inch. */
        PagePicture of(int width, int height, int dpi);
    }

    /** The page in the current version. */
    public static byte[] write(Page page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PageWriter.write(page, FACTORY.createGenerator(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("a page could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The page again, as the page that the caller asked for: the same bytes may be another packet's page under another name.
     *
     * @throws IOException if the bytes are not a page of the current version
     */
    public static Page read(byte[] json, PageRef as, Pictures pictures) throws IOException {
        JsonNode root = MAPPER.readTree(json);
        if (root.path("version").asInt() != VERSION) {
            throw new IOException(
                    "a page of version " + root.path("version").asText("?") + ", not " + VERSION + ", for " + as);
        }
        try {
            return new PageParser(root, as).page(pictures);
        } catch (IllegalArgumentException damaged) {
            throw new IOException("a damaged page for " + as, damaged);
        }
    }
}
