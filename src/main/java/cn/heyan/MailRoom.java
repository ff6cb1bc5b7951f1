package cn.heyan;

import cn.heyan.route.Opening;
import cn.heyan.route.authority.Verification;
import cn.heyan.route.mail.Account;
import cn.heyan.route.mail.Answers;
import cn.heyan.route.mail.Gate;
import cn.heyan.route.mail.MailSorter;
import cn.heyan.route.mail.Mailbox;
import cn.heyan.store.AuthorityBook;
import cn.heyan.store.Database;
import cn.heyan.store.History;
import cn.heyan.store.Ledger;
import cn.heyan.store.MailBook;
import cn.heyan.store.PostRoom;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the watched mailbox and the verification service of {@code heyan serve}. */
@Configuration
@ConditionalOnProperty("heyan.watch")
class MailRoom {

    @Bean
    Verification verification(VerifySettings verify, Database database, History history, Clock clock) {
        return new Verification(
                verify.service(), new AuthorityBook(database), history, verify.perMinute(), verify.keepFor(), clock);
    }

    @Bean
    Mailbox mailbox(
            Settings settings,
            MailboxSettings mailbox,
            Opening opening,
            Database database,
            Ledger ledger,
            History history,
            Clock clock) {
        Path folder = settings.at(settings.folders().data()).resolve("mail");
        return new Mailbox(
                new Account(
                        mailbox.server(),
                        mailbox.username(),
                        mailbox.password(),
                        mailbox.folder(),
                        mailbox.trust(),
                        mailbox.patience()),
                new MailSorter(
                        new Gate(
                                mailbox.allow(),
                                mailbox.authenticatedBy(),
                                mailbox.largest().toBytes()),
                        folder,
                        settings.at(settings.folders().inbox()),
                        Optional.of(mailbox.programme()).filter(id -> !id.isBlank()),
                        opening,
                        new MailBook(database),
                        new Answers(
                                new PostRoom(database),
                                ledger,
                                history,
                                folder,
                                settings.mail().from(),
                                clock),
                        clock));
    }
}
