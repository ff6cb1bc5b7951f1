package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.util.List;

/**
 * A document as drawn.
 *
 * @param kind what it is
 * @param pages its pages, clean
 */
record Drawn(DocumentKind kind, List<Sheet> pages) {

    static Drawn of(DocumentKind kind, Sheet... pages) {
        return new Drawn(kind, List.of(pages));
    }
}
