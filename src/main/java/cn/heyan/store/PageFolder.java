package cn.heyan.store;

import cn.heyan.packet.PageRef;
import cn.heyan.packet.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the pictures of pages lie that were shown (页面文件夹): may be deleted at any time, pictures are fetched or painted again.
 *
 * @param folder of all packets
 */
public record PageFolder(Path folder) {

    /** The folder of one packet. */
    public Path of(String packet) {
        if (!packet.matches("[0-9A-Za-z_-]{1,128}")) {
            throw new IllegalArgumentException("no id of a packet: " + packet);
        }
        return folder.resolve(packet);
    }

    /** The upright picture of a page, in the place where a look at the page would put it. */
    public Path picture(String packet, List<SourceFile> files, PageRef page) {
        return of(packet).resolve(name(files, page) + ".jpg");
    }

    /** Deletes the pictures of one packet, also while others do, or paint one more: whoever paints deletes after. */
    public void letGo(String packet) throws IOException {
        Leaving.folder(of(packet));
    }

    private static String name(List<SourceFile> files, PageRef page) {
        int file = 0;
        while (!files.get(file).name().equals(page.file())) {
            file++;
        }
        return "page-%03d-%04d".formatted(file + 1, page.number());
    }
}
