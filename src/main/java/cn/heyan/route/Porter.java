package cn.heyan.route;

import cn.heyan.intake.ContentDigest;
import cn.heyan.intake.Drop;
import cn.heyan.intake.Inbox;
import cn.heyan.store.Archive;
import cn.heyan.store.Archive.Parked;
import cn.heyan.store.History;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what lies still in the inbox to its place in the archive and enters it in the ledger.
 *
 * <p>Order matters for the day the power goes: out of the inbox by one rename, into the ledger, into its place by another;
 * what is found half way at the next start goes on from there.
 */
public final class Porter {

    private static final Logger LOG = LoggerFactory.getLogger(Porter.class);

    private final Inbox inbox;
    private final Archive archive;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Supplier<Set<String>> programmes;
    private final Clock clock;

    /** Carries from this inbox to this archive. */
    public Porter(
            Inbox inbox, Archive archive, Ledger ledger, Outbox outbox, Supplier<Set<String>> programmes, Clock clock) {
        this.inbox = inbox;
        this.archive = archive;
        this.ledger = ledger;
        this.outbox = outbox;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * Enters originals that lie in the archive and that the ledger does not know: it was restored from an older copy, or the disk kept the
     * one and not the other when the power went.
     */
    public void adopt() throws IOException {
        for (Map.Entry<String, Path> original : archive.originals().entrySet()) {
            String id = original.getKey();
            if (ledger.find(id).isPresent() || ledger.wasLetGo(id)) {
                continue;
            }
            String name = String.valueOf(original.getValue().getFileName());
            ledger.enter(new LedgerEntry(
                    id,
                    name,
                    Optional.empty(),
                    State.ARRIVED,
                    0,
                    original.getValue(),
                    outbox.folderFor(name, id, ledger::reportsInto),
                    clock.instant()));
            LOG.warn("原件 {} 不在台账中，已重新登记，将重新核验", original.getValue());
        }
    }

    /** Takes everything that lies still; one that cannot be moved is left, logged, and tried at the next look. */
    public void carry() throws IOException {
        for (Parked left : archive.parked()) {
            enter(left);
        }
        for (LedgerEntry arrived : ledger.arrived()) {
            if (Files.exists(arrived.original())) {
                settle(arrived, arrived.programme());
            }
        }
        for (Drop drop : inbox.still(programmes.get(), clock.instant())) {
            try {
                enter(archive.park(drop.path(), drop.programme()));
            } catch (IOException e) {
                LOG.warn("收件箱中的 {} 暂时无法取走，稍后再试 / cannot be taken yet: {}", drop.path(), e.toString());
            }
        }
    }

    private void enter(Parked parked) throws IOException {
        String id = ContentDigest.of(parked.path());
        String name = String.valueOf(parked.path().getFileName());
        Optional<LedgerEntry> known = ledger.find(id);
        if (known.isEmpty()) {
            Path place = archive.place(id, name);
            ledger.enter(new LedgerEntry(
                    id,
                    name,
                    parked.programme(),
                    State.ARRIVED,
                    0,
                    place,
                    outbox.folderFor(name, id, ledger::reportsInto),
                    clock.instant()));
            archive.move(parked.path(), place);
            ledger.move(id, new PacketState.Waiting(), History.HEYAN, clock.instant());
            LOG.info("收到材料包 {}（SHA-256 {}）", name, id);
        } else if (Files.notExists(known.get().original())) {
            archive.move(parked.path(), known.get().original());
            settle(known.get(), parked.programme());
        } else {
            again(parked, name, known.get());
        }
        archive.tidy(parked);
    }

    /** One that was entered and is in its place, but of which the ledger did not hear before the power went; or that comes again after it was purged. */
    private void settle(LedgerEntry known, Optional<String> programme) {
        if (known.state() == State.ARRIVED) {
            ledger.move(known.id(), new PacketState.Waiting(), History.HEYAN, clock.instant());
        } else if (known.state().ended()) {
            // its original was purged when its time was over: it is examined again, not swallowed
            ledger.arrivedAgain(known.id(), known.name(), clock.instant());
            ledger.tryAgain(known.id(), programme.or(known::programme), History.HEYAN, clock.instant());
        }
    }

    private void again(Parked parked, String name, LedgerEntry known) throws IOException {
        Optional<String> programme = parked.programme();
        archive.move(parked.path(), archive.placeOfRepeat(known.id(), name));
        ledger.arrivedAgain(known.id(), name, clock.instant());
        boolean worthAnotherTry = known.state() == State.REFUSED || known.state() == State.BROKEN;
        boolean otherProgramme = programme.isPresent() && !programme.equals(known.programme());
        if (worthAnotherTry || (otherProgramme && known.state() == State.REPORTED)) {
            ledger.tryAgain(known.id(), programme.or(known::programme), History.HEYAN, clock.instant());
            LOG.info("材料包 {} 重新投放，将重新核验", name);
        } else {
            outbox.noteRepeat(known.outbox(), name, clock.instant());
            LOG.info("材料包 {} 与已收到的 {} 内容相同，未重复核验，见 {}", name, known.name(), known.outbox());
        }
    }
}
