package cn.heyan;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import cn.heyan.command.ReaderWish;
import cn.heyan.ocr.LateLines;
import cn.heyan.ocr.LateOcr;
import cn.heyan.ocr.LineEngine;
import cn.heyan.ocr.PaddleOcr;
import cn.heyan.ocr.PageReader;
import cn.heyan.ocr.TesseractLines;
import cn.heyan.page.PageLook;
import cn.heyan.page.PageSettings;
import cn.heyan.route.readers.BrokerAddress;
import cn.heyan.route.readers.Reader;
import cn.heyan.route.readers.ReaderDuties;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/** Starts a reader process: no Spring, no routes, engines only when the first picture comes. */
final class ReaderStart {

    private ReaderStart() {}

    /** Reads until it has read its share or is told to end. */
    static void run(Path home, ReaderWish wish) {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        logs.getLogger("cn.heyan").setLevel(Level.INFO);
        Duration deadline = DurationStyle.detectAndParse(System.getProperty("heyan.page-deadline", "60s"));
        PageSettings usual = PageSettings.USUAL;
        PageLook look = new PageLook(new PageSettings(usual.dpi(), usual.slipDpi(), usual.maxPixels(), deadline));
        PageReader reader = new PageReader(new LateOcr(() -> new PaddleOcr(1, 1376)), deadline);
        try {
            PrivateFolder.make(wish.folder());
            LineEngine lines = new LateLines(() -> new TesseractLines(
                    Path.of(System.getProperty("heyan.tessdata", "/usr/share/tesseract-ocr/5/tessdata")), 1));
            new Reader(duties(wish, deadline), look, reader, lines).run();
            // at once: engines that are let go one after the other while threads still use them may crash
            Runtime.getRuntime().halt(0);
        } catch (IOException e) {
            throw new IllegalStateException("读页进程的文件夹 " + wish.folder() + " 不能写入：" + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ReaderDuties duties(ReaderWish wish, Duration deadline) {
        return new ReaderDuties(
                wish.name(),
                new BrokerAddress(wish.url(), wish.user(), wish.password()),
                wish.folder(),
                wish.child(),
                wish.child(),
                Integer.getInteger("heyan.reader.recycle-after", Integer.MAX_VALUE),
                deadline,
                DataSize.parse(System.getProperty("heyan.reader.cache", "2GB")).toBytes());
    }
}
