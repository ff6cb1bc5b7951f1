package cn.heyan.route.readers;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Files of orders on a machine that has them not: fetched once from the journey by their digest, kept while there is room. */
final class FetchedFiles implements SourceFiles {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Path folder;
    private final long room;
    private final Connection line;

    FetchedFiles(Path folder, long room, Connection line) {
        this.folder = folder;
        this.room = room;
        this.line = line;
    }

    @Override
    public Path of(PageOrder order) throws IOException, JMSException {
        Path kept = Files.createDirectories(folder).resolve(order.sha256());
        if (Files.notExists(kept)) {
            makeRoom(order.bytes());
            fetch(order, kept);
        }
        Files.setLastModifiedTime(kept, FileTime.from(Instant.now().truncatedTo(ChronoUnit.DAYS)));
        return kept;
    }

    private void fetch(PageOrder order, Path to) throws IOException, JMSException {
        Path part = to.resolveSibling(order.sha256() + ".part");
        MessageDigest digest = sha256();
        try (Session session = line.createSession();
                OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
            TemporaryQueue mine = session.createTemporaryQueue();
            try (MessageConsumer pieces = session.createConsumer(mine);
                    MessageProducer asks = session.createProducer(session.createQueue(Queues.FILES))) {
                asks.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
                asks.setTimeToLive(PATIENCE_MILLIS);
                long at = 0;
                while (at < order.bytes()) {
                    Message ask = session.createTextMessage(order.sha256() + " " + at);
                    ask.setJMSReplyTo(mine);
                    ask.setJMSCorrelationID(order.sha256() + " " + at);
                    asks.send(ask);
                    byte[] piece = piece(pieces);
                    if (piece.length == 0) {
                        throw new JMSException("nobody waits for this file any more: " + order.file());
                    }
                    out.write(piece);
                    at += piece.length;
                }
            } finally {
                mine.delete();
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(order.sha256())) {
            Files.delete(part);
            throw new IOException("other bytes than expected: " + order.file());
        }
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] piece(MessageConsumer pieces) throws JMSException {
        if (pieces.receive(PATIENCE_MILLIS) instanceof BytesMessage piece) {
            return piece.getBody(byte[].class);
        }
        throw new JMSException("nobody sends the file");
    }

    private void makeRoom(long bytes) throws IOException {
        List<Path> oldestFirst;
        try (Stream<Path> all = Files.list(folder)) {
            oldestFirst = all.sorted(
                            Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .toList();
        }
        long used =
                oldestFirst.stream().mapToLong(file -> file.toFile().length()).sum();
        for (Path old : oldestFirst) {
            if (used + bytes <= room) {
                return;
            }
            used -= Files.size(old);
            Files.delete(old);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
