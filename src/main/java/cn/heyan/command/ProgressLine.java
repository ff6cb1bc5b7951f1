package cn.heyan.command;

import cn.heyan.journey.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shows a person how far a packet is: page n of m, and how long it will take. */
final class ProgressLine implements Progress.Listener {

    private final PrintStream err;
    private final boolean terminal = System.console() != null;
    private final Map<String, Long> started = new ConcurrentHashMap<>();

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void page(String packet, int done, int total) {
        long now = System.nanoTime();
        long start = started.computeIfAbsent(packet, name -> now);
        if (done == total) {
            started.remove(packet);
        }
        boolean worthALine = terminal || done == 1 || done == total || done % 5 == 0;
        if (worthALine) {
            String line = packet + "  第 " + done + " 页 / 共 " + total + " 页" + left(now - start, done, total);
            err.print(terminal ? "\r" + line + (done == total ? "        \n" : "        ") : line + "\n");
            err.flush();
        }
    }

    /** The first page tells nothing yet: engines were starting. */
    private static String left(long elapsed, int done, int total) {
        if (done < 2 || done == total) {
            return "";
        }
        long seconds = Duration.ofNanos(elapsed / (done - 1) * (total - done)).toSeconds() + 1;
        return "，约剩 " + seconds + " 秒";
    }
}
