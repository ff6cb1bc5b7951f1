package cn.heyan.route;

import cn.heyan.journey.Outcome;
import cn.heyan.journey.Outcome.Reported;
import cn.heyan.journey.Submission;
import cn.heyan.store.History;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.ExchangeProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends waiting packets on their journey and books how each ended. Every step is in the ledger before the next begins: what a
 * killed process was in the middle of is found at the next look and goes on from its last step.
 */
public final class Clerk {

    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);

    /** A packet that we broke down on is tried once more; then it is set aside with a note. */
    private static final int TRIES = 2;

    /** A packet that was on its journey each time the whole process ended, so many times, is no accident. */
    private static final int INTERRUPTIONS = 12;

    private final Ledger ledger;
    private final Precedence precedence;
    private final Filing filing;
    private final Outbox outbox;
    private final Postman postman;
    private final Room room;
    private final Path drafts;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final Unfiled unfiled;
    private final Turns turns;
    private final int sideBySide;

    /** Books in this ledger; reports are written below {@code drafts} before they are kept; so many packets are on their journey at once. */
    public Clerk(
            Ledger ledger,
            Filing filing,
            Outbox outbox,
            Postman postman,
            Room room,
            Path drafts,
            Turns turns,
            int sideBySide) {
        this.turns = turns;
        this.sideBySide = sideBySide;
        this.ledger = ledger;
        this.precedence = new Precedence(ledger);
        this.filing = filing;
        this.outbox = outbox;
        this.postman = postman;
        this.room = room;
        this.drafts = drafts;
        this.unfiled = new Unfiled(room.clock());
    }

    /** The packet to go next, or none; first what was left in the middle is brought to where it can go on. */
    public List<LedgerEntry> next() {
        for (LedgerEntry left : ledger.underway()) {
            if (inHand.add(left.id())) {
                resume(left);
            }
        }
        unfiled.again();
        if (unfiled.any() || inHand.size() >= sideBySide || !room.enough()) {
            return List.of();
        }
        Optional<LedgerEntry> next =
                precedence.next(sideBySide - inHand.size(), sideBySide).filter(entry -> inHand.add(entry.id()));
        if (next.isPresent() && next.get().attempts() > INTERRUPTIONS) {
            LedgerEntry entry = next.get();
            String sentence = "处理本材料包时系统多次中断，已停止重试；材料包已原样保留，请将日志交给系统管理员。";
            unfiled.file(entry, () -> setAside(entry, sentence), () -> inHand.remove(entry.id()));
            return List.of();
        }
        return next.stream().toList();
    }

    /** Begins a try: it counts before anything can go wrong. */
    public Submission begin(LedgerEntry entry) {
        LogMark.packet(entry.id());
        try {
            filing.begin(entry);
        } catch (RuntimeException notBegun) {
            inHand.remove(entry.id());
            throw notBegun;
        }
        Path draft = drafts.resolve(entry.id());
        WorkFolder.clear(draft);
        turns.expect(draft);
        return new Submission(entry.original(), entry.programme(), draft);
    }

    /** Books the end; where disk or database do not take it, it is kept in mind and booked when they do. */
    public void end(Outcome outcome, @ExchangeProperty("entry") LedgerEntry entry) {
        unfiled.file(entry, () -> book(outcome, entry), () -> {
            inHand.remove(entry.id());
            turns.over(drafts.resolve(entry.id()));
        });
    }

    private void book(Outcome outcome, LedgerEntry entry) throws IOException, MessagingException {
        if (outcome instanceof Reported reported) {
            if (stateOf(entry) == State.READING) {
                postman.write(reported.examination(), entry.id(), reported.folder());
                filing.examined(
                        reported.examination(),
                        reported.folder(),
                        entry,
                        History.HEYAN,
                        "收到材料包",
                        kept -> postman.post(reported.examination(), entry, letterOf(kept)));
                WorkFolder.clear(reported.folder());
            }
            publish(entry);
        } else if (outcome instanceof Outcome.TurnedAway away) {
            outbox.note(entry.outbox(), "拒收说明", away.sentence(), entry.original());
            filing.close(entry, new PacketState.Refused(away.sentence()));
            say(entry, State.REFUSED);
        } else if (outcome instanceof Outcome.Broken broken) {
            // a full disk is not the packet's doing: it waits for room
            if (room.enough() && filing.brokeDown(entry) >= TRIES) {
                setAside(entry, broken.sentence());
            } else {
                filing.close(entry, new PacketState.Waiting());
            }
        }
    }

    private void setAside(LedgerEntry entry, String sentence) throws IOException {
        outbox.note(entry.outbox(), "系统故障说明", sentence, entry.original());
        filing.close(entry, new PacketState.Broken(sentence));
        say(entry, State.BROKEN);
    }

    /** What a process that is no more was in the middle of. */
    private void resume(LedgerEntry left) {
        unfiled.file(
                left,
                () -> {
                    // asked again now that it is ours: between two looks its journey may have ended
                    State now = stateOf(left);
                    if (now == State.EXAMINED || now == State.READING) {
                        LOG.info("继续处理材料包 {}（上次停在 {}）", left.name(), now);
                    }
                    if (now == State.EXAMINED) {
                        publish(left);
                    } else if (now == State.READING) {
                        filing.close(left, new PacketState.Waiting());
                    }
                },
                () -> inHand.remove(left.id()));
    }

    private void publish(LedgerEntry entry) throws IOException {
        filing.publish(entry, outbox, History.HEYAN);
        say(entry, State.REPORTED);
    }

    private State stateOf(LedgerEntry entry) {
        return ledger.find(entry.id()).map(LedgerEntry::state).orElse(entry.state());
    }

    static String letterOf(KeptExamination kept) {
        return Objects.requireNonNullElse(kept.files().get(Postman.LETTER), "");
    }

    private static void say(LedgerEntry entry, State state) {
        LOG.info("材料包 {} 处理完毕：{}，见 {}", entry.name(), state, entry.outbox());
    }
}
