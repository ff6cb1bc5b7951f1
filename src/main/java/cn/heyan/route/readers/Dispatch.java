package cn.heyan.route.readers;

import cn.heyan.route.readers.PageAnswer.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Hands pages to readers and waits for what they say (派页).
 *
 * <p>A page whose reader ends is given to another by the broker, who had not been told that it was done; a page that nobody speaks
 * of any more is handed out anew. The first answer counts, later ones are nobody's.
 */
public final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private static final long LOOK_MILLIS = 1000;
    /** A reader that is at a page says so every five seconds. */
    private static final long SILENT_NANOS = TimeUnit.MINUTES.toNanos(5);
    /** An order that nobody took up in this time may be lost. */
    private static final long LOST_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Outgoing outgoing;
    private final Roster roster;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    /** Hands out over this way, whose failures are exceptions; the roster hears of everybody who speaks. */
    public Dispatch(Outgoing outgoing, Roster roster) {
        this.outgoing = outgoing;
        this.roster = roster;
    }

    /** The way to the queue of pages. */
    @FunctionalInterface
    public interface Outgoing {

        /** Puts an order into the queue; any exception means that it is not there. */
        void put(byte[] order);
    }

    /** What a reader says of this page in the end, and who began with it; waits for as long as there is nobody to read it. */
    PageAnswer read(PageOrder order, Consumer<List<String>> whoBegan) throws InterruptedException {
        Waiting page = new Waiting(order);
        waiting.put(order.id(), page);
        try {
            put(page);
            while (true) {
                try {
                    return page.answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (page.isLost(roster)) {
                        LOG.warn("《{}》第 {} 页没有读页进程在读，重新派出", order.file(), order.page());
                        put(page);
                    }
                } catch (ExecutionException never) {
                    throw new IllegalStateException(never);
                }
            }
        } finally {
            waiting.remove(order.id());
            whoBegan.accept(page.readers());
        }
    }

    private void put(Waiting page) throws InterruptedException {
        boolean told = false;
        while (true) {
            try {
                outgoing.put(page.order.json());
                page.isOut();
                return;
            } catch (RuntimeException unreachable) {
                if (!told) {
                    LOG.warn("消息队列暂时连不上，材料包等待中，连上后自动继续 / the broker cannot be reached: {}", rootOf(unreachable));
                    told = true;
                }
                Thread.sleep(LOOK_MILLIS);
            }
        }
    }

    /** How many pages are out. */
    public int out() {
        return waiting.size();
    }

    /** The line to the broker was lost: what was under way may be lost with it. */
    public void lineWasLost() {
        waiting.values().forEach(Waiting::doubt);
    }

    /** A reader has said something. */
    public void arrived(byte[] bytes) throws IOException {
        PageAnswer answer = PageAnswer.of(bytes);
        roster.heard(answer.reader());
        Waiting page = waiting.get(answer.order());
        if (page == null) {
            return;
        }
        if (answer.kind() == Kind.BEGUN) {
            page.begunBy(answer.reader());
        } else if (answer.kind() != Kind.ALIVE) {
            page.answer.complete(answer);
        }
    }

    /** An order for a page of this file that somebody waits for. */
    Optional<PageOrder> orderFor(String sha256) {
        return waiting.values().stream()
                .map(page -> page.order)
                .filter(order -> order.sha256().equals(sha256))
                .findFirst();
    }

    private static String rootOf(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure).toString();
    }

    /** A page that is out. */
    private static final class Waiting {

        private final PageOrder order;
        private final CompletableFuture<PageAnswer> answer = new CompletableFuture<>();
        private final List<String> begun = new ArrayList<>();
        private long since = System.nanoTime();
        private boolean inDoubt;
        private boolean taken;

        Waiting(PageOrder order) {
            this.order = order;
        }

        synchronized void isOut() {
            since = System.nanoTime();
            inDoubt = false;
            taken = false;
        }

        synchronized void doubt() {
            inDoubt = true;
        }

        synchronized void begunBy(String reader) {
            begun.add(reader);
            taken = true;
            since = System.nanoTime();
        }

        synchronized List<String> readers() {
            return List.copyOf(begun);
        }

        synchronized boolean isLost(Roster roster) {
            long now = System.nanoTime();
            if (inDoubt) {
                return true;
            }
            if (!taken) {
                return now - since > LOST_NANOS;
            }
            // the reader that took it is gone, and no other has taken it up since
            return now - since > SILENT_NANOS
                    && roster.ending(begun.get(begun.size() - 1)).isPresent();
        }
    }
}
