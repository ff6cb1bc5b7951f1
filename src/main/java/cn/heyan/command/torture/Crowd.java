package cn.heyan.command.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Many small packets and a long one dropped together: how fast they come out, who waits for whom, what it takes of memory. */
final class Crowd {

    private static final Duration MOST = Duration.ofHours(6);
    /** What {@code heyan serve} has where nothing is set. */
    private static final String MEMORY = "768m";

    private static final int FEW_PAGES = 2;
    private static final String LONG = "long.pdf";
    private static final int PARTS = 5;

    private final Path folder;
    private final String programme;
    private final Serving serving;
    private final List<Long> ends = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private int before = -1;
    private long lateness;

    private Crowd(Path folder, String programme, Serving serving) {
        this.folder = folder;
        this.programme = programme;
        this.serving = serving;
    }

    /** All of it in a serve of its own; false where a packet never came out. */
    static boolean dropped(Path home, Path folder, String programme, int packets, int pages, PrintStream out)
            throws IOException, InterruptedException {
        List<String> limits = List.of(ReadersTorture.LIMITS);
        try (Serving serving = new Serving(home, folder.resolve("crowd"), limits, Map.of(), MEMORY)) {
            return new Crowd(folder, programme, serving).comesOut(packets, pages, out);
        }
    }

    private boolean comesOut(int packets, int pages, PrintStream out) throws IOException, InterruptedException {
        Path ready = BigPackets.digital(folder.resolve(LONG), pages);
        List<Path> small = new ArrayList<>();
        for (int i = 1; i <= packets; i++) {
            small.add(BigPackets.digital(folder.resolve("small-" + i + ".pdf"), FEW_PAGES));
        }
        serving.drop(ready, programme);
        for (Path one : small) {
            serving.drop(one, programme);
            waiting.add(String.valueOf(one.getFileName()));
        }
        long start = System.nanoTime();
        boolean all = Serving.waits(MOST, () -> look(start));
        out.printf(
                "大量：%d 份 %d 页的和一份 %d 页的材料包同时放入，%d 份已出结果，%s，每分钟 %.0f 份；前五分之一每分钟 %.0f 份，后五分之一 %.0f 份；长的 %s，此前已出 %d 份；最久 %s 没有结果；主进程最多 %d MB，读页进程最多 %d MB%n",
                packets,
                FEW_PAGES,
                pages,
                ends.size(),
                Serving.seconds(System.nanoTime() - start),
                rate(0, ends.size()),
                rate(0, ends.size() / PARTS),
                rate(ends.size() - ends.size() / PARTS, ends.size()),
                before < 0 ? "没有结果" : Serving.seconds(lateness),
                Math.max(before, 0),
                Serving.seconds(longestGap()),
                serving.peak(),
                serving.readersPeak());
        return all;
    }

    private boolean look(long start) {
        long now = System.nanoTime() - start;
        waiting.removeIf(name -> {
            boolean out = serving.isOut(name);
            if (out) {
                ends.add(now);
            }
            return out;
        });
        if (before < 0 && serving.isOut(LONG)) {
            before = ends.size();
            lateness = now;
        }
        return waiting.isEmpty() && before >= 0;
    }

    private double rate(int from, int to) {
        long begun = from == 0 ? 0 : ends.get(from - 1);
        return to <= from ? 0 : (to - from) * 60e9 / Math.max(1, ends.get(to - 1) - begun);
    }

    private long longestGap() {
        long longest = 0;
        long last = 0;
        for (long end : ends) {
            longest = Math.max(longest, end - last);
            last = end;
        }
        return longest;
    }
}
