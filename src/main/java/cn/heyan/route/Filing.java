package cn.heyan.route;

import cn.heyan.evidence.Invoice;
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

    /** The packet was examined, and its reports lie in its outbox folder; {@code letter} puts its letter into the post room. */
    void file(Examination examination, LedgerEntry entry, Runnable letter) throws IOException {
        file(examination, entry, History.HEYAN, "收到材料包", letter);
    }

    /** The same, where somebody asked for it: the earlier examination stays, this one counts. */
    void file(Examination examination, LedgerEntry entry, String who, String cause, Runnable letter)
            throws IOException {
        Map<String, String> files = kept(entry.outbox());
        Instant now = clock.instant();
        String verdict = examination.verdict().name();
        database.whole(() -> {
            KeptExamination kept = examinations.keep(
                    entry.id(), now, verdict, examination.programme().id(), cause, files);
            ledger.describe(entry.id(), known(examination));
            used.keep(examination);
            letter.run();
            ledger.end(entry.id(), State.REPORTED, verdict, "", now);
            history.note(
                    who,
                    "packet.reported",
                    entry.id(),
                    Map.of("state", entry.state().name()),
                    Map.of(
                            "state",
                            State.REPORTED.name(),
                            "verdict",
                            verdict,
                            "examination",
                            kept.seq(),
                            "files",
                            new TreeMap<>(files)));
        });
    }

    /** The packet was refused, or we broke down on it. */
    void close(LedgerEntry entry, State state, String reason) {
        database.whole(() -> {
            ledger.end(entry.id(), state, "", reason, clock.instant());
            history.note(
                    History.HEYAN,
                    state == State.REFUSED ? "packet.refused" : "packet.broken",
                    entry.id(),
                    Map.of("state", entry.state().name()),
                    Map.of("state", state.name(), "reason", reason));
        });
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
        return new Known(
                examination.applicant().name().settled().orElse(""),
                examination.applicant().uscc().settled().orElse(""),
                examination.programme().id(),
                packet.pages().size(),
                packet.files().stream().mapToLong(SourceFile::bytes).sum(),
                numbers);
    }
}
