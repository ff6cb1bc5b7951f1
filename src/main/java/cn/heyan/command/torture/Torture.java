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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Kills {@code heyan serve} at random moments under load, then lets it finish and looks whether all adds up. */
public final class Torture {

    /** Seconds without any change. */
    private static final int PATIENCE = 300;

    private static final int LONGEST_WAIT = 8000;
    private static final Pattern AT_WORK = Pattern.compile("收到材料包|继续处理|处理完毕");

    private final Path home;
    private final Path folder;
    private final String url;
    private final String user;
    private final Random random;
    private final PrintStream out;

    /**
     * Tortures the program in this home.
     *
     * @param folder empty; inbox, outbox and data of the tortured
     * @param url of an empty PostgreSQL database; blank for an H2 file in the folder
     * @param user of that database
     * @param random when to kill
     * @param out what happens, line by line
     */
    public Torture(Path home, Path folder, String url, String user, Random random, PrintStream out) {
        this.home = home;
        this.folder = folder;
        this.url = url.isBlank()
                ? "jdbc:h2:file:" + folder.resolve("data/ledger")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=10000"
                : url;
        this.user = user;
        this.random = random;
        this.out = out;
    }

    /** Kills so many times with so many new packets each, and returns what is wrong afterwards, a sentence each. */
    public List<String> run(int kills, int packetsEach) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        try (MailSink mail = new MailSink()) {
            Drops drops = new Drops(
                    home.resolve("samples/corpus/invoices/digital-1.pdf"),
                    Files.createDirectories(folder.resolve("inbox")),
                    "hengyang-2024-digital-upgrade");
            Map<String, String> settings = settings(mail.port());
            for (int kill = 1; kill <= kills; kill++) {
                drops.drop(packetsEach);
                Victim victim = Victim.start(home, folder.resolve("serve.log"), settings);
                long wait = random.nextInt(LONGEST_WAIT);
                // one in five is killed while it starts, the others at work
                if (random.nextInt(5) > 0 && !victim.awaitSaid(AT_WORK, 180)) {
                    wrong.add(
                            "第 " + kill + " 次：没有启动 / did not start: " + Files.readString(folder.resolve("serve.log")));
                }
                Thread.sleep(wait);
                victim.kill();
                out.println("kill " + kill + ": " + state(wrong));
            }
            finish(drops, settings);
            verify(drops, mail, wrong);
        }
        return wrong;
    }

    private Map<String, String> settings(int mailPort) {
        Map<String, String> settings = new TreeMap<>();
        for (String name : List.of("inbox", "outbox", "data")) {
            settings.put("heyan.folders." + name, folder.resolve(name).toString());
        }
        settings.put("heyan.database.url", url);
        settings.put("heyan.database.username", user);
        settings.put("heyan.inbox.look-every", "200ms");
        settings.put("heyan.inbox.still-for", "200ms");
        settings.put("heyan.reader.apart", "false");
        settings.put("heyan.pages.route", "direct:page-here");
        settings.put("heyan.desk.port", "0");
        settings.put("heyan.mail.server", "smtp://127.0.0.1:" + mailPort);
        settings.put("heyan.mail.to", "ju@example.org");
        settings.put("heyan.mail.try-every", "500ms");
        return settings;
    }

    /** Lets it finish in peace. */
    private void finish(Drops drops, Map<String, String> settings) throws IOException, InterruptedException {
        Victim victim = Victim.start(home, folder.resolve("serve.log"), settings);
        Path said = folder.resolve("data/books.txt");
        Files.deleteIfExists(said);
        String last = "";
        for (int quiet = 0; quiet < PATIENCE && victim.isAlive(); quiet++) {
            Thread.sleep(1000);
            String sentence = Files.exists(said) ? Files.readString(said) : "";
            String sum = sentence.substring(sentence.indexOf('收') + 1);
            if (!sum.equals(last)) {
                // a slow machine is given time as long as something moves
                quiet = 0;
                last = sum;
            }
            if (drops.allTaken() && sentence.contains("处理中 0；") && sentence.contains("待发 0，")) {
                break;
            }
        }
        victim.stop();
    }

    private Database database() {
        return new Database(new DriverManagerDataSource(url, user, ""));
    }

    private Blobs blobs() {
        return new FolderBlobs(folder.resolve("data/blobs"));
    }

    /** The database opens, and everything named in it is there. */
    private String state(List<String> wrong) throws IOException {
        try {
            Books books = new Books(database(), blobs());
            Reckoning now = books.reckoning();
            wrong.addAll(books.faults());
            return now.sentence();
        } catch (DataAccessException notThere) {
            boolean young = String.valueOf(notThere.getMessage()).contains("not found")
                    || String.valueOf(notThere.getMessage()).contains("does not exist");
            if (!young) {
                wrong.add("数据库打不开 / the database does not open: " + notThere.getMessage());
            }
            return "no ledger yet";
        }
    }

    private void verify(Drops drops, MailSink mail, List<String> wrong) throws IOException {
        Database database = database();
        out.println("end: " + state(wrong));
        Map<String, List<KeptPacket>> packets = new Packets(database)
                .search(Search.ALL.from(0, Integer.MAX_VALUE)).packets().stream()
                        .collect(Collectors.groupingBy(KeptPacket::name));
        for (String name : drops.good()) {
            one(name, State.REPORTED, packets, wrong);
            Path report =
                    folder.resolve("outbox").resolve(name.replace(".pdf", "")).resolve("report.json");
            if (!Files.exists(report)) {
                wrong.add(name + "：发件箱中没有报告 / no report in the outbox");
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
        out.println("letters: " + letters.size() + ", handed to the server again under the same Message-ID: " + again);
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
