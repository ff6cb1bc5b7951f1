package cn.heyan.route.readers;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says every few seconds that a reader is there, ends it when a page hangs, and ends it with its parent. */
final class Pulse {

    private static final Duration BEAT = Duration.ofSeconds(5);

    private final ReaderDuties duties;
    private volatile @Nullable Connection line;
    private volatile long begun;
    private volatile boolean reading;

    Pulse(ReaderDuties duties) {
        this.duties = duties;
    }

    void start() {
        thread("pulse", this::beat);
        if (duties.hasParent()) {
            thread("parent", Pulse::watchParent);
        }
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The parent holds the other end of standard input; the system closes it however the parent ends. */
    private static void watchParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is said this way
            }
        } catch (IOException gone) {
            Ending.ORPHANED.now();
        }
        Ending.ORPHANED.now();
    }

    void over(Connection connection) {
        line = connection;
        thread("hello", () -> say(connection));
    }

    void begins() {
        begun = System.nanoTime();
        reading = true;
    }

    void ends() {
        reading = false;
    }

    private void beat() {
        while (true) {
            if (reading && System.nanoTime() - begun > duties.patience().toNanos()) {
                Ending.HUNG.now();
            }
            Connection connection = line;
            if (connection != null) {
                say(connection);
            }
            try {
                Thread.sleep(BEAT.toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void say(Connection connection) {
        try (Session session = connection.createSession();
                MessageProducer answers = session.createProducer(session.createQueue(Queues.ANSWERS))) {
            answers.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
            answers.setTimeToLive(BEAT.multipliedBy(6).toMillis());
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(
                    PageAnswer.alive(duties.name(), ProcessHandle.current().pid())
                            .bytes());
            answers.send(message);
        } catch (JMSException lost) {
            // the reader itself notices, and connects anew
            line = null;
        }
    }
}
