package cn.heyan.route;

import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which waiting packet goes next (先后): the one that has waited longest; but the last free place is left to short ones, so that a few
 * long packets dropped together do not hold up all others. Readers are busy with two long ones as well as with three.
 */
final class Precedence {

    /** In bytes; about a hundred scanned pages. */
    static final long LONG = 20L << 20;

    /** So many are looked at for a short one. */
    private static final int LOOKED_AT = 200;

    private final Ledger ledger;

    Precedence(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The next one where so many of all places are free; none if there is none for these. */
    Optional<LedgerEntry> next(int free, int places) {
        if (free > 1 || places == 1) {
            return ledger.longestWaiting();
        }
        return ledger.waiting(LOOKED_AT).stream()
                .filter(entry -> bytes(entry.original()) <= LONG)
                .findFirst();
    }

    private static long bytes(Path original) {
        try (Stream<Path> all = Files.walk(original)) {
            return all.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0; // its journey says what is wrong
        }
    }
}
