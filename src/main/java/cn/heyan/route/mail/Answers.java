package cn.heyan.route.mail;

import cn.heyan.report.Envelope;
import cn.heyan.report.Receipt;
import cn.heyan.store.History;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.MailBook.Kind;
import cn.heyan.store.PostRoom;
import cn.heyan.store.PostedLetter;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes receipts to senders, and notes replies and bounces where the packet's reviewers find them: in its folder and its history. */
public final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String NOTE = "回信与退信.txt";

    private final PostRoom room;
    private final Ledger ledger;
    private final History history;
    private final Path folder;
    private final String from;
    private final Clock clock;

    /** Receipts are kept in {@code folder} and go out from the address {@code from}. */
    public Answers(PostRoom room, Ledger ledger, History history, Path folder, String from, Clock clock) {
        this.room = room;
        this.ledger = ledger;
        this.history = history;
        this.folder = folder;
        this.from = from;
        this.clock = clock;
    }

    /** Puts a receipt into the post room. */
    void send(Receipt receipt, String to, String inReplyTo) {
        Path own = folder.resolve(receipt.message());
        Path file = own.resolve("receipt.eml");
        Map<String, String> headers = inReplyTo.isBlank()
                ? Map.of("Auto-Submitted", "auto-replied")
                : Map.of("Auto-Submitted", "auto-replied", "In-Reply-To", inReplyTo.replaceAll("[\\r\\n]", ""));
        try {
            Files.createDirectories(own);
            Files.write(file, new Envelope(receipt.letter(), from, List.of(to), clock.instant(), headers).eml());
        } catch (IOException | MessagingException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
        room.post(new PostedLetter(receipt.letter().id(), "", "", file, List.of(to), 0), clock.instant());
    }

    /** The packet that this letter is about; blank if we do not know it. */
    String packet(Optional<String> letter) {
        return letter.flatMap(ledger::find).map(LedgerEntry::id).orElse("");
    }

    /** Notes that a letter was answered or came back; a letter that we do not know is only logged. */
    void note(Optional<String> letter, Kind kind, String sender, String words) {
        Optional<LedgerEntry> packet = letter.flatMap(ledger::find);
        String what = kind == Kind.BOUNCE ? "退信" : "回信";
        if (packet.isEmpty()) {
            LOG.warn("收到{}，来自 {}，没有对应的材料包", what, sender);
            return;
        }
        history.note(
                sender.isBlank() ? "mail" : sender,
                kind == Kind.BOUNCE ? "letter.bounced" : "letter.answered",
                packet.get().id(),
                Map.of(),
                Map.of("from", sender));
        String line = WHEN.format(clock.instant().atZone(clock.getZone())) + " " + what + "，来自 " + sender + "：\n"
                + words + "\n\n";
        try {
            Files.createDirectories(packet.get().outbox());
            Files.writeString(
                    packet.get().outbox().resolve(NOTE), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        if (kind == Kind.BOUNCE) {
            LOG.error(
                    "材料包 {} 的信件被退回，见 {}",
                    packet.get().name(),
                    packet.get().outbox().resolve(NOTE));
        }
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
