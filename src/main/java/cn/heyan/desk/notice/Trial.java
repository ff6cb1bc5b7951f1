package cn.heyan.desk.notice;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.evidence.Dossier;
import cn.heyan.journey.Journey;
import cn.heyan.packet.Refused;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Examiner;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Verdict;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Holds the latest packets of a programme against the programme as it is and as it would be. Their pages come from the cache, so
 * none is read again; what reviewers corrected counts on both sides, registers and other packets on neither: what differs differs by the change.
 */
@Component
final class Trial {

    /** The latest so many: a person waits for the answer. */
    static final int MOST = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

    /** A check with several findings counts as its gravest. */
    private static final List<Verdict> GRAVEST_FIRST =
            List.of(Verdict.DIFFERS, Verdict.CANNOT_TELL, Verdict.AGREES, Verdict.NOT_APPLICABLE);

    private final Shelf shelf;
    private final Ledger ledger;
    private final CorrectionBook corrections;
    private final Journey journey;
    private final Clock clock;

    Trial(Shelf shelf, Ledger ledger, CorrectionBook corrections, Journey journey, Clock clock) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.corrections = corrections;
        this.journey = journey;
        this.clock = clock;
    }

    /**
     * What would change for a packet.
     *
     * @param before verified totals as they are
     * @param after verified totals as they would be
     */
    record Difference(KeptPacket packet, List<Line> lines, String before, String after) {

        /** Whether anything would. */
        public boolean any() {
            return !lines.isEmpty() || !before.equals(after);
        }
    }

    /** A check whose outcome would change. */
    record Line(String title, String before, String after) {}

    /** One answer for each packet that could be opened. */
    List<Difference> of(Person me, Programme now, Programme changed) {
        List<Difference> differences = new ArrayList<>();
        Search latest = Search.ALL.of(now.id()).in(State.REPORTED).from(0, MOST);
        for (KeptPacket packet : shelf.search(me, latest).packets()) {
            dossier(packet).ifPresent(dossier -> {
                differences.add(difference(packet, dossier, now, changed));
                clear(dossier);
            });
        }
        return differences;
    }

    private Optional<Dossier> dossier(KeptPacket packet) {
        try {
            Optional<LedgerEntry> entry = ledger.find(packet.id()).filter(one -> Files.exists(one.original()));
            return entry.isEmpty()
                    ? Optional.empty()
                    : Optional.of(journey.read(entry.get().original(), corrections.standing(packet.id())));
        } catch (Refused | RuntimeException notNow) {
            LOG.warn("材料包 {} 打不开，试算时略过 / left out of the trial: {}", packet.name(), notNow.toString());
            return Optional.empty();
        }
    }

    private Difference difference(KeptPacket packet, Dossier dossier, Programme now, Programme changed) {
        LocalDate received = LocalDate.ofInstant(packet.received(), clock.getZone());
        Examination before = new Examiner().examine(dossier, now, "", received);
        Examination after = new Examiner().examine(dossier, changed, "", received);
        Map<String, Finding> old = gravest(before);
        List<Line> lines = new ArrayList<>();
        gravest(after).forEach((id, finding) -> {
            Verdict was = old.containsKey(id) ? old.get(id).verdict() : Verdict.NOT_APPLICABLE;
            if (was != finding.verdict()) {
                lines.add(
                        new Line(finding.title(), was.name(), finding.verdict().name()));
            }
        });
        return new Difference(packet, lines, verified(before), verified(after));
    }

    private static Map<String, Finding> gravest(Examination examination) {
        Map<String, Finding> gravest = new LinkedHashMap<>();
        examination
                .findings()
                .forEach(finding -> gravest.merge(
                        finding.check(), finding, (one, other) -> rank(one) <= rank(other) ? one : other));
        return gravest;
    }

    private static int rank(Finding finding) {
        return GRAVEST_FIRST.indexOf(finding.verdict());
    }

    private static String verified(Examination examination) {
        return examination.bridges().stream()
                .map(Bridge::verified)
                .map(total -> total.isExact() ? total.low().toString() : total.low() + " – " + total.high())
                .collect(Collectors.joining("；"));
    }

    private static void clear(Dossier dossier) {
        try {
            Drawer.delete(dossier.read().packet().work());
        } catch (IOException stays) {
            LOG.debug("work folder stays until the next start", stays);
        }
    }
}
