package cn.heyan.command.torture;

import cn.heyan.store.Reckoning;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Kills {@code heyan serve}, its readers and its broker at random moments under load, then lets it finish and looks whether all adds up.
 */
public final class Torture {

    /** Seconds without any change. */
    private static final int PATIENCE = 300;

    /** Packets on their way, in lots of those dropped before each kill, above which no more are dropped. */
    private static final int LOTS = 4;

    /** Milliseconds; where the start takes longer, as long as that. */
    private static final long LONGEST_WAIT = 8000;

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

    /** Kills the main process so many times with so many new packets each, and returns what is wrong afterwards, a sentence each. */
    public List<String> run(int kills, int packetsEach) throws IOException, InterruptedException {
        return run(kills, packetsEach, Set.of(Prey.MAIN), Duration.ofDays(1));
    }

    /** Kills these so many times, or as often as this time allows, and returns what is wrong afterwards, a sentence each. */
    List<String> run(int kills, int packetsEach, Set<Prey> preys, Duration most)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> wrong = new ArrayList<>();
        Map<Prey, Integer> killed = new EnumMap<>(Prey.class);
        Aftermath aftermath = new Aftermath(folder, url, user);
        try (MailSink mail = new MailSink();
                BrokerVictim broker = new BrokerVictim(folder.resolve("broker"), preys.contains(Prey.BROKER))) {
            Drops drops = new Drops(
                    home.resolve("samples/corpus/invoices/digital-1.pdf"),
                    Files.createDirectories(folder.resolve("inbox")),
                    "hengyang-2024-digital-upgrade");
            Hunt hunt = new Hunt(preys, random, broker, killed);
            Map<String, String> settings = settings(mail.port(), broker.url());
            boolean room = true;
            while (hunt.count() < kills && System.nanoTime() - start < most.toNanos()) {
                drops.drop(room ? packetsEach : 0);
                Victim victim = Victim.start(home, folder.resolve("serve.log"), settings, broker.environment());
                long born = System.nanoTime();
                long wait = LONGEST_WAIT;
                // one in five is killed while it starts, the others at work
                if (random.nextInt(5) > 0) {
                    if (!victim.awaitSaid(AT_WORK, 900) && room) {
                        wrong.add("第 " + (hunt.count() + 1) + " 次：没有启动 / did not start: "
                                + Files.readString(folder.resolve("serve.log")));
                    }
                    // on a slow machine as much is done as on a fast one
                    wait = Math.max(wait, (System.nanoTime() - born) / 1_000_000);
                    hunt.smaller(victim, kills - 1, wait / 2, () -> drops.drop(1));
                }
                Thread.sleep(random.nextLong(wait));
                victim.kill();
                hunt.killed(Prey.MAIN);
                Optional<Reckoning> now = aftermath.state(wrong);
                room = now.isEmpty() || now.get().underway() < LOTS * packetsEach;
                out.println("kills " + killed + " " + Serving.seconds(System.nanoTime() - start) + ": "
                        + now.map(Reckoning::sentence).orElse("no ledger yet"));
            }
            finish(drops, settings, broker.environment());
            aftermath.verify(drops, mail, wrong, out);
        }
        out.println("killed: " + killed + ", all of them "
                + killed.values().stream().mapToInt(n -> n).sum() + ", " + Serving.seconds(System.nanoTime() - start));
        return wrong;
    }

    private Map<String, String> settings(int mailPort, String broker) {
        Map<String, String> settings = new TreeMap<>();
        for (String name : List.of("inbox", "outbox", "data")) {
            settings.put("heyan.folders." + name, folder.resolve(name).toString());
        }
        settings.put("heyan.database.url", url);
        settings.put("heyan.database.username", user);
        settings.put("heyan.inbox.look-every", "200ms");
        settings.put("heyan.inbox.still-for", "200ms");
        settings.put("heyan.broker.url", broker);
        settings.put("heyan.desk.port", "0");
        settings.put("heyan.mail.server", "smtp://127.0.0.1:" + mailPort);
        settings.put("heyan.mail.to", "ju@example.org");
        settings.put("heyan.mail.try-every", "500ms");
        return settings;
    }

    /** Lets it finish in peace. */
    private void finish(Drops drops, Map<String, String> settings, Map<String, String> environment)
            throws IOException, InterruptedException {
        Victim victim = Victim.start(home, folder.resolve("serve.log"), settings, environment);
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
}
