package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.heyan.route.FakeMailServer;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.Packets;
import cn.heyan.store.PostRoom;
import cn.heyan.store.PostgresAlone;
import cn.heyan.store.Search;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Broken files in a heap; and what serve leans on is away for a while: each time the state is clear meanwhile, and all goes on by itself when it is back. */
@TestMethodOrder(OrderAnnotation.class)
class BadDaysTest {

    private static final String PROGRAMME = "hengyang-2024-digital-upgrade";
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    static Path folder;

    /** The first letter is tried again after a minute: meanwhile the others are at their bad days. */
    private static volatile String mailSays = "451 come again later";

    private static int port;
    private static EmbeddedPostgres database;
    private static FakeMailServer mail;
    private static ConfigurableApplicationContext heyan;

    @BeforeAll
    static void opens() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder.resolve("inbox").resolve(PROGRAMME));
        database = PostgresAlone.start(port, folder.resolve("postgres"));
        mail = new FakeMailServer((recipient, asked) -> mailSays);
        heyan = Starting.serving(List.of(
                "heyan.folders.inbox=" + folder.resolve("inbox"),
                "heyan.folders.outbox=" + folder.resolve("outbox"),
                "heyan.folders.data=" + folder.resolve("data"),
                "heyan.inbox.look-every=300ms",
                "heyan.inbox.still-for=1s",
                "heyan.readers=1",
                "heyan.mail.server=smtp://127.0.0.1:" + mail.port(),
                "heyan.mail.to=ju@example.org",
                "heyan.mail.try-every=500ms",
                "heyan.database.url=" + database.getJdbcUrl("postgres", "postgres"),
                "heyan.database.username=postgres",
                "spring.datasource.hikari.connection-timeout=3000",
                "server.port=0",
                "heyan.desk.port=0"));
    }

    @AfterAll
    static void closes() throws IOException {
        heyan.close();
        mail.close();
        database.close();
    }

    @Test
    @Order(0)
    void of_a_heap_of_good_and_broken_files_the_good_are_reported_and_the_others_refused_with_reasons()
            throws Exception {
        Path inbox = folder.resolve("inbox").resolve(PROGRAMME);
        Map<String, byte[]> broken = Map.of(
                "空.pdf", new byte[0],
                "假.pdf", "%PDF-1.7 not really\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                "断.zip", Arrays.copyOf(zip(Map.of("a.pdf", paper("断"))), 300),
                "越界.zip", zip(Map.of("../../../evil.pdf", paper("越界"))),
                "坏图.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3},
                "断.docx", zip(Map.of("[Content_Types].xml", new byte[] {'<'})),
                "加密.pdf", locked());
        drop("好一.pdf");
        for (Map.Entry<String, byte[]> each : broken.entrySet()) {
            Files.write(inbox.resolve(each.getKey()), each.getValue());
        }
        Files.write(inbox.resolve("半坏.zip"), zip(Map.of("好.pdf", paper("半坏"), "坏.pdf", broken.get("假.pdf"))));
        drop("好二.pdf");
        await().atMost(LONG)
                .until(() -> heyan.getBean(Packets.class).search(Search.ALL).packets().stream()
                                .filter(packet -> packet.state().ended())
                                .count()
                        == broken.size() + 3);
        for (String good : List.of("好一", "好二")) {
            assertThat(folder.resolve("outbox").resolve(good).resolve("report.json"))
                    .content()
                    .contains("\"unread\" : [ ]");
        }
        assertThat(folder.resolve("outbox/半坏/report.json")).content().contains("坏.pdf");
        for (String name : broken.keySet()) {
            assertThat(packet(name)).as(name).hasValueSatisfying(packet -> {
                assertThat(packet.state()).isEqualTo(State.REFUSED);
                assertThat(packet.reason()).contains(name).contains("请");
            });
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(paper("加密"))) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    @Order(1)
    void a_report_waits_for_an_outbox_that_takes_nothing_and_appears_when_it_does() throws Exception {
        Path outbox = folder.resolve("outbox");
        Path away = folder.resolve("outbox.away");
        Files.move(outbox, away);
        // also root cannot write below a file
        Files.writeString(outbox, "in the way");
        drop("发件箱.pdf");
        await().atMost(LONG).until(() -> state("发件箱.pdf").equals(Optional.of(State.EXAMINED)));
        Files.delete(outbox);
        Files.move(away, outbox);
        await().atMost(LONG).until(() -> state("发件箱.pdf").equals(Optional.of(State.REPORTED)));
        assertThat(outbox.resolve("发件箱/report.json")).exists();
    }

    @Test
    @Order(2)
    void a_packet_waits_for_a_database_that_is_started_anew_and_is_reported_once() throws Exception {
        String before = reported("之前.pdf");
        database.close();
        drop("数据库.pdf");
        Thread.sleep(6000);
        assertThat(heyan.isRunning()).isTrue();
        assertThat(folder.resolve("outbox/数据库")).doesNotExist();
        database = PostgresAlone.start(port, folder.resolve("postgres"));
        await().atMost(LONG).ignoreExceptions().until(() -> state("数据库.pdf").equals(Optional.of(State.REPORTED)));
        assertThat(packet("数据库.pdf").orElseThrow().examinations()).isEqualTo(1);
        assertThat(packet("之前.pdf").orElseThrow().id()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void letters_that_the_mail_server_does_not_take_wait_and_go_once_when_it_does() throws Exception {
        String id = reported("信.pdf");
        PostRoom room = heyan.getBean(PostRoom.class);
        await().atMost(LONG).until(() -> room.about(id).get(0).letter().attempts() > 0);
        assertThat(room.about(id)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo("PENDING");
            assertThat(letter.lastError()).contains("451");
        });
        assertThat(mail.taken()).isZero();
        int letters = room.count("PENDING");
        mailSays = "250 ok";
        // somebody asks for this one at once; those of the other days, whose minute is over soon, go by themselves
        room.again(room.about(id).get(0).letter().id(), Instant.now());
        await().atMost(LONG).until(() -> room.count("SENT") == letters);
        assertThat(mail.taken()).isEqualTo(letters);
    }

    private static String reported(String name) throws IOException {
        drop(name);
        await().atMost(LONG).until(() -> state(name).equals(Optional.of(State.REPORTED)));
        return packet(name).orElseThrow().id();
    }

    private static Optional<State> state(String name) {
        return packet(name).map(KeptPacket::state);
    }

    private static Optional<KeptPacket> packet(String name) {
        return heyan.getBean(Packets.class).search(Search.ALL).packets().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static void drop(String name) throws IOException {
        Files.write(folder.resolve("inbox").resolve(PROGRAMME).resolve(name), paper(name));
    }

    /** A page that no other name has. */
    private static byte[] paper(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            try (PDPageContentStream pen = new PDPageContentStream(document, sheet)) {
                pen.beginText();
                pen.setFont(new PDType1Font(FontName.HELVETICA), 14);
                pen.newLineAtOffset(72, 700);
                pen.showText("Page of " + Integer.toHexString(name.hashCode()));
                pen.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
