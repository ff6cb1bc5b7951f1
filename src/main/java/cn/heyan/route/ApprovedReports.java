package cn.heyan.route;

import cn.heyan.journey.Approved;
import cn.heyan.report.ApprovedReport;
import cn.heyan.report.ReportSettings;
import cn.heyan.store.Approvals;
import cn.heyan.store.Blobs;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.Examinations;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.account.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes approvals on the reports in the outbox (复核通过的报告). A step is due until its packet's folder shows what came of it, so that
 * a killed process or a report that is open elsewhere only puts it off. The reports as examined lie beside it, and stay in the store.
 */
public final class ApprovedReports implements Approved {

    private static final Logger LOG = LoggerFactory.getLogger(ApprovedReports.class);

    private final Ledger ledger;
    private final Examinations examinations;
    private final Approvals approvals;
    private final CorrectionBook corrections;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Blobs blobs;
    private final Filing filing;
    private final Clock clock;
    private final Set<String> told = new HashSet<>();

    /** Over these. */
    public ApprovedReports(
            Ledger ledger,
            Examinations examinations,
            Approvals approvals,
            CorrectionBook corrections,
            Accounts accounts,
            Outbox outbox,
            Blobs blobs,
            Filing filing,
            Clock clock) {
        this.ledger = ledger;
        this.examinations = examinations;
        this.approvals = approvals;
        this.corrections = corrections;
        this.accounts = accounts;
        this.outbox = outbox;
        this.blobs = blobs;
        this.filing = filing;
        this.clock = clock;
    }

    /** All that is due: after a start, and again and again. */
    public void again() {
        approvals.due().forEach(this::show);
    }

    @Override
    public void show(String packet) {
        // no folder appears anew while its reports are marked
        synchronized (filing) {
            try {
                int steps = approvals.of(packet).size();
                Optional<LedgerEntry> entry = ledger.find(packet);
                if (entry.filter(one -> one.state() == LedgerEntry.State.REPORTED)
                        .isEmpty()) {
                    return;
                }
                Optional<KeptExamination> latest = examinations.latest(packet);
                // of a packet that was purged nothing lies in the outbox
                if (latest.isPresent() && latest.get().files().containsKey(KeptExamination.REPORT)) {
                    write(latest.get(), entry.get().outbox());
                }
                approvals.shown(packet, steps, clock.instant());
                told.remove(packet);
            } catch (IOException | RuntimeException later) {
                // told once, tried until it is done: a report may be open elsewhere for a whole day
                if (told.add(packet)) {
                    LOG.warn("复核结果尚未写到发件箱的报告上，稍后再试 / approval not yet on the reports of {}", packet, later);
                }
            }
        }
    }

    private void write(KeptExamination latest, Path folder) throws IOException {
        Optional<ApprovedReport> approved = approved(latest.packet());
        Path before = folder.resolve(EarlierReports.BEFORE);
        if (approved.isEmpty() && !Files.exists(before)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            outbox.publish(latest, blobs, folder);
        }
        for (String name : ApprovedReport.FILES) {
            String blob = latest.files().get(name);
            if (blob == null) {
                continue;
            }
            byte[] examined = blobs.get(blob);
            if (approved.isPresent()) {
                EarlierReports.put(before.resolve(name), examined);
                EarlierReports.put(
                        folder.resolve(name), approved.get().of(name, examined, ReportSettings.CHINESE.fontFolders()));
            } else {
                EarlierReports.put(folder.resolve(name), examined);
            }
        }
        if (approved.isEmpty()) {
            WorkFolder.clear(before);
        }
    }

    private Optional<ApprovedReport> approved(String packet) {
        return approvals
                .approved(packet, corrections.changes(packet))
                .map(taken ->
                        new ApprovedReport(taken.who(), accounts.shownName(taken.who()), taken.at(), taken.why()));
    }
}
