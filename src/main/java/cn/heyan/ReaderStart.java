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
import cn.heyan.route.readers.Crew;
import cn.heyan.route.readers.Reader;
import cn.heyan.route.readers.ReaderDuties;
import cn.heyan.route.readers.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** Starts a reader process: no Spring, no routes, engines only when the first picture comes. */
final class ReaderStart {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderStart.class);

    /** What tests have readers do. */
    private static final String MISCHIEF = "heyan.mischief";

    private ReaderStart() {}

    /** Reads until it has read its share or is told to end; a reader that nobody started looks after processes that read. */
    static void run(Path home, ReaderWish wish) {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        logs.getLogger("cn.heyan").setLevel(Level.INFO);
        if (wish.child()) {
            read(wish);
        } else {
            lookAfter(wish);
        }
    }

    /** Settings alone, from the same file and environment as everything else's; no configuration by annotation, which other starts would find. */
    @ConfigurationPropertiesScan("cn.heyan")
    @Import(SettingsCheck.class)
    static class SettingsAlone {}

    private static void lookAfter(ReaderWish wish) {
        Settings settings;
        ReaderSettings readers;
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SettingsAlone.class)
                .web(WebApplicationType.NONE)
                .run()) {
            settings = context.getBean(Settings.class);
            readers = context.getBean(ReaderSettings.class);
        }
        Map<String, String> environment = Map.of(
                "HEYAN_BROKER_URL",
                wish.url(),
                "HEYAN_BROKER_USER",
                wish.user(),
                "HEYAN_BROKER_PASSWORD",
                wish.password());
        List<String> command = ReaderCommandLine.of(
                readers.memory().toMegabytes(), readers.options(), properties(settings, readers), wish.folder());
        try (Crew crew = new Crew(command, environment, wish.folder(), new Roster())) {
            PrivateFolder.make(wish.folder());
            crew.start(settings.readers());
            LOG.info("{} 个读页进程为 {} 读页，日志在 {}", settings.readers(), wish.url(), wish.folder());
            new BrokerAddress(wish.url(), wish.user(), wish.password()).tryOut();
            Thread.sleep(Long.MAX_VALUE);
        } catch (IOException e) {
            throw new IllegalStateException("读页进程的文件夹 " + wish.folder() + " 不能写入：" + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a reader process is told of these settings. */
    static List<String> properties(Settings settings, ReaderSettings readers) {
        List<String> properties = new ArrayList<>(List.of(
                "-Dheyan.page-deadline=" + settings.pageDeadline(),
                "-Dheyan.tessdata=" + settings.tessdata(),
                "-Dheyan.reader.recycle-after=" + readers.recycleAfter(),
                "-Dheyan.reader.cache=" + readers.cache().toBytes() + "B"));
        Optional.ofNullable(System.getProperty(MISCHIEF))
                .ifPresent(what -> properties.add("-D" + MISCHIEF + "=" + what));
        return properties;
    }

    private static void read(ReaderWish wish) {
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
                wish.sharesDisk(),
                wish.child(),
                Integer.getInteger("heyan.reader.recycle-after", 2000),
                deadline,
                DataSize.parse(System.getProperty("heyan.reader.cache", "2GB")).toBytes());
    }
}
