package cn.heyan;

import cn.heyan.intake.ContentDigest;
import cn.heyan.journey.Journey;
import cn.heyan.route.Clerk;
import cn.heyan.sample.SmallPacket;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Packets of three scanned pages at {@link RunningDesk}: the first is read, the others bear the same pages and take its readings. */
public final class SmallPackets {

    private static final int PAGES = 3;

    private static String read = "";

    private SmallPackets() {}

    /** A small packet on its journey, as the inbox would send it; its name makes its bytes its own. */
    public static synchronized String examined(String name) throws Exception {
        RunningDesk desk = RunningDesk.running();
        Path original = desk.folder().resolve(name + ".pdf");
        SmallPacket.write(original);
        Files.writeString(original, "\n% " + name + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        String id = ContentDigest.of(original);
        if (!read.isEmpty()) {
            copyReadings(desk, sha(original));
        }
        Ledger ledger = desk.bean(Ledger.class);
        LedgerEntry entry = new LedgerEntry(
                id,
                name + ".pdf",
                Optional.of("hengyang-2024-digital-upgrade"),
                State.WAITING,
                0,
                original,
                desk.folder().resolve("outbox").resolve(name),
                Instant.now());
        if (ledger.find(id).isEmpty()) {
            ledger.enter(entry);
            Clerk clerk = desk.bean(Clerk.class);
            clerk.end(
                    desk.bean(Journey.class).check(clerk.begin(entry)),
                    ledger.find(id).orElseThrow());
        }
        if (ledger.find(id).orElseThrow().state() != State.REPORTED) {
            throw new IllegalStateException("not reported: " + ledger.find(id));
        }
        read = read.isEmpty() ? sha(original) : read;
        return id;
    }

    private static void copyReadings(RunningDesk desk, String file) {
        JdbcClient sql = JdbcClient.create(desk.bean(DataSource.class));
        for (int page = 1; page <= PAGES; page++) {
            sql.sql("insert into page_reading (file_sha, page, readers, json, picture, kept_at)"
                            + " select ?, page, readers, json, picture, kept_at from page_reading p where file_sha = ? and page = ?"
                            + " and not exists (select 1 from page_reading q where q.file_sha = ? and q.page = p.page)")
                    .params(file, read, page, file)
                    .update();
        }
    }

    private static String sha(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
