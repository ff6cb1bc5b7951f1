package cn.heyan.route;

import cn.heyan.evidence.Dossier;
import cn.heyan.reconcile.Examination;
import cn.heyan.store.UsedPapers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.camel.ExchangeProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Packets are read side by side but examined one after the other (依次核验), each until its papers are on record: two that carry the
 * same invoice would otherwise each find that no other has it. Reports are written side by side again.
 *
 * <p>Packets are told apart by the folder that their reports are written to; of those that no clerk files nothing is asked.
 */
public final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private final Optional<UsedPapers> used;
    private final Semaphore turn = new Semaphore(1, true);
    private final Set<Path> expected = ConcurrentHashMap.newKeySet();
    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    /** Turns of packets whose papers are put on record here, where there is a record. */
    public Turns(Optional<UsedPapers> used) {
        this.used = used;
    }

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

    /** Puts the packet's papers on record: the next may be examined. */
    public Examination examined(Examination examination, @ExchangeProperty("out") Path out) {
        if (held.contains(out) && used.isPresent()) {
            try {
                used.get().keep(examination);
                end(out);
            } catch (RuntimeException notKept) {
                LOG.warn("已用单据暂时无法记录，存档时再记；其他材料包等待 / not on record yet: {}", notKept.toString());
            }
        }
        return examination;
    }

    /** The packet's journey is filed, or it never came so far. */
    void over(Path out) {
        expected.remove(out);
        end(out);
    }

    private void end(Path out) {
        if (held.remove(out)) {
            turn.release();
        }
    }
}
