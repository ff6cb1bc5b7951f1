package cn.heyan.route;

import cn.heyan.journey.Outcome;
import cn.heyan.journey.Outcome.Reported;
import cn.heyan.journey.Submission;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.camel.ExchangeProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends waiting packets on their journey, one at a time, and books how each ended. */
public final class Clerk {

    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);

    /** A packet that we broke down on is tried once more; then it is set aside with a note. */
    private static final int TRIES = 2;

    private final Ledger ledger;
    private final Filing filing;
    private final Outbox outbox;
    private final Postman postman;
    private final Clock clock;

    /** Books in this ledger. */
    public Clerk(Ledger ledger, Filing filing, Outbox outbox, Postman postman, Clock clock) {
        this.ledger = ledger;
        this.filing = filing;
        this.outbox = outbox;
        this.postman = postman;
        this.clock = clock;
    }

    /** The packet to go next, or none; one that ended the whole process again and again is set aside. */
    public List<LedgerEntry> next() throws IOException, MessagingException {
        Optional<LedgerEntry> next = ledger.longestWaiting();
        if (next.isPresent() && next.get().attempts() > TRIES) {
            end(new Outcome.Broken("处理本材料包时系统多次中断，已停止重试；材料包已原样保留，请将日志交给系统管理员。"), next.get());
            return List.of();
        }
        return next.stream().toList();
    }

    /** Begins a try: it counts before anything can go wrong. */
    public Submission begin(LedgerEntry entry) {
        ledger.begin(entry.id());
        WorkFolder.clear(outbox.draftOf(entry.outbox()));
        return new Submission(entry.original(), entry.programme(), outbox.draftOf(entry.outbox()));
    }

    /** Books the end. */
    public void end(Outcome outcome, @ExchangeProperty("entry") LedgerEntry entry)
            throws IOException, MessagingException {
        if (outcome instanceof Reported reported) {
            postman.write(reported.examination(), reported.folder());
            outbox.publish(reported.folder(), entry.outbox());
            filing.file(reported.examination(), entry, () -> postman.post(reported.examination(), entry));
            say(entry, State.REPORTED, reported.examination().verdict().name(), entry.outbox());
        } else if (outcome instanceof Outcome.TurnedAway away) {
            outbox.note(entry.outbox(), "拒收说明", away.sentence(), entry.original());
            close(entry, State.REFUSED, away.sentence(), entry.outbox());
        } else if (outcome instanceof Outcome.Broken broken && entry.attempts() + 1 >= TRIES) {
            outbox.note(entry.outbox(), "系统故障说明", broken.sentence(), entry.original());
            close(entry, State.BROKEN, broken.sentence(), entry.outbox());
        }
    }

    private void close(LedgerEntry entry, State state, String reason, Path where) {
        filing.close(entry, state, reason);
        say(entry, state, "", where);
    }

    private static void say(LedgerEntry entry, State state, String verdict, Path where) {
        LOG.info("材料包 {} 处理完毕：{} {}，见 {}", entry.name(), state, verdict, where);
    }
}
