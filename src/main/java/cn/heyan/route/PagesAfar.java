package cn.heyan.route;

import cn.heyan.journey.Progress;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.SourceFile;
import cn.heyan.page.PageLook;
import cn.heyan.route.readers.PageAsked;
import cn.heyan.route.readers.PageHeard;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has pages read by reader processes. Pages that are data, not pictures (XML, office forms), are read here: there is nothing to fear. */
public final class PagesAfar {

    private static final Logger LOG = LoggerFactory.getLogger(PagesAfar.class);

    private final PageAsked readers;
    private final PageReading here;
    private final PageLook look;
    private final Progress progress;

    /** Asks these readers; pictures that nobody has drawn are drawn here when somebody wants to see them. */
    public PagesAfar(PageAsked readers, PageReading here, PageLook look, Progress progress) {
        this.readers = readers;
        this.here = here;
        this.look = look;
        this.progress = progress;
    }

    /** The page as read, or why it could not be; waits until some reader has read it. */
    public PageOutcome read(PageTask task) throws InterruptedException {
        Packet packet = task.packet();
        SourceFile file = packet.fileOf(task.page());
        if (!isPicture(file.mediaType())) {
            return here.read(task);
        }
        PageHeard heard = readers.ask(packet, file, task.page().number());
        progress.took(Stage.PAGE, heard.lookNanos());
        progress.took(Stage.OCR, heard.readNanos());
        try {
            return outcome(task, heard);
        } catch (IOException damaged) {
            LOG.error(
                    "{} page {}: what the reader said is no page",
                    task.page().file(),
                    task.page().number(),
                    damaged);
            return PageOutcome.missed(task, "读取本页时系统出错，请人工查看此页，并将日志交给系统管理员");
        } finally {
            here.tell(packet);
        }
    }

    private PageOutcome outcome(PageTask task, PageHeard heard) throws IOException {
        if (heard.unread().isPresent()) {
            return PageOutcome.missed(task, heard.unread().get());
        }
        Page page = heard.page(task.page(), (w, h, dpi) -> look.again(task.packet(), task.page(), w, h, dpi));
        return PageOutcome.read(task.packet(), page);
    }

    private static boolean isPicture(String mediaType) {
        return mediaType.equals("application/pdf")
                || mediaType.equals("application/ofd")
                || mediaType.startsWith("image/");
    }
}
