package cn.heyan.command.torture;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Kills readers and the broker of a process that runs, a few at random moments, and counts. */
final class Hunt {

    /** Of five kills one is of the main process: the others cost no start. */
    private static final int OTHERS = 4;

    private final Set<Prey> preys;
    private final Random random;
    private final BrokerVictim broker;
    private final Map<Prey, Integer> killed;

    Hunt(Set<Prey> preys, Random random, BrokerVictim broker, Map<Prey, Integer> killed) {
        this.preys = preys;
        this.random = random;
        this.broker = broker;
        this.killed = killed;
    }

    /** Something to do before each kill. */
    @FunctionalInterface
    interface Load {

        /** Drops something. */
        void more() throws IOException;
    }

    /** Kills none, one or a few of this process's readers and its broker, until so many were killed; waits up to so many milliseconds each time. */
    void smaller(Victim victim, int most, long longestWait, Load load) throws IOException, InterruptedException {
        List<Prey> others =
                preys.stream().filter(prey -> prey != Prey.MAIN).sorted().toList();
        while (!others.isEmpty() && count() < most && random.nextInt(5) < OTHERS) {
            load.more();
            Thread.sleep(random.nextLong(longestWait));
            // a reader twice as often as a broker, which is as far as a third die reaches
            Prey prey = others.get(Math.min(others.size() - 1, random.nextInt(3) / 2));
            if (prey == Prey.BROKER) {
                broker.kill();
                Thread.sleep(random.nextLong(longestWait));
                broker.start();
                killed(prey);
            } else if (victim.killReader(random)) {
                killed(prey);
            } else {
                return;
            }
        }
    }

    void killed(Prey prey) {
        killed.merge(prey, 1, Integer::sum);
    }

    int count() {
        return killed.values().stream().mapToInt(n -> n).sum();
    }
}
