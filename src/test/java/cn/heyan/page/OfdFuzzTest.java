package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.Assertions;

/** Whatever is done to an OFD file, its page is read or refused with a sentence, and soon. */
class OfdFuzzTest {
    private Path folder = Path.of(".");
    private byte[] whole = {};

    @BeforeProperty
    void make() throws IOException {
        folder = Files.createTempDirectory("heyan");
        whole = Files.readAllBytes(
                ofd("<ofd:Page><ofd:Content><ofd:Layer><ofd:TextObject ID='1' Boundary='20 10 80 5' Size='3.5'>"
                        + "<ofd:TextCode X='0' Y='3' DeltaX='g 19 1.6'>25432000000012345678</ofd:TextCode></ofd:TextObject>"
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));
    }

    @AfterProperty
    void clear() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 25)
    void cut_off_anywhere(@ForAll @IntRange(min = 1, max = 99) int part) throws IOException {
        look(Arrays.copyOf(whole, whole.length * part / 100));
    }

    @Property(tries = 25)
    void with_a_changed_byte(@ForAll @IntRange(min = 0, max = 999) int at, @ForAll @ByteRange byte other)
            throws IOException {
        byte[] changed = whole.clone();
        changed[(int) ((long) at * changed.length / 1000)] = other;
        look(changed);
    }

    @Example
    void monsters() throws IOException {
        look(Files.readAllBytes(ofd("<ofd:Page>" + "<ofd:PageBlock>".repeat(100_000))));
        look(Files.readAllBytes(
                ofd("<ofd:Page><ofd:TextObject Boundary='0 0 1e308 1e308' Size='1e300' CTM='1e200 0 0 1e200 0 0'>"
                        + "<ofd:TextCode DeltaX='g 2000000000 1e99'>" + "9".repeat(5_000)
                        + "</ofd:TextCode></ofd:TextObject></ofd:Page>")));
        look(bomb());
    }

    /** Many parts that unpack to far more than they are. */
    private byte[] bomb() throws IOException {
        Path file = folder.resolve("bomb.ofd");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            zip.closeEntry();
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 5; i++) {
                zip.putNextEntry(new ZipEntry("Doc_0/" + i + ".bin"));
                for (int k = 0; k < 40; k++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        return Files.readAllBytes(file);
    }

    private void look(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.ofd"), bytes);
        Packet packet = Sheets.packet(file, "application/ofd", 1, folder.resolve("work"));
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            try (PageLook look = new PageLook(PageSettings.USUAL)) {
                Page page = look.look(packet, packet.pages().get(0));
                assertThat(page.ref().number()).isEqualTo(1);
            } catch (Refused refused) {
                assertThat(refused.getMessage()).contains("。").doesNotContain("Exception");
            }
        });
    }

    private Path ofd(String content) throws IOException {
        Path file = folder.resolve("whole.ofd");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "OFD.xml",
                    "<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            put(
                    zip,
                    "Doc_0/Document.xml",
                    "<ofd:Document><ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>");
            put(zip, "Doc_0/Pages/Page_0/Content.xml", content);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
