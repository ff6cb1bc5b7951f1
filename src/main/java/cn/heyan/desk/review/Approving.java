package cn.heyan.desk.review;

import cn.heyan.desk.DeskSettings;
import cn.heyan.desk.account.Person;
import cn.heyan.journey.Approved;
import cn.heyan.report.ApprovedReport;
import cn.heyan.store.Approvals;
import cn.heyan.store.Approvals.Step;
import cn.heyan.store.Approvals.Taken;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.account.Accounts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Approves reports (复核审批): with four eyes one person submits and another approves or returns; without, whoever may review does. */
@Component
public final class Approving {

    private final PacketDesk desk;
    private final Approvals approvals;
    private final CorrectionBook corrections;
    private final Accounts accounts;
    private final Approved outbox;
    private final Clock clock;
    private final boolean fourEyes;

    Approving(
            PacketDesk desk,
            Approvals approvals,
            CorrectionBook corrections,
            Accounts accounts,
            Approved outbox,
            Clock clock,
            DeskSettings settings) {
        this.desk = desk;
        this.approvals = approvals;
        this.corrections = corrections;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
        this.fourEyes = settings.fourEyes();
    }

    /** Whether two people are needed. */
    public boolean fourEyes() {
        return fourEyes;
    }

    /** The last step, as long as nothing was corrected after it. */
    public Optional<Taken> standing(KeptPacket packet) {
        return approvals.standing(packet.id(), corrections.changes(packet.id()));
    }

    /** Every step, the oldest first. */
    public List<Taken> all(KeptPacket packet) {
        return approvals.of(packet.id());
    }

    /** What an approval that stands adds to the reports. */
    Optional<ApprovedReport> report(KeptPacket packet) {
        return approvals
                .approved(packet.id(), corrections.changes(packet.id()))
                .map(taken ->
                        new ApprovedReport(taken.who(), accounts.shownName(taken.who()), taken.at(), taken.why()));
    }

    /** Whether this person may approve or return it now. */
    public boolean may(Person me, KeptPacket packet) {
        return me.mayReview()
                && (!fourEyes
                        || standing(packet)
                                .filter(taken -> taken.step() == Step.SUBMITTED
                                        && !taken.who().equals(me.getUsername()))
                                .isPresent());
    }

    /** Takes a step; what speaks against it, if it was not taken. */
    public Optional<Wrong> take(Person me, KeptPacket packet, Step step, String why) {
        if (desk.latest(packet).isEmpty()) {
            return Optional.of(new Wrong("这份材料包还没有核验结果。", "The packet has no examination yet."));
        }
        if (!me.mayReview() || step != Step.SUBMITTED && !may(me, packet)) {
            return Optional.of(
                    new Wrong(
                            "两人复核：须由一人提交，另一人通过或退回；更正之后要重新提交。",
                            "Four eyes: one person submits, another approves or returns; after a correction it is submitted again."));
        }
        approvals.add(
                packet.id(),
                new Taken(me.getUsername(), clock.instant(), step, why.strip(), corrections.changes(packet.id())));
        outbox.show(packet.id());
        return Optional.empty();
    }
}
