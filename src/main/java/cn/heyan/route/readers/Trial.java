package cn.heyan.route.readers;

import cn.heyan.packet.Packet;
import cn.heyan.packet.SourceFile;
import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A broker and a dispatch without the journey around them: what {@code heyan torture} and tests try readers with. */
public final class Trial implements AutoCloseable {

    private final EmbeddedBroker broker;
    private final Roster roster = new Roster();
    private final Dispatch dispatch = new Dispatch(this::put, roster);
    private final PageAsked asked = new PageAsked(dispatch, roster);
    private final FilePieces pieces = new FilePieces(dispatch);
    private final Connection line;
    private final Session sending;
    private final MessageProducer orders;

    /** Begins a trial with this folder for what the broker puts somewhere. */
    public Trial(Path folder) throws JMSException {
        broker = EmbeddedBroker.start("127.0.0.1", 0, "heyan", "", folder);
        line = broker.inside().connections().createConnection();
        sending = line.createSession();
        orders = sending.createProducer(sending.createQueue(Queues.PAGES));
        orders.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        Session hearing = line.createSession();
        hearing.createConsumer(hearing.createQueue(Queues.ANSWERS)).setMessageListener(this::heard);
        Session giving = line.createSession();
        giving.createConsumer(giving.createQueue(Queues.FILES)).setMessageListener(ask -> give(ask, giving));
        line.start();
    }

    private synchronized void put(byte[] order) {
        try {
            BytesMessage message = sending.createBytesMessage();
            message.writeBytes(order);
            orders.send(message);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private void heard(Message message) {
        try {
            dispatch.arrived(message.getBody(byte[].class));
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void give(Message ask, Session session) {
        try (MessageProducer answers = session.createProducer(ask.getJMSReplyTo())) {
            BytesMessage piece = session.createBytesMessage();
            piece.writeBytes(pieces.piece(((TextMessage) ask).getText()));
            answers.send(piece);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where readers find the broker. */
    public BrokerAddress address() {
        return broker.outside();
    }

    /** Who is there. */
    public Roster roster() {
        return roster;
    }

    /** The page of this file, as soon as somebody has read it. */
    public PageHeard ask(Packet packet, SourceFile file, int page) throws InterruptedException {
        return asked.ask(packet, file, page);
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (JMSException e) {
            System.getLogger(Trial.class.getName()).log(System.Logger.Level.DEBUG, "closing", e);
        }
        broker.close();
    }
}
