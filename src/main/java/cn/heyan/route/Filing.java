package cn.heyan.route;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Reading;
import cn.heyan.packet.Packet;
import cn.heyan.packet.SourceFile;
import cn.heyan.reconcile.Examination;
import cn.heyan.store.Blobs;
import cn.heyan.store.Database;
import cn.heyan.store.Examinations;
import cn.heyan.store.History;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.Known;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState;
import cn.heyan.store.UsedPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files a packet's end (归档): its reports, what it can be found by, the papers it used, its letter and its state, all or nothing. */
public final class Filing {

    private final Database database;
    private final Ledger ledger;
    private final Blobs blobs;
    private final Examinations examinations;
    private final UsedPapers used;
    private final History history;
    private final Clock clock;

    /** Files in these. */
    public Filing(
            Database database,
            Ledger ledger,
            Blobs blobs,
            Examinations examinations,
            UsedPapers used,
            History history,
            Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.blobs = blobs;
        this.examinations = examinations;
        this.used = used;
        this.history = history;
        this.clock = clock;
    }

    /** A journey has begun. */
    void begin(LedgerEntry entry) {
        ledger.begin(entry.id(), clock.instant());
    }

    /**
     * The packet was examined, and its reports lie in this folder: they are kept, with what it can be found by, the papers it
     * used and its letter. From here on nothing has to be done again.
     *
     * @param letter puts its letter, kept as the blob it is given, into the post room
     */
    void examined(
            Examination examination,
            Path reports,
            LedgerEntry entry,
            String who,
            String cause,
            Consumer<KeptExamination> letter)
            throws IOException {
        Map<String, String> files = kept(reports);
        Instant now = clock.instant();
        String verdict = examination.verdict().name();
        database.whole(() -> {
            ledger.move(entry.id(), new PacketState.Examined(verdict), who, now);
            KeptExamination kept = examinations.keep(
                    entry.id(), now, verdict, examination.programme().id(), cause, files);
            ledger.describe(entry.id(), known(examination));
            used.keep(examination);
            letter.accept(kept);
            history.note(
                    who,
                    "examination.kept",
                    entry.id(),
                    Map.of(),
                    Map.of(
                            "examination",
                            kept.seq(),
                            "verdict",
                            verdict,
                            "cause",
                            cause,
                            "files",
                            new TreeMap<>(files)));
        });
    }

    /** Lets the packet's latest examination appear in the outbox, and the packet is reported; once, whoever asks. */
    synchronized void publish(LedgerEntry entry, Outbox outbox, String who) throws IOException {
        if (ledger.find(entry.id())
                .map(LedgerEntry::state)
                .filter(State.EXAMINED::equals)
                .isEmpty()) {
            return;
        }
        KeptExamination latest = examinations
                .latest(entry.id())
                .orElseThrow(() -> new IllegalStateException("examined, but no examination is kept: " + entry.id()));
        outbox.publish(latest, blobs, entry.outbox());
        ledger.move(entry.id(), new PacketState.Reported(latest.verdict()), who, clock.instant());
    }

    /** The packet was refused, we broke down on it, or its journey was interrupted. */
    void close(LedgerEntry entry, PacketState state) {
        ledger.move(entry.id(), state, History.HEYAN, clock.instant());
    }

    /** Counts a breakdown of ours, and returns how many there were. */
    int brokeDown(LedgerEntry entry) {
        return ledger.brokeDown(entry.id());
    }

    private Map<String, String> kept(Path reports) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(reports)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Map<String, String> kept = new TreeMap<>();
        for (Path file : files) {
            kept.put(String.valueOf(file.getFileName()), blobs.put(file));
        }
        return kept;
    }

    private static Known known(Examination examination) {
        Packet packet = examination.dossier().read().packet();
        Set<String> numbers = examination.dossier().papers().stream()
                .flatMap(paper -> paper.read(Invoice.INVOICE_NUMBER).settled().stream())
                .collect(Collectors.toSet());
        Reading<String> applicant = examination.applicant().name();
        return new Known(
                applicant.settled().orElse(""),
                applicant.settled().isPresent() ? "" : applicant.likeliest().orElse(""),
                examination.applicant().uscc().settled().orElse(""),
                examination.programme().id(),
                packet.pages().size(),
                packet.files().stream().mapToLong(SourceFile::bytes).sum(),
                numbers);
    }
}
