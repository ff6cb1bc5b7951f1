package cn.heyan.route;

import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Verdict;
import cn.heyan.report.DigestLetter;
import cn.heyan.report.Envelope;
import cn.heyan.report.Letters;
import cn.heyan.route.Subscriber.Rhythm;
import cn.heyan.store.DigestBook;
import cn.heyan.store.DigestBook.Line;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.PostRoom;
import cn.heyan.store.PostedLetter;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers packets for those who want one letter a day or a week, and writes it when its time comes. */
public final class Digests {

    private final List<Subscriber> subscribers;
    private final Letters letters;
    private final DigestLetter digest;
    private final DigestBook book;
    private final PostRoom room;
    private final Path folder;
    private final String from;
    private final Clock clock;

    /** For these readers; letters are kept in {@code folder}. */
    public Digests(
            List<Subscriber> subscribers,
            Letters letters,
            DigestLetter digest,
            DigestBook book,
            PostRoom room,
            Path folder,
            String from,
            Clock clock) {
        this.subscribers = List.copyOf(subscribers);
        this.letters = letters;
        this.digest = digest;
        this.book = book;
        this.room = room;
        this.folder = folder;
        this.from = from;
        this.clock = clock;
    }

    /** Those who want a letter about this packet at once. */
    List<Subscriber> atOnce(Examination examination) {
        return subscribers.stream()
                .filter(one -> one.rhythm() == Rhythm.AT_ONCE && one.concerns(examination))
                .toList();
    }

    /** Whether anybody is configured: without, letters go where they always went. */
    boolean any() {
        return !subscribers.isEmpty();
    }

    /** Notes a packet for the next digests. */
    void note(Examination examination, LedgerEntry entry) {
        Letters.Gist gist = letters.gist(examination);
        for (Subscriber reader : subscribers) {
            if (reader.rhythm() != Rhythm.AT_ONCE && reader.concerns(examination)) {
                book.add(
                        new Line(
                                reader.key(),
                                entry.id(),
                                reader.rhythm().name(),
                                reader.to(),
                                gist.applicant(),
                                gist.programme(),
                                examination.verdict().name(),
                                gist.summary(),
                                entry.outbox()),
                        clock.instant());
            }
        }
    }

    /** Writes the digests of the day. */
    public void daily() throws IOException, MessagingException {
        write(Rhythm.DAILY, "每日核验汇总");
    }

    /** Writes the digests of the week. */
    public void weekly() throws IOException, MessagingException {
        write(Rhythm.WEEKLY, "每周核验汇总");
    }

    private void write(Rhythm rhythm, String title) throws IOException, MessagingException {
        Map<String, List<Line>> byReader = new LinkedHashMap<>();
        for (Line line : book.open(rhythm.name())) {
            byReader.computeIfAbsent(line.reader(), none -> new ArrayList<>()).add(line);
        }
        for (List<Line> lines : byReader.values()) {
            write(rhythm, title, lines);
        }
    }

    /** One packet examined twice since the last digest stands in it once, as it is now. */
    private void write(Rhythm rhythm, String title, List<Line> lines) throws IOException, MessagingException {
        Map<String, DigestLetter.Entry> latest = new LinkedHashMap<>();
        for (Line line : lines) {
            latest.put(
                    line.packet(),
                    new DigestLetter.Entry(
                            line.packet(),
                            line.applicant(),
                            line.programme(),
                            Verdict.valueOf(line.verdict()),
                            line.summary(),
                            line.folder().resolve("report.pdf")));
        }
        Line first = lines.get(0);
        String id = "digest-" + rhythm.name().toLowerCase(java.util.Locale.ROOT) + "-"
                + clock.instant().toEpochMilli() + "-" + first.reader().substring(0, 8);
        String day = LocalDate.now(clock).toString();
        Path file = Files.createDirectories(folder).resolve(id + ".eml");
        Envelope envelope = new Envelope(
                digest.about(id, title + " " + day, List.copyOf(latest.values())),
                from,
                first.recipients(),
                clock.instant());
        Files.write(file, envelope.eml());
        book.told(
                first.reader(),
                rhythm.name(),
                id,
                () -> room.post(new PostedLetter(id, "", "", file, first.recipients(), 0), clock.instant()));
    }
}
