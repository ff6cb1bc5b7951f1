package cn.heyan.route.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the mailbox and hands each new message to the sorter; a message is marked as seen only when it is safe. Not thread-safe. */
public final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    /** A message that we break down on so often is left as it is, seen, for a person. */
    private static final int TRIES = 3;

    private final Account account;
    private final MailSorter sorter;
    private final Map<String, Integer> failures = new HashMap<>();

    /** Watches this mailbox. */
    public Mailbox(Account account, MailSorter sorter) {
        this.account = account;
        this.sorter = sorter;
    }

    /** Takes every message that nobody has seen; a server that does not answer is asked again at the next look. */
    public void look() {
        if (!account.exists()) {
            return;
        }
        Session session = Session.getInstance(account.properties());
        try {
            sorter.goOn();
        } catch (IOException full) {
            LOG.warn("邮件中的材料包未能放入收件箱，稍后再试", full);
        }
        try (Store store = session.getStore(account.protocol())) {
            store.connect(account.host(), account.port(), account.username(), account.password());
            Folder folder = store.getFolder(account.folder());
            folder.open(Folder.READ_WRITE);
            try (folder) {
                for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    take(message);
                }
            }
        } catch (MessagingException away) {
            LOG.warn("收件邮箱 {} 暂时不能查看，稍后再试：{}", account.host(), away.toString());
        }
    }

    private void take(Message message) throws MessagingException {
        String name = name(message);
        try {
            if (sorter.gate().tooLarge(message.getSize())) {
                sorter.tooLarge(
                        sender(message),
                        text(message),
                        name,
                        headers(message, "Authentication-Results"),
                        message.getSize());
            } else {
                sorter.take(keep(message));
            }
            message.setFlag(Flags.Flag.SEEN, true);
            failures.remove(name);
        } catch (IOException | RuntimeException broken) {
            int tries = failures.merge(name, 1, Integer::sum);
            LOG.error("邮件“{}”没有取成（第 {} 次）", name, tries, broken);
            if (tries >= TRIES) {
                LOG.error("邮件“{}”已停止重试，仍在邮箱中，请人工处理", name);
                message.setFlag(Flags.Flag.SEEN, true);
                message.setFlag(Flags.Flag.FLAGGED, true);
                failures.remove(name);
            }
        }
    }

    /** The message as it came, byte for byte. */
    private Path keep(Message message) throws IOException, MessagingException {
        Path file = Files.createTempFile(sorter.folder(), "incoming-", ".eml");
        try (OutputStream out = Files.newOutputStream(file)) {
            message.writeTo(out);
        }
        return file;
    }

    private static String name(Message message) throws MessagingException {
        String[] ids = message.getHeader("Message-ID");
        return ids == null ? text(message) + " " + message.getReceivedDate() : ids[0];
    }

    private static List<String> headers(Message message, String name) throws MessagingException {
        String[] all = message.getHeader(name);
        return all == null ? List.of() : List.of(all);
    }

    private static String text(Message message) throws MessagingException {
        return message.getSubject() == null ? "" : message.getSubject();
    }

    private static String sender(Message message) throws MessagingException {
        return message.getFrom() != null
                        && message.getFrom().length > 0
                        && message.getFrom()[0] instanceof InternetAddress one
                ? one.getAddress()
                : "";
    }
}
