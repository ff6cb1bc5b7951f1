package cn.heyan.route;

import cn.heyan.intake.Inbox;
import cn.heyan.intake.InboxBell;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Calls the porter (门房): when the bell rings, while something lies in the inbox, and now and then all the same. */
public final class Doorman {

    private final InboxBell bell;
    private final Inbox inbox;
    private final Porter porter;
    private final Duration sweepEvery;
    private final Clock clock;
    private Instant sweep = Instant.MIN;

    /** Listens to this bell; nothing depends on it, for the inbox is swept at least this often. */
    public Doorman(InboxBell bell, Inbox inbox, Porter porter, Duration sweepEvery, Clock clock) {
        this.bell = bell;
        this.inbox = inbox;
        this.porter = porter;
        this.sweepEvery = sweepEvery;
        this.clock = clock;
    }

    /** One look: cheap unless there is something to do. */
    public synchronized void look() throws IOException {
        if (sweep.equals(Instant.MIN)) {
            porter.adopt();
        }
        boolean rang = bell.rang();
        if (rang || inbox.isWatching() || !clock.instant().isBefore(sweep)) {
            sweep = clock.instant().plus(sweepEvery);
            porter.carry();
        }
    }
}
