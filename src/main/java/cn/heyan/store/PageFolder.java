package cn.heyan.store;

import cn.heyan.packet.PageRef;
import cn.heyan.packet.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the pages of packets lie that were shown or read (页面文件夹): may be deleted at any time, pictures are painted again.
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

    /** What was read on a page. */
    public Path words(String packet, List<SourceFile> files, PageRef page) {
        return of(packet).resolve(name(files, page) + ".json");
    }

    /** The same, of the packet's n-th file, from 0. */
    public Path words(String packet, int file, int page) {
        return of(packet).resolve(name(file, page) + ".json");
    }

    private static String name(List<SourceFile> files, PageRef page) {
        int file = 0;
        while (!files.get(file).name().equals(page.file())) {
            file++;
        }
        return name(file, page.number());
    }

    private static String name(int file, int page) {
        return "page-%03d-%04d".formatted(file + 1, page);
    }
}
