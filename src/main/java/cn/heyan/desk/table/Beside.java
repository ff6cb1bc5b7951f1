package cn.heyan.desk.table;

import cn.heyan.desk.shelf.LatelyUsed;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.desk.shelf.Where;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.journey.Journey;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Refused;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.Examiner;
import cn.heyan.reconcile.Finding;
import cn.heyan.report.Sentences;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.SummaryTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Holds a summary table against packets with the examiner's own check (汇总表核对): the table is read as any file is, and lies beside the
 * packet's papers, corrected ones too, as if it had been handed in with them. Thread-safe.
 */
@Component
final class Beside {

    private static final Logger LOG = LoggerFactory.getLogger(Beside.class);

    private static final int KEPT = 8;

    private static final int ANSWERS = 20_000;

    private final SummaryTables tables;
    private final Ledger ledger;
    private final CorrectionBook corrections;
    private final Journey journey;
    private final Clock clock;
    private final Map<String, List<Paper>> read = new LatelyUsed<>(KEPT);
    private final Map<Asked, List<Line>> answers = new LatelyUsed<>(ANSWERS);

    Beside(SummaryTables tables, Ledger ledger, CorrectionBook corrections, Journey journey, Clock clock) {
        this.tables = tables;
        this.ledger = ledger;
        this.corrections = corrections;
        this.journey = journey;
        this.clock = clock;
    }

    /**
     * What the check says of a packet's row.
     *
     * @param verdict AGREES, DIFFERS, CANNOT_TELL or NOT_APPLICABLE
     * @param sentence what differs
     * @param links where the packet says so
     */
    record Line(String verdict, String sentence, List<Link> links) {}

    /** A page of the packet that says so, with the value as read. */
    record Link(String value, String address) {}

    /** What an answer hangs on: as long as all of it is the same, the packet's papers need not be read again. */
    private record Asked(
            List<Paper> table, Programme programme, String packet, int examinations, long changes, Locale locale) {

        // the same list of papers as long as the table is kept in mind: not compared paper by paper
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked that
                    && table == that.table
                    && packet.equals(that.packet)
                    && examinations == that.examinations
                    && changes == that.changes
                    && locale.equals(that.locale)
                    && programme.equals(that.programme);
        }

        @Override
        public int hashCode() {
            return packet.hashCode();
        }
    }

    /** The table's papers; read once. */
    List<Paper> papers(SummaryTables.Kept table) throws IOException, Refused {
        synchronized (read) {
            List<Paper> known = read.get(table.id());
            if (known != null) {
                return known;
            }
        }
        Path folder = Files.createTempDirectory("heyan-table");
        try {
            Path file = Files.write(folder.resolve(name(table)), tables.file(table));
            Dossier dossier = journey.read(file);
            List<Paper> papers = dossier.papers(DocumentKind.SUMMARY_TABLE);
            clear(dossier);
            synchronized (read) {
                read.put(table.id(), papers);
            }
            return papers;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The check's findings for this packet; nothing where its original is gone. Its papers are read once, however many rows name it. */
    List<Line> of(KeptPacket packet, Programme programme, List<Paper> table, Locale locale) throws Refused {
        Asked asked = new Asked(
                table, programme, packet.id(), packet.examinations(), corrections.changes(packet.id()), locale);
        synchronized (answers) {
            List<Line> known = answers.get(asked);
            if (known != null) {
                return known;
            }
        }
        List<Line> lines = held(packet, programme, table, locale);
        synchronized (answers) {
            answers.put(asked, lines);
        }
        return lines;
    }

    private List<Line> held(KeptPacket packet, Programme programme, List<Paper> table, Locale locale) throws Refused {
        Optional<LedgerEntry> entry = ledger.find(packet.id()).filter(one -> Files.exists(one.original()));
        if (entry.isEmpty()) {
            return List.of();
        }
        Dossier dossier = journey.read(entry.get().original(), corrections.standing(packet.id()));
        try {
            List<Paper> papers = Stream.concat(
                            dossier.papers().stream().filter(paper -> paper.kind() != DocumentKind.SUMMARY_TABLE),
                            table.stream())
                    .toList();
            Dossier beside = new Dossier(dossier.read(), papers, dossier.corrections());
            LocalDate received = LocalDate.ofInstant(packet.received(), clock.getZone());
            Sentences sentences = new Sentences(locale);
            return new Examiner()
                    .examine(beside, only(programme), "", received).findings().stream()
                            .filter(finding -> finding.type().equals(CheckType.SUMMARY_ROWS.name()))
                            .map(finding -> line(finding, packet, dossier, sentences))
                            .toList();
        } finally {
            clear(dossier);
        }
    }

    /** The programme with nothing to check but this. */
    private static Programme only(Programme programme) {
        return new Programme(
                programme.id(),
                programme.title(),
                programme.formTitles(),
                programme.formSays(),
                programme.notice(),
                programme.recipients(),
                programme.parameters(),
                programme.checks().stream()
                        .filter(check -> check.type().equals(CheckType.SUMMARY_ROWS.name()))
                        .toList());
    }

    private static Line line(Finding finding, KeptPacket packet, Dossier dossier, Sentences sentences) {
        Set<String> files = dossier.read().packet().files().stream()
                .map(file -> file.name())
                .collect(java.util.stream.Collectors.toSet());
        List<Link> links = new ArrayList<>();
        finding.said().forEach(said -> said.witness()
                .filter(witness -> files.contains(witness.page().file()))
                .ifPresent(witness -> {
                    String file = files.size() > 1 ? witness.page().file() : "";
                    links.add(new Link(
                            said.value(),
                            "/packets/" + Shelf.shortly(packet.id())
                                    + new Where(file, witness.page().number()).query()));
                }));
        return new Line(finding.verdict().name(), sentences.of(finding), links);
    }

    /** The ending tells how to read it; nothing else of the name is used. */
    private static String name(SummaryTables.Kept table) {
        String ending = table.name().substring(table.name().lastIndexOf('.') + 1);
        return "汇总表" + (ending.matches("[A-Za-z0-9]{1,5}") ? "." + ending : "");
    }

    private static void clear(Dossier dossier) {
        try {
            FileSystemUtils.deleteRecursively(dossier.read().packet().work());
        } catch (IOException stays) {
            LOG.debug("work folder stays until the next start", stays);
        }
    }
}
