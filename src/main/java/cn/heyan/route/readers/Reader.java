package cn.heyan.route.readers;

import cn.heyan.ocr.LineEngine;
import cn.heyan.ocr.PageReader;
import cn.heyan.packet.Refused;
import cn.heyan.page.PageLook;
import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A reader process (读页进程): takes one page after the other from the queue until it is told to end. */
public final class Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

    /** Two readers may end while reading a page; a third does not try. */
    private static final int TRIES = 2;

    private static final long WAIT_MILLIS = 1000;
    private static final long ROOM_MILLIS = 5000;
    static final String COUNT = "JMSXDeliveryCount";

    private final ReaderDuties duties;
    private final PageWork work;
    private final LineDuty lines;
    private final Pulse pulse;
    private final Mischief mischief = Mischief.asConfigured();
    private int pages;

    /** Reads with these. */
    public Reader(ReaderDuties duties, PageLook look, PageReader reader, LineEngine engine) {
        this.lines = new LineDuty(engine);
        this.duties = duties;
        this.work = new PageWork(duties, look, reader);
        this.pulse = new Pulse(duties);
    }

    /** Reads until it has read its share; a line that is lost is taken up again. */
    public void run() throws InterruptedException {
        pulse.start();
        boolean told = false;
        while (pages < duties.recycleAfter()) {
            try (Connection line = duties.broker().connections().createConnection()) {
                line.start();
                pulse.over(line);
                lines.over(line);
                LOG.info("{} 已连接 {}", duties.name(), duties.broker());
                told = false;
                serve(line);
            } catch (JMSException lost) {
                if (!told) {
                    LOG.warn("连不上消息队列 {}，每秒重试 / the broker cannot be reached: {}", duties.broker(), lost.toString());
                    told = true;
                }
                Thread.sleep(WAIT_MILLIS);
            }
        }
    }

    private void serve(Connection line) throws JMSException {
        // both on one session: the broker hears the answer before it hears that the order is done with
        try (Session session = line.createSession(Session.CLIENT_ACKNOWLEDGE);
                MessageConsumer orders = session.createConsumer(session.createQueue(Queues.PAGES));
                MessageProducer answers = session.createProducer(session.createQueue(Queues.ANSWERS))) {
            answers.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
            SourceFiles files = duties.sharesDisk()
                    ? order -> Path.of(order.path())
                    : new FetchedFiles(duties.folder().resolve("files"), duties.cacheBytes(), line);
            while (pages < duties.recycleAfter()) {
                Message message = orders.receive(WAIT_MILLIS);
                if (message instanceof BytesMessage order) {
                    one(order, session, answers, files);
                    pages++;
                }
            }
        }
    }

    private void one(BytesMessage message, Session session, MessageProducer answers, SourceFiles files)
            throws JMSException {
        PageOrder order;
        try {
            order = PageOrder.of(message.getBody(byte[].class));
        } catch (IOException notOurs) {
            LOG.warn("an order that is none", notOurs);
            message.acknowledge();
            return;
        }
        int count = message.getIntProperty(COUNT);
        if (count > TRIES) {
            answer(PageAnswer.givenUp(order, duties.name()), session, answers);
        } else {
            Path file = fetched(order, files);
            answer(PageAnswer.begun(order, duties.name()), session, answers);
            pulse.begins();
            answer(read(order, count, file), session, answers);
            pulse.ends();
        }
        message.acknowledge();
    }

    private static Path fetched(PageOrder order, SourceFiles files) throws JMSException {
        try {
            return files.of(order);
        } catch (IOException disk) {
            LOG.error("{} could not be put on this machine's disk", order.file(), disk);
            throw (JMSException) new JMSException(disk.toString()).initCause(disk);
        }
    }

    private PageAnswer read(PageOrder order, int count, Path file) {
        while (true) {
            try {
                mischief.with(order);
                return work.read(order, file);
            } catch (Refused refused) {
                boolean late = refused.getCause() instanceof TimeoutException;
                if (late && count < TRIES) {
                    // the machine may have been busy, and a thread of this process still is: a fresh reader tries once
                    // more
                    Ending.HUNG.now();
                }
                pages = late ? duties.recycleAfter() : pages;
                if (work.hasRoom(order)) {
                    return PageAnswer.unread(order, duties.name(), refused.sentence());
                }
            } catch (IOException | RuntimeException | StackOverflowError | LinkageError broken) {
                if (work.hasRoom(order)) {
                    LOG.error("{} page {} could not be read", order.file(), order.page(), broken);
                    return PageAnswer.unread(order, duties.name(), "读取本页时系统出错，请人工查看此页，并将日志交给系统管理员");
                }
            }
            waitForRoom();
        }
    }

    /** A full disk is no fault of the page. */
    private void waitForRoom() {
        LOG.warn("磁盘已满，读页暂停，腾出空间后自动继续 / the disk is full: {}", duties.folder());
        pulse.ends();
        try {
            Thread.sleep(ROOM_MILLIS);
        } catch (InterruptedException e) {
            Ending.UNKNOWN.now();
        }
        pulse.begins();
    }

    private static void answer(PageAnswer answer, Session session, MessageProducer answers) throws JMSException {
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(answer.bytes());
        answers.send(message);
    }
}
