package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.journey.Progress;
import cn.heyan.ocr.LateOcr;
import cn.heyan.ocr.PageReader;
import cn.heyan.packet.Box;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Word;
import cn.heyan.page.PageLook;
import cn.heyan.page.PageSettings;
import cn.heyan.store.Blobs;
import cn.heyan.store.Database;
import cn.heyan.store.Engine;
import cn.heyan.store.FolderBlobs;
import cn.heyan.store.PageReadings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PageShelfTest {

    private final Database database;
    private final PageLook look = new PageLook(PageSettings.USUAL);

    @TempDir
    Path folder;

    private Blobs blobs;

    PageShelfTest(Engine engine) {
        database = engine.open();
    }

    @BeforeEach
    void opens() {
        blobs = new FolderBlobs(folder.resolve("blobs"));
    }

    private PageShelf shelf(String readers) {
        LateOcr unused = new LateOcr(() -> {
            throw new AssertionError("read again");
        });
        PageReader none = new PageReader(unused, Duration.ofSeconds(1));
        PageReading reading = new PageReading(look, none, new Progress());
        return new PageShelf(Optional.of(new PageReadings(database, blobs, readers)), look, reading, Clock.systemUTC());
    }

    private Packet packet(String id, String name) throws IOException {
        Path work = Files.createDirectories(folder.resolve(id));
        SourceFile file =
                new SourceFile(name, work.resolve(name), "image/jpeg", "ab".repeat(32), 3, 2, Optional.empty());
        return new Packet(id, id, id, List.of(file), List.of(), Optional.empty(), Instant.EPOCH, work);
    }

    private static Page page(PageRef ref, Path picture) throws IOException {
        Files.writeString(picture, "ink");
        return new Page(
                ref,
                Optional.of(new PagePicture(picture, 100, 200, 300)),
                90,
                0.5,
                new PageText(ref, Means.OCR, List.of(Word.of("合计", Box.PAGE, 0.9))),
                List.of(),
                List.of(),
                Legibility.DIGITAL);
    }

    @Test
    void a_page_that_was_read_is_there_again_after_a_restart_with_its_picture() throws IOException {
        Packet first = packet("first", "发票.jpg");
        PageRef ref = new PageRef("发票.jpg", 1);
        Page read = page(ref, folder.resolve("first/page.jpg"));
        shelf("v1").keep(PageOutcome.read(first, read));
        Files.delete(folder.resolve("first/page.jpg"));

        Packet other = packet("other", "另一个名字.jpg");
        Object known = shelf("v1").recall(new PageTask(other, new PageRef("另一个名字.jpg", 1)));

        Page again = ((PageOutcome) known).page().orElseThrow();
        assertThat(again.ref().file()).isEqualTo("另一个名字.jpg");
        assertThat(again.text().text()).isEqualTo("合计");
        assertThat(again.turned()).isEqualTo(90);
        assertThat(again.picture().orElseThrow().file()).hasContent("ink").startsWith(other.work());
    }

    @Test
    void another_page_or_other_readers_read_anew() throws IOException {
        Packet packet = packet("first", "发票.jpg");
        PageRef ref = new PageRef("发票.jpg", 1);
        shelf("v1").keep(PageOutcome.read(packet, page(ref, folder.resolve("first/page.jpg"))));
        assertThat(shelf("v1").recall(new PageTask(packet, new PageRef("发票.jpg", 2))))
                .isInstanceOf(PageTask.class);
        assertThat(shelf("v2").recall(new PageTask(packet, ref))).isInstanceOf(PageTask.class);
    }

    @Test
    void a_damaged_reading_is_read_anew_and_replaced() throws IOException {
        Packet packet = packet("first", "发票.jpg");
        PageRef ref = new PageRef("发票.jpg", 1);
        PageOutcome read = PageOutcome.read(packet, page(ref, folder.resolve("first/page.jpg")));
        shelf("v1").keep(read);
        try (Stream<Path> all = Files.walk(folder.resolve("blobs"))) {
            for (Path blob : all.filter(Files::isRegularFile).toList()) {
                Files.delete(blob);
            }
        }
        assertThat(shelf("v1").recall(new PageTask(packet, ref))).isInstanceOf(PageTask.class);
        shelf("v1").keep(read);
        assertThat(shelf("v1").recall(new PageTask(packet, ref))).isInstanceOf(PageOutcome.class);
    }

    @Test
    void a_page_that_was_not_read_is_not_kept() throws IOException {
        Packet packet = packet("first", "发票.jpg");
        PageTask task = new PageTask(packet, new PageRef("发票.jpg", 1));
        shelf("v1").keep(PageOutcome.missed(task, "超时"));
        assertThat(shelf("v1").recall(task)).isSameAs(task);
    }

    @Test
    void the_version_of_the_readers_is_a_digest_that_their_settings_change() {
        assertThat(ReaderVersion.of("a")).matches("[0-9a-f]{64}").isEqualTo(ReaderVersion.of("a"));
        assertThat(ReaderVersion.of("b")).isNotEqualTo(ReaderVersion.of("a"));
    }
}
