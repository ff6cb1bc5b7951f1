package cn.heyan.command.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code heyan torture --readers}: long packets, short ones beside them, readers on other machines. */
final class ReadersTorture {

    private static final Duration MOST = Duration.ofHours(3);
    /** Packets longer than an office takes by itself. */
    static final String LIMITS = "heyan.limits.pages=20000";

    private static final String BROKER = "heyan.broker.port=";

    private final Path home;
    private final Path folder;
    private final String programme;
    private final PrintStream out;

    ReadersTorture(Path home, Path folder, String programme, PrintStream out) {
        this.home = home;
        this.folder = folder;
        this.programme = programme;
        this.out = out;
    }

    /** A packet of many pages and, once it is being read, one of ten; born-digital, or scanned with so many lines on a page. */
    boolean fairness(int pages, int lines) throws IOException, InterruptedException {
        try (Serving serving = new Serving(home, folder.resolve("fairness"), List.of(LIMITS), Map.of())) {
            drop(serving, made("first.pdf", 10, lines));
            long alone = until(serving, "first.pdf", System.nanoTime());
            drop(serving, made("long.pdf", pages, lines));
            long start = System.nanoTime();
            long before = serving.kept();
            Serving.waits(MOST, () -> serving.kept() > before || serving.isOut("long.pdf"));
            drop(serving, made("short.pdf", 10, lines));
            long beside = until(serving, "short.pdf", System.nanoTime());
            boolean overtook = !serving.isOut("long.pdf");
            long read = (serving.kept() - before) / (lines == 0 ? 1 : 2) - 10;
            long whole = until(serving, "long.pdf", start);
            out.printf(
                    "公平：10 页的材料包单独 %s，与 %d 页的同时 %s（%s，其时长的约读了 %d 页）；长的 %s，每秒 %.1f 页；主进程最多 %d MB，读页进程最多 %d MB%n",
                    Serving.seconds(alone),
                    pages,
                    Serving.seconds(beside),
                    overtook ? "先于长的完成" : "没有先于长的完成",
                    read,
                    Serving.seconds(whole),
                    pages / (whole / 1e9),
                    serving.peak(),
                    serving.readersPeak());
            return overtook;
        }
    }

    private Path made(String name, int pages, int lines) throws IOException {
        Path file = folder.resolve(name);
        return lines == 0 ? BigPackets.digital(file, pages) : BigPackets.scanned(file, pages, lines);
    }

    /** A packet of many scanned pages: memory, temporary files, the first page. */
    boolean bounded(int pages, int lines) throws IOException, InterruptedException {
        try (Serving serving = new Serving(home, folder.resolve("bounded"), List.of(LIMITS), Map.of())) {
            Path packet = BigPackets.scanned(folder.resolve("scans.pdf"), pages, lines);
            long size = Files.size(packet) >> 20;
            long start = System.nanoTime();
            drop(serving, packet);
            Serving.waits(MOST, () -> serving.room().files() > 0 || serving.isOut("scans.pdf"));
            Serving.waits(MOST, () -> pictures("bounded") > 0 || serving.isOut("scans.pdf"));
            long first = System.nanoTime() - start;
            long most = 0;
            while (!serving.isOut("scans.pdf")) {
                most = Math.max(most, serving.room().bytes());
                Thread.sleep(1000);
            }
            long whole = System.nanoTime() - start;
            boolean all = !serving.report("scans.pdf").contains("\"reason\" : \"《scans.pdf》");
            out.printf(
                    "有界：%d 页 300 dpi 扫描件（%d MB）%s，每分钟 %.0f 页，第一页 %s；主进程最多 %d MB，读页进程最多 %d MB，临时文件每页 %d KB%s%n",
                    pages,
                    size,
                    Serving.seconds(whole),
                    pages / (whole / 60e9),
                    Serving.seconds(first),
                    serving.peak(),
                    serving.readersPeak(),
                    most / 1024 / pages,
                    all ? "" : "；有未读出的页");
            return all && most / pages < 1 << 20;
        }
    }

    private long pictures(String name) {
        try (var all = Files.walk(folder.resolve(name).resolve("data/work"))) {
            return all.filter(file -> file.toString().endsWith(".jpg")).count();
        } catch (IOException | java.io.UncheckedIOException changing) {
            return 0;
        }
    }

    /** Readers with folders of their own, as on other machines: the same packet with one and with two. */
    boolean machines(int pages) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int count = 1; count <= 2; count++) {
            times.add(withReaders(count, pages));
        }
        double factor = times.get(0) / (double) times.get(1);
        out.printf(
                "多机：%d 页扫描件，一个读页进程 %s，两个 %s，快 %.2f 倍%n",
                pages, Serving.seconds(times.get(0)), Serving.seconds(times.get(1)), factor);
        return factor > 1;
    }

    private long withReaders(int count, int pages) throws IOException, InterruptedException {
        int port;
        try (java.net.ServerSocket free = new java.net.ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Map<String, String> secret = Map.of("HEYAN_BROKER_PASSWORD", "torture-" + System.nanoTime());
        List<Process> readers = new ArrayList<>();
        String name = "machines-" + count;
        try (Serving serving =
                new Serving(home, folder.resolve(name), List.of(LIMITS, "heyan.readers=0", BROKER + port), secret)) {
            for (int i = 1; i <= count; i++) {
                Path own = folder.resolve(name).resolve("machine-" + i);
                List<String> words = List.of("reader", "--broker", "tcp://127.0.0.1:" + port, "--data", own.toString());
                readers.add(serving.start(List.of("heyan.readers=1"), secret, "machine-" + i, words, "384m"));
            }
            // warm: both have their engines and the packet's file
            drop(serving, BigPackets.scanned(folder.resolve("warm.pdf"), 4, 12));
            until(serving, "warm.pdf", System.nanoTime());
            drop(serving, BigPackets.scanned(folder.resolve("scans.pdf"), pages, 12));
            return until(serving, "scans.pdf", System.nanoTime());
        } finally {
            readers.forEach(Process::destroyForcibly);
        }
    }

    private void drop(Serving serving, Path packet) throws IOException {
        serving.drop(packet, programme);
    }

    private static long until(Serving serving, String name, long start) throws InterruptedException {
        if (!Serving.waits(MOST, () -> serving.isOut(name))) {
            throw new IllegalStateException(name + " 没有在 " + MOST + " 内完成");
        }
        return System.nanoTime() - start;
    }
}
