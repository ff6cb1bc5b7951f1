package cn.heyan;

import cn.heyan.intake.ContentDigest;
import cn.heyan.journey.Journey;
import cn.heyan.route.Clerk;
import cn.heyan.store.Blobs;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.account.Account;
import cn.heyan.store.account.Account.Role;
import cn.heyan.store.account.Accounts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How long the desk takes to open a packet of 300 pages: {@code java cn.heyan.LongPacket FOLDER [stay]}. Its sheets come from a computer,
 * so that nothing waits for OCR; their pictures are painted when somebody looks, which takes longer than fetching those of scans.
 */
public final class LongPacket {

    private static final int PAGES = 300;
    private static final int TIMES = 7;
    private static final String PASSWORD = "heyan-desk-test-1";

    private final ConfigurableApplicationContext context;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private LongPacket(Path folder) throws IOException {
        context = Starting.serving(List.of(
                "heyan.folders.inbox=" + folder.resolve("inbox"),
                "heyan.folders.outbox=" + folder.resolve("outbox"),
                "heyan.folders.data=" + folder.resolve("data"),
                "heyan.desk.port=0",
                "heyan.page-deadline=15m",
                "heyan.inbox.look-every=1h",
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("ledger")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
    }

    /** Measures, and stays if it is told so. */
    public static void main(String... args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        LongPacket desk = new LongPacket(folder);
        desk.context.getBean(CamelContext.class).getRouteController().stopRoute("waiting");
        String hash = desk.context.getBean(PasswordEncoder.class).encode(PASSWORD);
        desk.context
                .getBean(Accounts.class)
                .put(
                        new Account("reviewer", "李审核", hash, Role.REVIEWER, Set.of(), Set.of(), true, false),
                        Instant.now());
        Path once = folder.resolve("一遍.pdf");
        int sheets = DigitalSheets.once(once);
        desk.examined(once, "一遍");
        Path file = folder.resolve("三百页.pdf");
        if (!Files.exists(file)) {
            DigitalSheets.many(file, PAGES);
        }
        desk.copyReadings(once, sheets, file);
        long begun = System.nanoTime();
        String id = desk.examined(file, "三百页");
        tell("examined and reported, its pages from the shelf", begun);
        System.err.println(desk.at("/packets/" + id.substring(0, 12)) + "  reviewer / " + PASSWORD);
        desk.measure(id.substring(0, 12));
        BrowserTimes.tell(desk.at(""), id.substring(0, 12));
        System.err.println("load "
                + java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
        if (args.length > 1) {
            Thread.currentThread().join();
        }
        System.exit(0);
    }

    private void copyReadings(Path once, int sheets, Path file) throws Exception {
        JdbcClient sql = JdbcClient.create(context.getBean(DataSource.class));
        for (int page = 1; page <= PAGES; page++) {
            sql.sql(
                            "insert into page_reading (file_sha, page, readers, json, picture, kept_at) select ?, ?, readers, json,"
                                    + " picture, kept_at from page_reading where file_sha = ? and page = ?")
                    .params(sha(file), page, sha(once), (page - 1) % sheets + 1)
                    .update();
        }
    }

    private static String sha(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private String examined(Path original, String name) throws Exception {
        String id = ContentDigest.of(original);
        Ledger ledger = context.getBean(Ledger.class);
        if (ledger.find(id).isEmpty()) {
            LedgerEntry entry = new LedgerEntry(
                    id,
                    name + ".pdf",
                    Optional.of("hengyang-2024-digital-upgrade"),
                    State.WAITING,
                    0,
                    original,
                    original.resolveSibling("outbox").resolve(name),
                    Instant.now());
            ledger.enter(entry);
            Clerk clerk = context.getBean(Clerk.class);
            clerk.end(
                    context.getBean(Journey.class).check(clerk.begin(entry)),
                    ledger.find(id).orElseThrow());
        }
        return id;
    }

    private void measure(String id) throws Exception {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(get("/login"));
        token.find();
        http.send(
                HttpRequest.newBuilder(URI.create(at("/login")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "username=reviewer&password=" + PASSWORD + "&_csrf=" + token.group(1)))
                        .build(),
                BodyHandlers.ofString());
        times("the packet's page", id, "", 0);
        times("a page's picture, never shown before", id, "/pages/%d/picture", 40);
        times("a page's picture, shown before", id, "/pages/40/picture", 0);
        scanned(id);
        times("a scan's picture, never shown before", id, "/pages/%d/picture", 200);
        times("a thumbnail, never shown before", id, "/pages/%d/small", 80);
        times("a thumbnail, shown before", id, "/pages/80/small", 0);
        times("what was read on a page", id, "/pages/%d/read", 120);
        times("the inbox", "", "", 0);
    }

    /** From page 200 on as if they had been scanned: their pictures are kept, here that of another page. */
    private void scanned(String id) throws Exception {
        byte[] picture = bytes("/packets/" + id + "/pages/40/picture");
        String blob = context.getBean(Blobs.class).put(picture);
        JdbcClient.create(context.getBean(DataSource.class))
                .sql("update page_reading set picture = ? where page >= 200")
                .param(blob)
                .update();
    }

    private void times(String what, String id, String path, int first) throws Exception {
        List<Double> all = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            String address = id.isEmpty() ? "/inbox" : "/packets/" + id + path.formatted(first + i);
            bytes = get(address).length();
            all.add((System.nanoTime() - begun) / 1e6);
        }
        double cold = all.get(0);
        double[] sorted = all.stream().mapToDouble(each -> each).sorted().toArray();
        System.err.println(String.format(
                Locale.ROOT,
                "%-40s first %6.0f ms, median %6.0f, longest %6.0f, %d characters",
                what,
                cold,
                sorted[TIMES / 2],
                Arrays.stream(sorted).max().orElse(0),
                bytes));
    }

    private String get(String path) throws IOException, InterruptedException {
        return new String(bytes(path), StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(URI.create(at(path))).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            System.err.println(path + " " + answer.statusCode());
        }
        return answer.body();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path;
    }

    private static void tell(String what, long since) {
        System.err.println(String.format(Locale.ROOT, "%s: %.1f s", what, (System.nanoTime() - since) / 1e9));
    }
}
