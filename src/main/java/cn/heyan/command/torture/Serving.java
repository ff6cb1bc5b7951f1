package cn.heyan.command.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A {@code heyan serve} of its own in an empty folder, and whatever else of Heyan is started beside it. */
final class Serving implements AutoCloseable {

    private final Path home;
    private final Path folder;
    private final Process process;

    /** Starts it with these settings, in two thirds of the usual memory, and waits until it takes packets. */
    Serving(Path home, Path folder, List<String> settings, Map<String, String> environment)
            throws IOException, InterruptedException {
        this(home, folder, settings, environment, "512m");
    }

    /** The same in so much memory. */
    Serving(Path home, Path folder, List<String> settings, Map<String, String> environment, String memory)
            throws IOException, InterruptedException {
        this.home = home;
        this.folder = Files.createDirectories(folder);
        List<String> all = new ArrayList<>(settings);
        all.add("heyan.folders.inbox=" + folder.resolve("inbox"));
        all.add("heyan.folders.outbox=" + folder.resolve("outbox"));
        all.add("heyan.folders.data=" + folder.resolve("data"));
        all.add("heyan.desk.port=0");
        all.add("server.port=0");
        all.add("heyan.inbox.look-every=500ms");
        all.add("heyan.inbox.still-for=1s");
        process = start(all, environment, "serve", List.of("serve"), memory);
        if (!waits(Duration.ofMinutes(10), () -> Files.isDirectory(inbox()))) {
            process.destroyForcibly();
            throw new IllegalStateException("serve 没有启动，见 " + folder.resolve("serve.log"));
        }
    }

    /** A further process of Heyan with a log of its own. */
    Process start(
            List<String> settings, Map<String, String> environment, String name, List<String> words, String memory)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dheyan.home=" + home,
                "-Dspring.config.additional-location=optional:file:" + home + "/config/"));
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "cn.heyan.Heyan"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    /** Drops a packet for this programme: at once, as a move does it. */
    void drop(Path packet, String programme) throws IOException {
        Path place = Files.createDirectories(inbox().resolve(programme));
        Files.move(packet, place.resolve(String.valueOf(packet.getFileName())));
    }

    /** Whether the packet with this file name has come out, reported or refused. */
    boolean isOut(String name) {
        Path out = folder.resolve("outbox").resolve(name.substring(0, name.lastIndexOf('.')));
        return Files.exists(out.resolve("report.json"))
                || Files.exists(out.resolve("拒收说明.txt"))
                || Files.exists(out.resolve("系统故障说明.txt"));
    }

    /** The report of the packet with this file name; empty where there is none. */
    String report(String name) throws IOException {
        Path report = folder.resolve("outbox")
                .resolve(name.substring(0, name.lastIndexOf('.')))
                .resolve("report.json");
        return Files.exists(report) ? Files.readString(report) : "";
    }

    /** Waits until it is so; false when it took too long. */
    static boolean waits(Duration most, BooleanSupplier so) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > until) {
                return false;
            }
            Thread.sleep(100);
        }
        return true;
    }

    /** The most memory that the serving process has held so far, in MB. */
    long peak() {
        return peak(process.toHandle());
    }

    /** The most memory that any of its readers has held, in MB. */
    long readersPeak() {
        return process.descendants().mapToLong(Serving::peak).max().orElse(0);
    }

    private static long peak(ProcessHandle handle) {
        try {
            return Files.readAllLines(Path.of("/proc/" + handle.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Bytes and files that lie in the work folders now. */
    Room room() {
        long[] sum = new long[2];
        for (String each : List.of("data/work", "data/readers")) {
            try (Stream<Path> all = Files.walk(folder.resolve(each))) {
                all.filter(Files::isRegularFile).forEach(file -> {
                    sum[0] += file.toFile().length();
                    sum[1]++;
                });
            } catch (IOException | java.io.UncheckedIOException changing) {
                continue;
            }
        }
        return new Room(sum[0], sum[1]);
    }

    /** How many blobs have been kept so far: of a page that was read one with its words, of a scan one with its picture besides. */
    long kept() {
        try (Stream<Path> all = Files.walk(folder.resolve("data/blobs"))) {
            return all.filter(file -> file.getFileName().toString().length() > 60)
                    .count();
        } catch (IOException | java.io.UncheckedIOException changing) {
            return 0;
        }
    }

    /** What lies in folders. */
    record Room(long bytes, long files) {}

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
}
