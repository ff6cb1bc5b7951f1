package cn.heyan.packet;

import java.util.Map;

/**
 * Data that a file carries beside its pages: an invoice XML inside a PDF or OFD, an OFD's CustomData, a PDF's Info keys.
 *
 * @param means XML, OFD or TEXT_LAYER (Info keys)
 * @param name of the attachment, or where the keys stood
 * @param keys named values, empty for an attachment
 * @param content UTF-8 text of an attachment, empty for keys
 */
public record Embedded(Means means, String name, Map<String, String> keys, String content) {

    public Embedded {
        keys = Map.copyOf(keys);
    }
}
