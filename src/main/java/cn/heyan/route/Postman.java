package cn.heyan.route;

import cn.heyan.reconcile.Examination;
import cn.heyan.report.Envelope;
import cn.heyan.report.Letter;
import cn.heyan.report.Letters;
import cn.heyan.report.LighterLetter;
import cn.heyan.report.ReportSettings;
import cn.heyan.report.workbook.WorkingPaper;
import cn.heyan.route.Subscriber.Role;
import cn.heyan.store.Blobs;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.PostRoom;
import cn.heyan.store.PostedLetter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.camel.ExchangeException;
import org.apache.camel.ExchangeProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the letter about a packet, puts it into the post room, and hands it to the mail server when its time comes. */
public final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    static final String LETTER = "letter.eml";
    private static final String FOR_AUDITORS = "letter-auditor.eml";

    /** So often a connection may break in the middle before size is held to be the reason. */
    private static final int PATIENT = 3;

    private final Letters letters;
    private final PostRoom room;
    private final Blobs blobs;
    private final MailServer server;
    private final Digests digests;
    private final Filed verification;
    private final Clock clock;

    /** Delivers these letters from this room through this server. */
    public Postman(
            Letters letters,
            PostRoom room,
            Blobs blobs,
            MailServer server,
            Digests digests,
            Filed verification,
            Clock clock) {
        this.letters = letters;
        this.room = room;
        this.blobs = blobs;
        this.server = server;
        this.digests = digests;
        this.verification = verification;
        this.clock = clock;
    }

    /** Writes letter.eml beside the reports of the packet that the ledger knows by this id; one with the working paper for auditors. */
    void write(Examination examination, String id, Path reports) throws IOException, MessagingException {
        Path pdf = reports.resolve("report.pdf");
        Letter letter = letters.about(examination, id, pdf);
        write(letter, recipients(examination), reports.resolve(LETTER));
        List<String> auditors = auditors(examination);
        Path paper = reports.resolve(WorkingPaper.FILE);
        if (!auditors.isEmpty() && Files.exists(paper)) {
            Letter fuller = letters.about(
                    examination,
                    id,
                    pdf,
                    new Letter.Attached(
                            "审计底稿.xlsx", paper, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
            write(fuller.under(id + "-auditor"), auditors, reports.resolve(FOR_AUDITORS));
        }
    }

    private void write(Letter letter, List<String> to, Path file) throws IOException, MessagingException {
        Files.write(file, new Envelope(letter, server.from(), to, clock.instant()).eml());
    }

    /** Puts the written letter, kept as this blob, into the post room, and the packet into the digests to come. */
    void post(Examination examination, LedgerEntry entry, String blob) {
        room.post(
                new PostedLetter(
                        entry.id() + "/report",
                        entry.id(),
                        blob,
                        entry.outbox().resolve(LETTER),
                        recipients(examination),
                        0),
                clock.instant());
        List<String> auditors = auditors(examination);
        if (!auditors.isEmpty()) {
            room.post(
                    new PostedLetter(
                            entry.id() + "/auditor",
                            entry.id(),
                            "",
                            entry.outbox().resolve(FOR_AUDITORS),
                            auditors,
                            0),
                    clock.instant());
        }
        digests.note(examination, entry);
        verification.filed(examination, entry);
    }

    /** The programme's own, and who wants it at once; whoever the settings name where there is neither. */
    private List<String> recipients(Examination examination) {
        Set<String> all = new LinkedHashSet<>(examination.programme().recipients());
        all.addAll(at(examination, Role.REVIEWER));
        return all.isEmpty() && !digests.any() ? server.to() : List.copyOf(all);
    }

    private List<String> auditors(Examination examination) {
        return at(examination, Role.AUDITOR);
    }

    private List<String> at(Examination examination, Role role) {
        return digests.atOnce(examination).stream()
                .filter(one -> one.role() == role)
                .flatMap(one -> one.to().stream())
                .distinct()
                .toList();
    }

    /** Letters whose time has come. */
    public List<PostedLetter> due() {
        return room.due(clock.instant());
    }

    /** Whether the letter can go anywhere: there is a server, and somebody to receive it. */
    public boolean canSend(PostedLetter letter) {
        return server.exists() && !letter.recipients().isEmpty();
    }

    /** The endpoint of the mail server. */
    public String endpoint() {
        return server.endpoint();
    }

    /** The written letter as the message to send. */
    public MimeMessage message(PostedLetter letter) throws IOException, MessagingException {
        try (InputStream in =
                letter.blob().isEmpty() ? Files.newInputStream(letter.file()) : blobs.open(letter.blob())) {
            return new Written(in);
        }
    }

    /** Nowhere to go: the letter stays in the outbox, and the log says so. */
    public void keep(PostedLetter letter) {
        room.kept(letter);
        LOG.info("未配置邮件服务器或收件人，信件留在 {}；请在 config/application.yml 的 heyan.mail 中配置", letter.file());
    }

    /** The server has taken it. */
    public void sent(@ExchangeProperty("letter") PostedLetter letter) {
        room.sent(letter, clock.instant());
        LOG.info("差异报告已发往 {} 位收件人：{}", letter.recipients().size(), letter.file());
    }

    /** The server has not taken it: later again, unless it says no for good; then a note stands beside the letter. */
    public void delayed(@ExchangeProperty("letter") PostedLetter letter, @ExchangeException Exception cause)
            throws IOException, MessagingException {
        Rebuff rebuff = Rebuff.of(cause);
        switch (rebuff.kind()) {
            case LATER -> later(letter, rebuff);
            case NEVER -> never(letter, rebuff);
            case PARTLY -> {
                room.sent(letter, clock.instant());
                note(letter, rebuff);
            }
            case TOO_LARGE -> {
                if (!lightened(letter, rebuff)) {
                    never(letter, rebuff);
                }
            }
            case BROKEN_OFF -> {
                if (letter.attempts() + 1 < PATIENT || !lightened(letter, rebuff)) {
                    later(letter, rebuff);
                }
            }
        }
    }

    private void later(PostedLetter letter, Rebuff rebuff) {
        room.delayed(letter, rebuff.sentence(), clock.instant());
        LOG.warn("信件 {} 稍后重试（第 {} 次）：{}", letter.file(), letter.attempts() + 1, rebuff.sentence());
    }

    private void never(PostedLetter letter, Rebuff rebuff) throws IOException {
        room.refused(letter, rebuff.sentence(), clock.instant());
        note(letter, rebuff);
    }

    /** Puts the same letter without its attachments in its place, to go at once; not if nothing is attached. */
    private boolean lightened(PostedLetter letter, Rebuff rebuff) throws IOException, MessagingException {
        String place = letter.packetId().isEmpty()
                ? "发件箱中各材料包的文件夹"
                : "发件箱文件夹“" + letter.file().resolveSibling("").getFileName() + "”";
        Optional<byte[]> bytes = new LighterLetter(ReportSettings.CHINESE).of(message(letter), place);
        if (bytes.isEmpty()) {
            return false;
        }
        Path file = letter.file()
                .resolveSibling(String.valueOf(letter.file().getFileName()).replace(".eml", "-light.eml"));
        Files.createDirectories(letter.file().resolveSibling(""));
        Files.write(file, bytes.get());
        // a packet's letter goes when the packet is let go of
        String blob = letter.packetId().isEmpty() ? "" : blobs.put(bytes.get());
        room.lightened(letter, blob, file, rebuff.sentence(), clock.instant());
        LOG.warn("信件 {} 改为不带附件再发：{}", letter.file(), rebuff.sentence());
        return true;
    }

    private static void note(PostedLetter letter, Rebuff rebuff) throws IOException {
        LOG.error("信件 {} 没有送达：{}", letter.file(), rebuff.sentence());
        Files.writeString(
                letter.file().resolveSibling("信件未送达.txt"),
                rebuff.sentence() + "\n请核对 config/application.yml 和申报事项文件中的收件人，然后转发同一文件夹中的 letter.eml。\n");
    }

    /** A message that is sent as it was written: its Message-ID stays, so that a mailbox can tell a repeat. */
    private static final class Written extends MimeMessage {

        Written(InputStream in) throws MessagingException {
            super(Session.getInstance(new Properties()), in);
        }

        @Override
        protected void updateMessageID() {
            // written already
        }
    }
}
