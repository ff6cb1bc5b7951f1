package cn.heyan.route;

import cn.heyan.store.Books;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.Reckoning;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the accounts in sight (记账): as gauges {@code heyan.packets.received}, {@code heyan.packets{state}} and
 * {@code heyan.letters{state}}, and in a file that {@code heyan doctor} reads while the ledger is in use.
 */
public final class Bookkeeping implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeping.class);

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Books books;
    private final Path file;
    private final Clock clock;
    private @Nullable Reckoning last;
    private Instant counted = Instant.EPOCH;
    private boolean complained;

    /** Counts these books, and writes the sum to this file. */
    public Bookkeeping(Books books, Path file, Clock clock) {
        this.books = books;
        this.file = file;
        this.clock = clock;
    }

    /** Writes the sum of this moment; a disk that does not take it is said once, and tried again each time. */
    public void write() {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(
                    draft, WHEN.format(clock.instant().atZone(clock.getZone())) + " " + now().sentence() + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            complained = false;
        } catch (IOException full) {
            if (!complained) {
                LOG.warn("对账结果暂时无法写入 {}，稍后再写 / the accounts cannot be written: {}", file, full.toString());
            }
            complained = true;
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "heyan.packets.received", "", Reckoning::received);
        for (State state : State.values()) {
            gauge(registry, "heyan.packets", state.name(), sum -> sum.in(state));
        }
        for (String state : new String[] {"PENDING", "SENT", "REFUSED", "KEPT"}) {
            gauge(registry, "heyan.letters", state, sum -> sum.letters().getOrDefault(state, 0));
        }
        gauge(registry, "heyan.letters.stuck", "", sum -> sum.stuck().size());
        gauge(registry, "heyan.ledger.adds.up", "", sum -> sum.addsUp() ? 1 : 0);
    }

    private void gauge(MeterRegistry registry, String name, String state, ToDoubleFunction<Reckoning> value) {
        Gauge.Builder<Bookkeeping> gauge = Gauge.builder(name, this, self -> value.applyAsDouble(self.now()));
        (state.isEmpty() ? gauge : gauge.tag("state", state.toLowerCase(Locale.ROOT))).register(registry);
    }

    /** One count serves all gauges of one look. */
    private synchronized Reckoning now() {
        Reckoning known = last;
        if (known == null || clock.instant().isAfter(counted.plus(FRESH))) {
            known = books.reckoning();
            last = known;
            counted = clock.instant();
        }
        return known;
    }
}
