package cn.heyan.route.readers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One page that a reader shall read (读页任务).
 *
 * @param version of what travels; a reader of another version reads nothing
 * @param id of this order, never used twice
 * @param file name of the page's file inside its packet
 * @param mediaType of the file
 * @param sha256 of its bytes, lower-case hex
 * @param bytes its size
 * @param pages how many it has
 * @param page which one, from 1
 * @param path where the file lies, for a reader on the same disk
 * @param picture where the page's picture is wanted, for a reader on the same disk
 */
public record PageOrder(
        int version,
        String id,
        String file,
        String mediaType,
        String sha256,
        long bytes,
        int pages,
        int page,
        String path,
        String picture) {

    /** Of what travels between the journey and its readers. */
    public static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an order could not be written", e);
        }
    }

    static PageOrder of(byte[] json) throws IOException {
        try {
            return JSON.readValue(json, PageOrder.class);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    "not an order: " + new String(json, 0, Math.min(80, json.length), StandardCharsets.UTF_8), e);
        }
    }
}
