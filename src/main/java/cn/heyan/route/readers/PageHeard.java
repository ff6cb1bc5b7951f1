package cn.heyan.route.readers;

import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.wire.PageJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of a page that readers were asked for.
 *
 * @param unread a sentence for a reviewer, where it could not be read
 * @param json the page, else
 * @param picture where its picture lies, if one was drawn
 * @param lookNanos spent on looking at it
 * @param readNanos spent on reading its picture
 */
public record PageHeard(Optional<String> unread, byte[] json, Optional<Path> picture, long lookNanos, long readNanos) {

    /** The page under this name; its picture is drawn this way where the reader has drawn none. */
    public Page page(PageRef as, PageJson.Pictures undrawn) throws IOException {
        return PageJson.read(
                json,
                as,
                picture.<PageJson.Pictures>map(file -> (w, h, dpi) -> new PagePicture(file, w, h, dpi))
                        .orElse(undrawn));
    }
}
