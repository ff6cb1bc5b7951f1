package cn.heyan.route.readers;

import cn.heyan.route.WorkFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts reader processes on this machine, and a new one wherever one ends (读页进程的看护). */
public final class Crew implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

    /** One that ends sooner has hardly begun. */
    private static final Duration SHORT_LIFE = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A reader that says nothing for so long is stuck as a whole. */
    private static final Duration STUCK = Duration.ofSeconds(90);

    private static final long LOOK_MILLIS = 1000;
    private static final int CRASHES = 10;
    private static final long LOG_BYTES = 5L << 20;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path folder;
    private final Roster roster;
    private final Set<Process> alive = ConcurrentHashMap.newKeySet();
    private final List<Thread> guards = new ArrayList<>();
    private volatile boolean closing;

    /**
     * A crew that is started by this command.
     *
     * @param command of a reader process, to which its name and folder come by environment
     * @param environment broker and password
     * @param folder in which each reader gets one of its own
     * @param roster that hears how they end
     */
    public Crew(List<String> command, Map<String, String> environment, Path folder, Roster roster) {
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.folder = folder;
        this.roster = roster;
    }

    /** Starts so many. */
    public void start(int count) {
        for (int place = 1; place <= count; place++) {
            int at = place;
            Thread guard = new Thread(() -> keepUp(at), "reader-" + place);
            guard.setDaemon(true);
            guards.add(guard);
            guard.start();
        }
    }

    private void keepUp(int place) {
        Duration pause = Duration.ZERO;
        for (int generation = 1; !closing; generation++) {
            String name = "reader-" + place + "." + generation + "@"
                    + ManagementFactory.getRuntimeMXBean().getName();
            long start = System.nanoTime();
            try {
                Ending ending = live(place, name);
                roster.ended(name, ending);
                forgetOldCrashes();
                boolean shortLife = System.nanoTime() - start < SHORT_LIFE.toNanos();
                pause = ending == Ending.WELL || !shortLife ? Duration.ZERO : longer(pause);
                if (ending != Ending.WELL && !closing) {
                    LOG.warn(
                            "读页进程 {} 已结束：{}，将另起一个；详见 {}",
                            name,
                            ending.words(),
                            folder.resolve("reader-" + place + ".log"));
                }
                Thread.sleep(pause.toMillis());
            } catch (IOException e) {
                LOG.error("读页进程无法启动，半分钟后重试 / a reader process cannot be started", e);
                roster.ended(name, Ending.UNFIT);
                pause = LONGEST_PAUSE;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Java's own accounts of crashes are long: the latest few are enough. */
    private void forgetOldCrashes() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> crashes = all.filter(
                            file -> String.valueOf(file.getFileName()).startsWith("crash-"))
                    .sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
            for (Path old : crashes.subList(Math.min(CRASHES, crashes.size()), crashes.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.isZero() ? Duration.ofMillis(500) : pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private Ending live(int place, String name) throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve("reader-" + place));
        Path log = folder.resolve("reader-" + place + ".log");
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.delete(log);
        }
        // a reader that was ended takes nothing away with it: its successor finds the folder empty
        Path scratch = folder.resolve("reader-" + place + "-tmp");
        WorkFolder.clear(scratch);
        Files.createDirectories(scratch);
        List<String> words = new ArrayList<>(command);
        words.addAll(1, List.of("-Djava.io.tmpdir=" + scratch, "-Djna.tmpdir=" + scratch));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        // glibc lays by memory for each thread; engines that come and go on threads would double what a reader holds
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().put("HEYAN_READER_NAME", name);
        builder.environment().put("HEYAN_READER_FOLDER", own.toString());
        Process process = builder.start();
        alive.add(process);
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (closing
                        || roster.silence(name)
                                .filter(s -> s.compareTo(STUCK) > 0)
                                .isPresent()) {
                    process.destroyForcibly();
                }
            }
            return Ending.of(process.exitValue());
        } finally {
            process.destroyForcibly();
            alive.remove(process);
        }
    }

    /** The process ids of the readers that run. */
    public List<Long> pids() {
        return alive.stream().map(Process::pid).toList();
    }

    @Override
    public void close() {
        closing = true;
        alive.forEach(Process::destroyForcibly);
        guards.forEach(Thread::interrupt);
    }
}
