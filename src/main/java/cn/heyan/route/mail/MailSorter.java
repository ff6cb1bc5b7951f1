package cn.heyan.route.mail;

import cn.heyan.intake.ContentDigest;
import cn.heyan.journey.Submission;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Refused;
import cn.heyan.report.Receipt;
import cn.heyan.route.Opening;
import cn.heyan.route.WorkFolder;
import cn.heyan.store.MailBook;
import cn.heyan.store.MailBook.Entry;
import cn.heyan.store.MailBook.Kind;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says of a message what it is: a packet goes into the inbox by one rename, after it is in the book; a reply or bounce is noted with its packet;
 * whatever else is refused or kept.
 */
public final class MailSorter {

    private static final Logger LOG = LoggerFactory.getLogger(MailSorter.class);

    /** Hidden, so that the inbox does not take it before it is whole. */
    private static final String STAGE = ".mail-";

    private final Gate gate;
    private final Path folder;
    private final Path inbox;
    private final Optional<String> programme;
    private final Opening opening;
    private final MailBook book;
    private final Answers answers;
    private final Clock clock;

    /** Keeps messages in {@code folder} and puts packets into {@code inbox}, for this programme if one is named. */
    public MailSorter(
            Gate gate,
            Path folder,
            Path inbox,
            Optional<String> programme,
            Opening opening,
            MailBook book,
            Answers answers,
            Clock clock) {
        this.gate = gate;
        this.folder = folder;
        this.inbox = inbox;
        this.programme = programme;
        this.opening = opening;
        this.book = book;
        this.answers = answers;
        this.clock = clock;
    }

    Gate gate() {
        return gate;
    }

    Path folder() throws IOException {
        return Files.createDirectories(folder);
    }

    /** A message that is not even fetched; its sender hears of it if it is welcome, and who says so is believed as for any other message. */
    void tooLarge(String sender, String subject, String name, List<String> authenticationResults, long bytes) {
        String digest = Answers.digest(name + "\n" + sender + "\n" + bytes);
        if (book.knows(digest)) {
            return;
        }
        LOG.warn("邮件“{}”有 {} 字节，超过上限 {}，未取", name, bytes, gate.largest());
        boolean welcome = gate.refusal(sender, authenticationResults).isEmpty();
        Instant now = clock.instant();
        book.enter(new Entry(digest, name, sender, subject, Kind.REFUSED, folder.resolve("-"), now, ""), () -> {
            if (welcome) {
                answers.send(Receipt.tooLarge(digest, subject, bytes, gate.largest()), sender, name);
            }
        });
    }

    /** Takes the message that lies in this file. */
    void take(Path file) throws IOException, MessagingException {
        Incoming mail = Incoming.read(file);
        String digest = mail.digest();
        if (book.knows(digest)) {
            Files.delete(file);
            return;
        }
        Path kept = Files.createDirectories(folder.resolve(digest)).resolve("message.eml");
        Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
        Optional<String> letter = mail.letter();
        if (mail.bounced() || letter.isPresent()) {
            Kind kind = mail.bounced() ? Kind.BOUNCE : Kind.REPLY;
            String words = mail.firstWords();
            String sender = mail.sender();
            book.enter(
                    entry(mail, digest, kind, kept, answers.packet(letter)),
                    () -> answers.note(letter, kind, sender, words));
            return;
        }
        Optional<String> refusal = gate.refusal(mail.sender(), mail.notes("Authentication-Results"));
        if (refusal.isPresent()) {
            LOG.warn("邮件“{}”未收：{}；原件见 {}", mail.subject(), refusal.get(), kept);
            book.enter(entry(mail, digest, Kind.REFUSED, kept, ""), () -> {});
            return;
        }
        packet(mail, digest, kept);
    }

    private void packet(Incoming mail, String digest, Path kept) throws IOException, MessagingException {
        Path stage = inbox.resolve(STAGE + digest);
        WorkFolder.clear(stage);
        Files.createDirectories(stage);
        List<String> saved = mail.save(stage);
        String sender = mail.sender();
        String id = mail.messageId();
        boolean answer = !mail.automatic();
        if (saved.isEmpty()) {
            WorkFolder.clear(stage);
            book.enter(entry(mail, digest, Kind.EMPTY, kept, ""), () -> {
                if (answer) {
                    send(Receipt.empty(digest, subject(mail)), sender, id);
                }
            });
            return;
        }
        Receipt.Content content = look(stage, saved);
        // as the ledger will know it
        String packet = content.taken() ? ContentDigest.of(stage) : "";
        if (content.taken()) {
            // the name that the packet will have is kept with it, so that a start after a power cut goes on
            Files.writeString(folder.resolve(digest + ".name"), name(mail, digest));
        }
        book.enter(entry(mail, digest, content.taken() ? Kind.PACKET : Kind.REFUSED, kept, packet), () -> {
            if (answer) {
                send(Receipt.of(digest, subject(mail), content), sender, id);
            }
        });
        if (content.taken()) {
            goOn();
        } else {
            WorkFolder.clear(stage);
        }
    }

    private void send(Receipt receipt, String sender, String id) {
        answers.send(receipt, sender, id);
    }

    /** What the intake will make of it: so many files and pages, and what it refuses. */
    private Receipt.Content look(Path stage, List<String> saved) throws IOException {
        try {
            Packet packet = opening.open(new Submission(stage, programme, stage));
            WorkFolder.clear(packet.work());
            return new Receipt.Content(
                    saved,
                    packet.files().size(),
                    packet.pages().size(),
                    packet.refused().stream()
                            .map(one -> one.name() + "：" + one.reason())
                            .toList(),
                    !packet.files().isEmpty());
        } catch (Refused refused) {
            return new Receipt.Content(saved, 0, 0, List.of(refused.sentence()), false);
        }
    }

    /** Puts staged packets that are in the book into the inbox, by one rename each; also those of before a power cut. */
    void goOn() throws IOException {
        if (!Files.isDirectory(inbox)) {
            return;
        }
        List<Path> staged;
        try (Stream<Path> all = Files.list(inbox)) {
            staged = all.filter(path -> String.valueOf(path.getFileName()).startsWith(STAGE))
                    .toList();
        }
        for (Path stage : staged) {
            String digest = String.valueOf(stage.getFileName()).substring(STAGE.length());
            Path name = folder.resolve(digest + ".name");
            if (book.knows(digest) && Files.exists(name)) {
                Path to = programme.map(inbox::resolve).orElse(inbox);
                Files.createDirectories(to);
                Files.move(stage, to.resolve(Files.readString(name)), StandardCopyOption.ATOMIC_MOVE);
                Files.delete(name);
                LOG.info("邮件中的材料包已放入收件箱：{}", digest);
            }
        }
    }

    private static String name(Incoming mail, String digest) throws MessagingException {
        String subject = Incoming.plain(mail.subject().replace('/', '／').replace('\\', '／'));
        String base = subject.isEmpty() ? "邮件材料" : subject.length() > 60 ? subject.substring(0, 60) : subject;
        return base.strip() + "-" + digest.substring(0, 6);
    }

    private Entry entry(Incoming mail, String digest, Kind kind, Path kept, String packet) throws MessagingException {
        return new Entry(digest, mail.messageId(), mail.sender(), mail.subject(), kind, kept, clock.instant(), packet);
    }

    private static String subject(Incoming mail) {
        try {
            return mail.subject();
        } catch (MessagingException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }
}
