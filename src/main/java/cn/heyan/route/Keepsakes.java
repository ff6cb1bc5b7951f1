package cn.heyan.route;

import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.wire.PageJson;
import cn.heyan.page.PageLook;
import cn.heyan.reconcile.Examination;
import cn.heyan.report.ReportFile;
import cn.heyan.store.PageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps of each page what cannot be had again from its file without reading it anew (留存页面): what was read on it, and its
 * straightened picture. So a packet is examined again without OCR, and the desk shows words beside the ink.
 */
public final class Keepsakes implements ReportFile {

    private static final Logger LOG = LoggerFactory.getLogger(Keepsakes.class);

    private final PageFolder folder;
    private final PageLook look;

    /** Keeps them in this folder, and paints pictures of born-digital pages again with this. */
    public Keepsakes(PageFolder folder, PageLook look) {
        this.folder = folder;
        this.look = look;
    }

    @Override
    public String name() {
        return "页面留存";
    }

    @Override
    public void write(Examination examination, Path out) throws IOException {
        Packet packet = examination.dossier().read().packet();
        Files.createDirectories(folder.of(packet.id()));
        for (Page page : examination.dossier().read().pages()) {
            Path picture = folder.picture(packet.id(), packet.files(), page.ref());
            if (page.picture().isPresent() && straightened(page)) {
                Path seen = page.picture().get().file();
                if (!seen.toAbsolutePath().equals(picture.toAbsolutePath())) {
                    Files.copy(seen, picture, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.write(folder.words(packet.id(), packet.files(), page.ref()), PageJson.write(page));
        }
    }

    /** Whether the picture is another than the one that its file gives. */
    private static boolean straightened(Page page) {
        return page.text().means() == Means.OCR
                && page.picture().filter(PagePicture::isDrawn).isPresent();
    }

    /** Whether the page was read before and that is kept. */
    public boolean has(PageTask task) {
        return kept(task.packet(), task.page()).isPresent();
    }

    /** The page as it was read before. */
    public PageOutcome page(PageTask task) {
        Page page = kept(task.packet(), task.page()).orElseThrow();
        return PageOutcome.read(task.packet(), page);
    }

    private Optional<Page> kept(Packet packet, PageRef page) {
        Path words = folder.words(packet.id(), packet.files(), page);
        if (!Files.exists(words)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PageJson.read(
                    Files.readAllBytes(words),
                    page,
                    (width, height, dpi) -> picture(packet, page, width, height, dpi)));
        } catch (IOException old) {
            LOG.info("{} 第 {} 页的留存读数不能用，重新读取：{}", page.file(), page.number(), old.toString());
            return Optional.empty();
        }
    }

    private PagePicture picture(Packet packet, PageRef page, int width, int height, int dpi) {
        Path kept = folder.picture(packet.id(), packet.files(), page);
        return Files.exists(kept)
                ? new PagePicture(kept, width, height, dpi)
                : look.again(packet, page, width, height, dpi);
    }
}
