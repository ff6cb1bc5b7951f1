package cn.heyan.ocr;

import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Colours;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Refused;
import cn.heyan.packet.Stamp;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;

/**
 * Reads a page that is only a picture: turns it upright, straightens it, reads its words. Pages that say something already
 * are left as they are. Several threads may read at once.
 */
public final class PageReader implements AutoCloseable {

    private final Ocr ocr;
    private final Duration deadline;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Reads with this engine, which is closed with the reader; a page that takes longer than the deadline is refused. */
    public PageReader(Ocr ocr, Duration deadline) {
        this.ocr = ocr;
        this.deadline = deadline;
    }

    /** The page with its upright picture, its codes mapped to it, and its words; refused with a sentence for a reviewer. */
    public Page read(Page page) throws Refused {
        Optional<PagePicture> picture = page.picture();
        if (!page.text().isBlank() || page.text().means() != Means.OCR || picture.isEmpty()) {
            return page;
        }
        Future<Page> reading = threads.submit(() -> read(page, picture.get()));
        try {
            return reading.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            reading.cancel(true);
            throw new Refused(
                    name(page.ref()) + "识别超过 " + deadline.toSeconds() + " 秒，已放弃；请人工查看此页，或调大 heyan.page-deadline 后重试。",
                    late);
        } catch (ExecutionException failed) {
            throw new Refused(name(page.ref()) + "识别时出错，请人工查看此页，并将日志交给系统管理员。", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(name(page.ref()) + "识别时系统正在停止，请重新投放材料包。", stopped);
        }
    }

    private Page read(Page page, PagePicture picture) throws IOException {
        BufferedImage received = ImageIO.read(picture.file().toFile());
        if (received == null) {
            throw new IOException("no picture: " + picture.file());
        }
        Sight sight = ocr.read(received);
        Upright upright = sight.upright();
        PageText text = new PageText(page.ref(), Means.OCR, sight.words());
        if (upright.asReceived() && sight.flat().isEmpty()) {
            return page.saying(text).looking(Printing.of(received));
        }
        BufferedImage image = sight.flat().map(sheet -> sheet.picture().image()).orElse(received);
        BufferedImage drawn = UprightPicture.draw(image, upright);
        Path file = UprightPicture.write(drawn, picture.file());
        Optional<Flat> flat = sight.flat();
        List<CodeSymbol> codes = page.codes().stream()
                .map(code -> new CodeSymbol(code.payload(), moved(code.box(), received, flat, upright), code.decoder()))
                .toList();
        List<Stamp> stamps = page.colours().stamps().stream()
                .map(stamp -> new Stamp(moved(stamp.box(), received, flat, upright), stamp.shape()))
                .toList();
        return new Page(
                page.ref(),
                Optional.of(new PagePicture(file, upright.width(), upright.height(), picture.dpi())),
                upright.turned(),
                upright.skew(),
                text,
                codes,
                page.embedded(),
                page.legibility(),
                new Colours(page.colours().seen(), stamps),
                Printing.of(drawn),
                flat.map(sheet -> sheet.lying(received.getWidth(), received.getHeight(), upright)));
    }

    /** The box on the upright picture: around its four corners. */
    private static Box moved(Box box, BufferedImage received, Optional<Flat> flat, Upright upright) {
        return corner(box.x(), box.y(), received, flat, upright)
                .union(corner(box.right(), box.y(), received, flat, upright))
                .union(corner(box.x(), box.bottom(), received, flat, upright))
                .union(corner(box.right(), box.bottom(), received, flat, upright));
    }

    private static Box corner(double x, double y, BufferedImage received, Optional<Flat> flat, Upright upright) {
        Point2D here = new Point2D.Double(x * received.getWidth(), y * received.getHeight());
        Point2D there = flat.map(sheet -> sheet.place(here.getX(), here.getY())).orElse(here);
        Point2D at = upright.place(there.getX(), there.getY());
        double px = Math.max(0, Math.min(1, at.getX() / upright.width()));
        double py = Math.max(0, Math.min(1, at.getY() / upright.height()));
        return new Box(px, py, 0, 0);
    }

    private static String name(PageRef page) {
        return "「" + page.file() + "」第 " + page.number() + " 页";
    }

    /** Waits until its engine is ready; throws an IllegalStateException with a Chinese sentence if this machine cannot run it. */
    public void await() {
        ocr.await();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        ocr.close();
    }
}
