package cn.heyan.route;

import cn.heyan.evidence.Dossier;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.camel.ExchangeProperty;

/**
 * Packets are read side by side but examined one after the other (依次核验), from the examination until it is filed: two that carry the
 * same invoice would otherwise each find that no other has it.
 *
 * <p>Packets are told apart by the folder that their reports are written to; of those that no clerk files nothing is asked.
 */
public final class Turns {

    private final Semaphore turn = new Semaphore(1, true);
    private final Set<Path> expected = ConcurrentHashMap.newKeySet();
    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    /** A packet sets out whose examination will be filed, and then {@link #over}. */
    void expect(Path out) {
        expected.add(out);
    }

    /** Waits until it is this packet's turn. */
    public Dossier await(Dossier dossier, @ExchangeProperty("out") Path out) throws InterruptedException {
        if (expected.contains(out) && held.add(out)) {
            turn.acquire();
        }
        return dossier;
    }

    /** The packet's journey is filed, or it never came so far. */
    void over(Path out) {
        expected.remove(out);
        if (held.remove(out)) {
            turn.release();
        }
    }
}
