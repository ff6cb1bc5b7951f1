package cn.heyan;

import cn.heyan.intake.ContentDigest;
import cn.heyan.journey.Journey;
import cn.heyan.route.Clerk;
import cn.heyan.store.Blobs;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.account.Account.Role;
import java.io.IOException;
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
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the desk takes to open a packet of 300 pages: {@code java cn.heyan.LongPacket FOLDER [stay]}. Its sheets come from a computer,
 * so that nothing waits for OCR; their pictures are painted when somebody looks, which takes longer than fetching those of scans.
 */
public final class LongPacket {

    private static final int PAGES = 300;
    private static final int TIMES = 7;

    private final BenchDesk desk;

    private LongPacket(BenchDesk desk) {
        this.desk = desk;
    }

    /** Measures, and stays if it is told so. */
    public static void main(String... args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        BenchDesk desk = new BenchDesk(folder, "reviewer", Role.REVIEWER, "heyan.page-deadline=15m");
        LongPacket packet = new LongPacket(desk);
        Path once = folder.resolve("一遍.pdf");
        int sheets = DigitalSheets.once(once);
        packet.examined(once, "一遍");
        Path file = folder.resolve("三百页.pdf");
        if (!Files.exists(file)) {
            DigitalSheets.many(file, PAGES);
        }
        packet.copyReadings(once, sheets, file);
        long begun = System.nanoTime();
        String id = packet.examined(file, "三百页");
        tell("examined and reported, its pages from the shelf", begun);
        System.err.println(desk.at("/packets/" + id.substring(0, 12)) + "  reviewer / " + RunningDesk.PASSWORD);
        packet.measure(id.substring(0, 12));
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
        JdbcClient sql = JdbcClient.create(desk.bean(DataSource.class));
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
        Ledger ledger = desk.bean(Ledger.class);
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
            Clerk clerk = desk.bean(Clerk.class);
            clerk.end(
                    desk.bean(Journey.class).check(clerk.begin(entry)),
                    ledger.find(id).orElseThrow());
        }
        return id;
    }

    private void measure(String id) throws Exception {
        desk.signIn();
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
        byte[] picture = desk.bytes("/packets/" + id + "/pages/40/picture");
        String blob = desk.bean(Blobs.class).put(picture);
        JdbcClient.create(desk.bean(DataSource.class))
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
        return new String(desk.bytes(path), StandardCharsets.ISO_8859_1);
    }

    private static void tell(String what, long since) {
        System.err.println(String.format(Locale.ROOT, "%s: %.1f s", what, (System.nanoTime() - since) / 1e9));
    }
}
