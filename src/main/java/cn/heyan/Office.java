package cn.heyan;

import cn.heyan.intake.Inbox;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import cn.heyan.report.Letters;
import cn.heyan.report.ReportSettings;
import cn.heyan.route.Clerk;
import cn.heyan.route.MailServer;
import cn.heyan.route.Outbox;
import cn.heyan.route.Porter;
import cn.heyan.route.Postman;
import cn.heyan.store.Archive;
import cn.heyan.store.Ledger;
import cn.heyan.store.PostRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what only {@code heyan serve} has: inbox, ledger, archive, outbox, post. */
@Configuration
@ConditionalOnProperty("heyan.watch")
class Office {

    private static final Logger LOG = LoggerFactory.getLogger(Office.class);

    private final Settings settings;
    private final Clock clock;

    Office(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    Ledger ledger(JdbcClient database) {
        return new Ledger(database);
    }

    @Bean
    Outbox outbox() throws IOException {
        Path folder = settings.at(settings.folders().outbox());
        return new Outbox(Files.createDirectories(folder), clock.getZone());
    }

    @Bean
    Porter porter(Ledger ledger, Outbox outbox) throws IOException {
        Path folder = Files.createDirectories(settings.at(settings.folders().inbox()));
        for (String programme : programmes()) {
            Files.createDirectories(folder.resolve(programme));
        }
        LOG.info("收件箱 {}，报告 {}；把材料包放进收件箱即可", folder, outbox.folder());
        return new Porter(
                new Inbox(folder, settings.inbox().stillFor()),
                new Archive(settings.at(settings.folders().data())),
                ledger,
                outbox,
                this::programmes,
                clock);
    }

    @Bean
    Postman postman(JdbcClient database) {
        Settings.Mail mail = settings.mail();
        return new Postman(
                new Letters(ReportSettings.CHINESE),
                new PostRoom(database),
                new MailServer(mail.server(), mail.username(), mail.password(), mail.from(), mail.to()),
                clock);
    }

    @Bean
    Clerk clerk(Ledger ledger, Outbox outbox, Postman postman) {
        return new Clerk(ledger, outbox, postman, clock);
    }

    private Set<String> programmes() {
        return Programmes.load(settings.at(settings.folders().programmes())).all().stream()
                .map(Programme::id)
                .collect(Collectors.toSet());
    }
}
