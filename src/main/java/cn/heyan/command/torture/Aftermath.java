package cn.heyan.command.torture;

import cn.heyan.store.Blobs;
import cn.heyan.store.Books;
import cn.heyan.store.Database;
import cn.heyan.store.FolderBlobs;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.Packets;
import cn.heyan.store.Reckoning;
import cn.heyan.store.Search;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is found after a kill: whether the database opens, all that it names is there, nothing is lost and nothing done twice. */
final class Aftermath {

    private final Path folder;
    private final String url;
    private final String user;

    Aftermath(Path folder, String url, String user) {
        this.folder = folder;
        this.url = url;
        this.user = user;
    }

    private Database database() {
        return new Database(new DriverManagerDataSource(url, user, ""));
    }

    private Blobs blobs() {
        return new FolderBlobs(folder.resolve("data/blobs"));
    }

    /** The database opens, and everything named in it is there; nothing while it has no tables yet. */
    Optional<Reckoning> state(List<String> wrong) throws IOException {
        try {
            Books books = new Books(database(), blobs());
            Reckoning now = books.reckoning();
            wrong.addAll(books.faults());
            return Optional.of(now);
        } catch (DataAccessException notThere) {
            boolean young = String.valueOf(notThere.getMessage()).contains("not found")
                    || String.valueOf(notThere.getMessage()).contains("does not exist");
            if (!young) {
                wrong.add("数据库打不开 / the database does not open: " + notThere.getMessage());
            }
            return Optional.empty();
        }
    }

    /** Every packet that was dropped has come out as it must, once, with one letter. */
    void verify(Drops drops, MailSink mail, List<String> wrong, PrintStream out) throws IOException {
        Database database = database();
        out.println("end: " + state(wrong).map(Reckoning::sentence).orElse("no ledger"));
        Map<String, List<KeptPacket>> packets = new Packets(database)
                .search(Search.ALL.from(0, Integer.MAX_VALUE)).packets().stream()
                        .collect(Collectors.groupingBy(KeptPacket::name));
        int withGaps = 0;
        for (String name : drops.good()) {
            one(name, State.REPORTED, packets, wrong);
            Path report =
                    folder.resolve("outbox").resolve(name.replace(".pdf", "")).resolve("report.json");
            if (!Files.exists(report)) {
                wrong.add(name + "：发件箱中没有报告 / no report in the outbox");
            } else if (!Files.readString(report).contains("\"unread\" : [ ]")) {
                withGaps++;
            }
        }
        for (String name : drops.bad()) {
            one(name, State.REFUSED, packets, wrong);
        }
        if (!drops.allTaken()) {
            wrong.add("收件箱中有剩余 / something is left in the inbox");
        }
        Map<String, Integer> letters = mail.taken();
        if (letters.size() != drops.good().size()) {
            wrong.add(drops.good().size() + " 份报告，却有 " + letters.size() + " 封不同的信 / letters by Message-ID");
        }
        long again = letters.values().stream().filter(times -> times > 1).count();
        out.println("letters: " + letters.size() + ", handed to the server again under the same Message-ID: " + again
                + "; reports that name an unread page: " + withGaps);
    }

    private static void one(String name, State due, Map<String, List<KeptPacket>> packets, List<String> wrong) {
        List<KeptPacket> found = packets.getOrDefault(name, List.of());
        if (found.size() != 1) {
            wrong.add(name + "：台账中有 " + found.size() + " 条 / entries in the ledger");
            return;
        }
        KeptPacket packet = found.get(0);
        if (packet.state() != due) {
            wrong.add(name + "：" + packet.state() + "，应为 " + due + " " + packet.reason());
        }
        if (due == State.REPORTED && packet.examinations() != 1) {
            wrong.add(name + "：核验了 " + packet.examinations() + " 次 / examinations");
        }
    }
}
