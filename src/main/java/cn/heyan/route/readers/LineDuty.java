package cn.heyan.route.readers;

import cn.heyan.ocr.LineEngine;
import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A reader's other duty, on a thread of its own: single lines for the second reader, which must not wait behind pages. */
final class LineDuty {

    private static final Logger LOG = LoggerFactory.getLogger(LineDuty.class);

    /** Two readers may end while reading a line; a third says that it cannot be told. */
    private static final int TRIES = 2;

    private static final LineEngine.Answer NOTHING = new LineEngine.Answer("", 0);

    private final LineEngine engine;

    LineDuty(LineEngine engine) {
        this.engine = engine;
    }

    /** Takes lines from this connection for as long as it holds. */
    void over(Connection line) {
        Thread thread = new Thread(() -> serve(line), "lines");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Connection line) {
        try (Session session = line.createSession(Session.CLIENT_ACKNOWLEDGE);
                MessageConsumer orders = session.createConsumer(session.createQueue(Queues.LINES))) {
            while (true) {
                Message message = orders.receive();
                if (message == null) {
                    return;
                }
                answer(message, session);
                message.acknowledge();
            }
        } catch (JMSException lost) {
            LOG.debug("the line was lost", lost);
        }
    }

    private void answer(Message message, Session session) throws JMSException {
        Destination asker = message.getJMSReplyTo();
        if (asker == null) {
            return;
        }
        BytesMessage answer = session.createBytesMessage();
        answer.setJMSCorrelationID(message.getJMSCorrelationID());
        answer.writeBytes(LineOrder.answer(read(message)));
        try (MessageProducer answers = session.createProducer(asker)) {
            answers.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
            answers.send(answer);
        } catch (JMSException gone) {
            LOG.debug("nobody waits for this line any more", gone);
        }
    }

    private LineEngine.Answer read(Message message) throws JMSException {
        if (message.getIntProperty(Reader.COUNT) > TRIES) {
            return NOTHING;
        }
        try {
            LineOrder order = LineOrder.of(message.getBody(byte[].class));
            return engine.read(order.crop(), order.script());
        } catch (IOException | RuntimeException broken) {
            LOG.error("a line could not be read", broken);
            return NOTHING;
        }
    }
}
