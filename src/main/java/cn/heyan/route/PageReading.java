package cn.heyan.route;

import cn.heyan.journey.Progress;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.ocr.PageReader;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.Refused;
import cn.heyan.packet.SourceFile;
import cn.heyan.page.PageLook;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one page: looks at it, and where it is a picture has it read. Whatever happens, the page has an outcome. */
public final class PageReading {

    private static final Logger LOG = LoggerFactory.getLogger(PageReading.class);

    private final PageLook look;
    private final PageReader reader;
    private final Progress progress;
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();

    /** A reader of pages that tells its progress. */
    public PageReading(PageLook look, PageReader reader, Progress progress) {
        this.look = look;
        this.reader = reader;
        this.progress = progress;
    }

    /** One task for each page of the packet, in order. */
    public List<PageTask> tasks(Packet packet) {
        done.put(packet.id(), new AtomicInteger());
        return packet.pages().stream().map(page -> new PageTask(packet, page)).toList();
    }

    /** The page as read, or why it could not be. */
    public PageOutcome read(PageTask task) {
        PageOutcome outcome = outcome(task);
        tell(task.packet());
        return outcome;
    }

    private PageOutcome outcome(PageTask task) {
        try (LogMark mark = LogMark.on(task.packet(), task.page())) {
            long start = System.nanoTime();
            Page looked = look.look(task.packet(), task.page());
            long seen = System.nanoTime();
            progress.took(Stage.PAGE, seen - start);
            Page read = reader.read(looked);
            progress.took(Stage.OCR, System.nanoTime() - seen);
            return PageOutcome.read(task.packet(), read);
        } catch (Refused refused) {
            return PageOutcome.missed(task, refused.sentence());
        } catch (RuntimeException | StackOverflowError | LinkageError broken) {
            // one page costs one page: it is named in the report, the others go on
            LOG.error(
                    "{} page {} could not be read",
                    task.page().file(),
                    task.page().number(),
                    broken);
            return PageOutcome.missed(task, "读取本页时系统出错，请人工查看此页，并将日志交给系统管理员");
        }
    }

    /** Tells that one more page of the packet has its outcome. */
    void tell(Packet packet) {
        int total = packet.files().stream().mapToInt(SourceFile::pages).sum();
        int now = done.computeIfAbsent(packet.id(), id -> new AtomicInteger()).incrementAndGet();
        progress.page(packet.name(), now, total);
        if (now >= total) {
            done.remove(packet.id());
        }
    }
}
