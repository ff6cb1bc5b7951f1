package cn.heyan;

import cn.heyan.store.Blobs;
import cn.heyan.store.Examinations;
import cn.heyan.store.Known;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState;
import cn.heyan.store.PostRoom;
import cn.heyan.store.PostedLetter;
import cn.heyan.store.account.Account;
import cn.heyan.store.account.Account.Role;
import cn.heyan.store.account.Accounts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.camel.CamelContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/**
 * One desk for all tests of a run, on any free port, with six packets that were examined before, one that was refused and one
 * that waits. Nothing in its inbox is taken: a look is an hour away.
 */
public final class RunningDesk {

    /** Everybody's password here. */
    public static final String PASSWORD = "heyan-desk-test-1";

    private static final RunningDesk ONE = new RunningDesk();

    private static final String SIGN_IN = "spring.security.oauth2.client.";

    private final String issuer;
    private final Path folder;
    private final ConfigurableApplicationContext context;
    private final List<String> packets = new ArrayList<>();

    private RunningDesk() {
        try {
            folder = Files.createTempDirectory("heyan-desk");
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                issuer = "http://127.0.0.1:" + free.getLocalPort();
            }
            // a copy: tests change programmes on their pages
            FileSystemUtils.copyRecursively(Path.of("config/programmes"), folder.resolve("programmes"));
            context = Starting.serving(List.of(
                    "heyan.folders.inbox=" + folder.resolve("inbox"),
                    "heyan.folders.outbox=" + folder.resolve("outbox"),
                    "heyan.folders.data=" + folder.resolve("data"),
                    "heyan.folders.programmes=" + folder.resolve("programmes"),
                    "heyan.desk.port=0",
                    "heyan.desk.four-eyes=true",
                    "heyan.page-deadline=10m",
                    "heyan.inbox.look-every=1h",
                    // nobody answers there until a test of signing in elsewhere begins
                    SIGN_IN + "registration.office.client-id=heyan",
                    SIGN_IN + "registration.office.client-secret=desk-secret",
                    SIGN_IN + "registration.office.scope=openid,profile,email",
                    SIGN_IN + "registration.office.redirect-uri={baseUrl}/login/oauth2/code/office",
                    SIGN_IN + "registration.office.authorization-grant-type=authorization_code",
                    SIGN_IN + "provider.office.issuer-uri=" + issuer,
                    "spring.datasource.url=jdbc:h2:file:" + folder.resolve("ledger")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
            Runtime.getRuntime().addShutdownHook(new Thread(context::close));
            // what is entered below has no originals: nobody shall set out to examine it
            context.getBean(CamelContext.class).getRouteController().stopRoute("waiting");
            people();
            packets();
            letter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The desk, started at the first call. */
    public static RunningDesk running() {
        return ONE;
    }

    /** For people who look: {@code java cn.heyan.RunningDesk} stays until it is stopped. */
    public static void main(String... none) throws InterruptedException {
        System.err.println(running().at("/") + "  " + Role.REVIEWER + " reviewer / " + PASSWORD);
        Thread.currentThread().join();
    }

    /** The address of a page. */
    public String at(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path;
    }

    /** Where the desk takes the organisation's own sign-in to be. */
    public String issuer() {
        return issuer;
    }

    /** One of its parts. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** One of its parts of which there are several. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Where its inbox, outbox and data lie. */
    public Path folder() {
        return folder;
    }

    /** The ids of the packets that were examined, in the order of reports.zip. */
    public List<String> examined() {
        return List.copyOf(packets);
    }

    private void people() {
        person("admin", "王管理", Role.ADMINISTRATOR, Set.of());
        person("reviewer", "李审核", Role.REVIEWER, Set.of());
        person("second", "周复核", Role.REVIEWER, Set.of());
        person("auditor", "赵审计", Role.AUDITOR, Set.of());
        person("bureau", "钱工信", Role.BUREAU, Set.of("chifeng-cloud-management"));
    }

    private void person(String name, String shown, Role role, Set<String> programmes) {
        String hash = bean(PasswordEncoder.class).encode(PASSWORD);
        bean(Accounts.class)
                .put(new Account(name, shown, hash, role, programmes, Set.of(), true, false), Instant.now());
    }

    private void packets() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Instant received = Instant.parse("2026-03-02T01:30:00Z");
        try (InputStream in = RunningDesk.class.getResourceAsStream("/cn/heyan/desk/reports.zip");
                ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] report = zip.readAllBytes();
                received = received.plusSeconds(86_400 * 9);
                examined(entry.getName().replace(".json", ".pdf"), report, json.readTree(report), received);
            }
        }
        enter(digest("refused"), "坏文件.pdf", Optional.empty(), received);
        bean(Ledger.class).begin(digest("refused"), received);
        move(digest("refused"), new PacketState.Refused("文件“坏文件.pdf”打不开：不是完整的 PDF。请重新扫描后再交。"), received);
        enter(digest("waiting"), "蒸湘云机械.zip", Optional.of("hengyang-2024-digital-upgrade"), received);
    }

    private void letter() throws IOException {
        String eml =
                "From: heyan@localhost\r\nTo: ju@example.org\r\nSubject: =?UTF-8?B?5qC46aqM57uT5p6c77ya5LiN5LiA6Ie0?=\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n"
                        + "<html><body style=\"font-family:sans-serif\"><h1>不一致</h1><p>发票开票日期不在时间窗口内，见第 7 页。</p></body></html>";
        Path file = folder.resolve("outbox/衡阳石鼓山/letter.eml");
        String blob = bean(Blobs.class).put(eml.getBytes(StandardCharsets.UTF_8));
        bean(PostRoom.class)
                .post(
                        new PostedLetter("test/report", packets.get(1), blob, file, List.of("ju@example.org"), 0),
                        Instant.parse("2026-03-20T02:00:00Z"));
    }

    private void examined(String name, byte[] report, JsonNode json, Instant received) throws IOException {
        String id = digest(name);
        packets.add(id);
        enter(id, name, Optional.empty(), received);
        Set<String> numbers = new HashSet<>();
        json.path("invoices").forEach(one -> {
            if (one.path("invoiceNumber").isTextual()) {
                numbers.add(one.path("invoiceNumber").asText());
            }
        });
        bean(Ledger.class)
                .describe(
                        id,
                        new Known(
                                json.path("applicant").path("name").asText(""),
                                "",
                                json.path("applicant").path("uscc").asText(""),
                                json.path("programme").asText(),
                                json.path("packet").path("pages").asInt(),
                                report.length,
                                numbers));
        String blob = bean(Blobs.class).put(report);
        bean(Examinations.class)
                .keep(
                        id,
                        received.plusSeconds(90),
                        json.path("verdict").asText(),
                        json.path("programme").asText(),
                        "收到材料包",
                        Map.of("report.json", blob));
        bean(Ledger.class).begin(id, received);
        move(id, new PacketState.Examined(json.path("verdict").asText()), received.plusSeconds(80));
        move(id, new PacketState.Reported(json.path("verdict").asText()), received.plusSeconds(90));
    }

    private void move(String id, PacketState to, Instant when) {
        bean(Ledger.class).move(id, to, "heyan", when);
    }

    private void enter(String id, String name, Optional<String> programme, Instant received) {
        bean(Ledger.class)
                .enter(new LedgerEntry(
                        id,
                        name,
                        programme,
                        State.WAITING,
                        0,
                        folder.resolve("data/packets").resolve(id).resolve(name),
                        folder.resolve("outbox").resolve(name),
                        received));
    }

    private static String digest(String name) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
