package cn.heyan;

import cn.heyan.intake.Inbox;
import cn.heyan.intake.InboxBell;
import cn.heyan.journey.Journey;
import cn.heyan.programme.ProgrammeShelf;
import cn.heyan.report.DigestLetter;
import cn.heyan.report.Letters;
import cn.heyan.report.Postage;
import cn.heyan.report.ReportSettings;
import cn.heyan.route.Bookkeeping;
import cn.heyan.route.Clerk;
import cn.heyan.route.Digests;
import cn.heyan.route.Doorman;
import cn.heyan.route.Filing;
import cn.heyan.route.Leftovers;
import cn.heyan.route.MailServer;
import cn.heyan.route.Outbox;
import cn.heyan.route.Porter;
import cn.heyan.route.Postman;
import cn.heyan.route.ReaderVersion;
import cn.heyan.route.Reexaminer;
import cn.heyan.route.Retention;
import cn.heyan.route.Room;
import cn.heyan.route.Turns;
import cn.heyan.route.authority.Verification;
import cn.heyan.store.Approvals;
import cn.heyan.store.Archive;
import cn.heyan.store.Blobs;
import cn.heyan.store.Books;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.Database;
import cn.heyan.store.DigestBook;
import cn.heyan.store.Examinations;
import cn.heyan.store.History;
import cn.heyan.store.Ledger;
import cn.heyan.store.LettingGo;
import cn.heyan.store.Packets;
import cn.heyan.store.PageFolder;
import cn.heyan.store.PageReadings;
import cn.heyan.store.PostRoom;
import cn.heyan.store.SoleService;
import cn.heyan.store.SummaryTables;
import cn.heyan.store.UsedPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what only {@code heyan serve} has: inbox, ledger, archive, outbox, post. */
@Configuration
@ConditionalOnProperty("heyan.watch")
class Office {

    private static final Logger LOG = LoggerFactory.getLogger(Office.class);

    /** Temporary files that nobody touched for so long belong to a process that is no more. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(2);

    private final Settings settings;
    private final Clock clock;

    Office(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Bean(destroyMethod = "close")
    SoleService soleService(DataSource source) {
        return SoleService.of(source);
    }

    @Bean
    Database database(DataSource source, SoleService sole) {
        return new Database(source);
    }

    @Bean
    Ledger ledger(Database database, History history) {
        return new Ledger(database, history);
    }

    @Bean
    Outbox outbox() throws IOException {
        Path folder = settings.at(settings.folders().outbox());
        return new Outbox(Files.createDirectories(folder), clock.getZone());
    }

    @Bean
    Inbox inbox() throws IOException {
        Path folder = Files.createDirectories(settings.at(settings.folders().inbox()));
        return new Inbox(folder, settings.inbox().stillFor());
    }

    @Bean
    Porter porter(Inbox inbox, Ledger ledger, Outbox outbox, ProgrammeShelf shelf) {
        Path folder = settings.at(settings.folders().inbox());
        LOG.info("收件箱 {}，报告 {}；把材料包放进收件箱即可", folder, outbox.folder());
        return new Porter(
                inbox,
                new Archive(settings.at(settings.folders().data())),
                ledger,
                outbox,
                () -> programmes(shelf, folder),
                clock);
    }

    @Bean(destroyMethod = "close")
    InboxBell inboxBell(Inbox inbox) throws IOException {
        return new InboxBell(
                Files.createDirectories(settings.at(settings.folders().inbox())));
    }

    @Bean
    Doorman doorman(InboxBell bell, Inbox inbox, Porter porter) {
        return new Doorman(bell, inbox, porter, settings.inbox().sweepEvery(), clock);
    }

    @Bean
    Digests digests(Database database, LetterSettings letters) {
        Settings.Mail mail = settings.mail();
        Postage postage = new Postage(mail.largest().toBytes());
        return new Digests(
                letters.subscribers(),
                new Letters(ReportSettings.CHINESE, mail.desk(), postage),
                new DigestLetter(ReportSettings.CHINESE, mail.desk(), postage),
                new DigestBook(database),
                new PostRoom(database),
                settings.at(settings.folders().data()).resolve("mail"),
                mail.from(),
                clock);
    }

    @Bean
    Postman postman(Database database, Blobs blobs, Digests digests, Verification verification) {
        Settings.Mail mail = settings.mail();
        return new Postman(
                new Letters(
                        ReportSettings.CHINESE,
                        mail.desk(),
                        new Postage(mail.largest().toBytes())),
                new PostRoom(database),
                blobs,
                new MailServer(
                        mail.server(),
                        mail.username(),
                        mail.password(),
                        mail.from(),
                        mail.to(),
                        mail.trust(),
                        mail.patience()),
                digests,
                verification,
                clock);
    }

    @Bean
    UsedPapers usedPapers(JdbcClient database) {
        return new UsedPapers(database, clock.getZone());
    }

    @Bean
    Blobs blobs() {
        return Keeping.blobs(settings);
    }

    @Bean
    PageReadings pageReadings(Database database, Blobs blobs) {
        return new PageReadings(database, blobs, ReaderVersion.of(""));
    }

    @Bean
    Bookkeeping bookkeeping(Database database, Blobs blobs) {
        Path file = settings.at(settings.folders().data()).resolve("books.txt");
        return new Bookkeeping(new Books(database, blobs), file, clock);
    }

    @Bean
    History history(Database database) {
        return new History(database, clock);
    }

    @Bean
    Packets packets(Database database) {
        return new Packets(database);
    }

    @Bean
    Examinations examinations(Database database, Blobs blobs) {
        return new Examinations(database, blobs);
    }

    @Bean
    Filing filing(
            Database database,
            Ledger ledger,
            Blobs blobs,
            Examinations examinations,
            UsedPapers used,
            History history) {
        return new Filing(database, ledger, blobs, examinations, used, history, clock);
    }

    @Bean
    LettingGo lettingGo(Database database, Blobs blobs, History history, UsedPapers used) {
        Path data = settings.at(settings.folders().data());
        return new LettingGo(
                database,
                blobs,
                history,
                used,
                data,
                settings.at(settings.folders().outbox()),
                clock);
    }

    @Bean
    Retention retention(LettingGo lettingGo, KeepSettings keep) {
        return new Retention(lettingGo, keep.usual(), keep.programmes(), clock);
    }

    @Bean
    CorrectionBook correctionBook(Database database, History history) {
        return new CorrectionBook(database, history);
    }

    @Bean
    SummaryTables summaryTables(Database database, Blobs blobs, History history) {
        return new SummaryTables(database, blobs, history);
    }

    @Bean
    Approvals approvals(Database database, History history) {
        return new Approvals(database, history);
    }

    @Bean
    PageFolder pageFolder() {
        return new PageFolder(settings.at(settings.folders().data()).resolve("pages"));
    }

    @Bean
    Reexaminer reexaminer(
            Ledger ledger,
            CorrectionBook corrections,
            Examinations examinations,
            Outbox outbox,
            Filing filing,
            Postman postman,
            Journey journey) {
        return new Reexaminer(ledger, corrections, examinations, outbox, filing, postman, journey);
    }

    @Bean
    Clerk clerk(
            Ledger ledger,
            Filing filing,
            Outbox outbox,
            Postman postman,
            Turns turns,
            @Value("${heyan.packets:3}") int sideBySide)
            throws IOException {
        Path data = Files.createDirectories(settings.at(settings.folders().data()));
        Leftovers.clear(data.resolve("work"), LEFT_BEHIND, clock);
        Leftovers.clear(data.resolve("tmp"), LEFT_BEHIND, clock);
        Leftovers.clear(data.resolve("blobs").resolve("coming"), LEFT_BEHIND, clock);
        return new Clerk(
                ledger,
                filing,
                outbox,
                postman,
                new Room(data, settings.leastRoom().toBytes(), clock),
                data.resolve("work").resolve("reports"),
                turns,
                sideBySide);
    }

    /** The ids of all programmes, each with its folder in the inbox: one that was added gets it at the next look. */
    private static Set<String> programmes(ProgrammeShelf shelf, Path inbox) {
        Set<String> ids = shelf.ids();
        try {
            for (String id : ids) {
                Files.createDirectories(inbox.resolve(id));
            }
        } catch (IOException e) {
            LOG.warn("无法在收件箱 {} 建立申报事项文件夹：{}", inbox, e.toString());
        }
        return ids;
    }
}
