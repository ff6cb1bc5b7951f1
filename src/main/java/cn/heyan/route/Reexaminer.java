package cn.heyan.route;

import cn.heyan.journey.Journey;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Outcome.Reported;
import cn.heyan.journey.Reexamination;
import cn.heyan.journey.Submission;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.Examinations;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a packet on its journey again with what reviewers corrected, one packet at a time, and files the result; its pages are on the shelf. */
public final class Reexaminer implements Reexamination {

    private static final Logger LOG = LoggerFactory.getLogger(Reexaminer.class);

    private final Ledger ledger;
    private final CorrectionBook corrections;
    private final Examinations examinations;
    private final Outbox outbox;
    private final Filing filing;
    private final Postman postman;
    private final Journey journey;

    /** Examines what stands in this ledger. */
    public Reexaminer(
            Ledger ledger,
            CorrectionBook corrections,
            Examinations examinations,
            Outbox outbox,
            Filing filing,
            Postman postman,
            Journey journey) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.examinations = examinations;
        this.outbox = outbox;
        this.filing = filing;
        this.postman = postman;
        this.journey = journey;
    }

    @Override
    public synchronized Outcome again(String packet, String who, String cause) {
        Optional<LedgerEntry> entry = ledger.find(packet);
        if (entry.isEmpty() || entry.get().state() != LedgerEntry.State.REPORTED) {
            return new Outcome.TurnedAway("本材料包还没有核验结果，不能重新核验；请等它处理完毕。");
        }
        Path draft = outbox.draftOf(entry.get().outbox());
        WorkFolder.clear(draft);
        // against the programme that it was examined against, whoever found that out
        Optional<String> programme =
                examinations.latest(packet).map(KeptExamination::programme).or(entry.get()::programme);
        Submission submission = new Submission(entry.get().original(), programme, draft, corrections.standing(packet));
        Outcome outcome = journey.check(submission);
        if (!(outcome instanceof Reported reported)) {
            return outcome;
        }
        try {
            postman.write(reported.examination(), packet, reported.folder());
            // the letter was sent once; a re-examination sends none
            filing.examined(reported.examination(), reported.folder(), entry.get(), who, cause, kept -> {});
            filing.publish(entry.get(), outbox, who);
            return new Reported(reported.examination(), entry.get().outbox());
        } catch (IOException | MessagingException | RuntimeException broken) {
            LOG.error("{} could not be filed after its corrections", packet, broken);
            return new Outcome.Broken("更正已记下，但重新核验的结果未能存档；请重试，并将日志交给系统管理员。");
        }
    }
}
