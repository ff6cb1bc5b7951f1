package cn.heyan.route;

import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.wire.PageJson;
import cn.heyan.page.PageLook;
import cn.heyan.store.PageReadings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages that were read before (已读页面), between the packet and its readers: a page that is on the shelf is not read again; one
 * that is read is put there. Without a store, as in single commands, the shelf is always empty.
 */
public final class PageShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PageShelf.class);

    private final Optional<PageReadings> readings;
    private final PageLook look;
    private final PageReading progress;
    private final Clock clock;

    /** Of these readings; pages that say everything themselves are painted again with this look. */
    public PageShelf(Optional<PageReadings> readings, PageLook look, PageReading progress, Clock clock) {
        this.readings = readings;
        this.look = look;
        this.progress = progress;
        this.clock = clock;
    }

    /** The page's outcome if it was read before, else the task itself. */
    public Object recall(PageTask task) {
        if (readings.isEmpty()) {
            return task;
        }
        try {
            Optional<Page> kept = kept(readings.get(), task.packet(), task.page());
            kept.ifPresent(page -> progress.tell(task.packet()));
            return kept.<Object>map(page -> PageOutcome.read(task.packet(), page))
                    .orElse(task);
        } catch (IOException | RuntimeException useless) {
            LOG.warn(
                    "{} 第 {} 页的已读结果不能用，重新读取：{}", task.page().file(), task.page().number(), useless.toString());
            return task;
        }
    }

    /** Puts a page on the shelf that was read; one that was not read is tried again next time. */
    public PageOutcome keep(PageOutcome outcome) {
        if (readings.isPresent() && outcome.page().isPresent()) {
            Page page = outcome.page().get();
            try {
                Optional<PagePicture> drawn = page.picture().filter(PagePicture::isDrawn);
                readings.get()
                        .keep(
                                outcome.packet().fileOf(page.ref()).sha256(),
                                page.ref().number(),
                                PageJson.write(page),
                                drawn.isPresent() ? Optional.of(drawn.get().file()) : Optional.empty(),
                                clock.instant());
            } catch (IOException | RuntimeException notKept) {
                // it is read, that is what counts; a restart would read it once more
                LOG.warn("{} 第 {} 页的读取结果未能保存：{}", page.ref().file(), page.ref().number(), notKept.toString());
            }
        }
        return outcome;
    }

    private Optional<Page> kept(PageReadings readings, Packet packet, PageRef ref) throws IOException {
        Optional<PageReadings.Kept> kept = readings.find(packet.fileOf(ref).sha256(), ref.number());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PageJson.read(kept.get().json(), ref, (width, height, dpi) -> kept.get()
                .picture()
                .map(picture -> taken(readings, picture, packet, width, height, dpi))
                .orElseGet(() -> look.again(packet, ref, width, height, dpi))));
    }

    private static PagePicture taken(
            PageReadings readings, String picture, Packet packet, int width, int height, int dpi) {
        Path place = packet.work().resolve("kept-" + picture + ".jpg");
        return new PagePicture(place, width, height, dpi, to -> {
            Path part = Files.createTempDirectory(packet.work(), "taking-").resolve("picture");
            readings.picture(picture, part);
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        });
    }
}
