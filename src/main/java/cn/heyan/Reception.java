package cn.heyan;

import cn.heyan.desk.DeskFolders;
import cn.heyan.programme.Programmes;
import cn.heyan.route.ApprovedReports;
import cn.heyan.route.Filing;
import cn.heyan.route.Outbox;
import cn.heyan.store.Approvals;
import cn.heyan.store.Blobs;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.Database;
import cn.heyan.store.Examinations;
import cn.heyan.store.Ledger;
import cn.heyan.store.PostRoom;
import cn.heyan.store.ReportGists;
import cn.heyan.store.account.Accounts;
import cn.heyan.store.account.Tokens;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the desk: its pages are found here, and only in {@code heyan serve}. */
@Configuration
@ConditionalOnProperty("heyan.watch")
@ComponentScan("cn.heyan.desk")
class Reception {

    @Bean
    DeskFolders deskFolders(Settings settings) {
        Settings.Folders folders = settings.folders();
        return new DeskFolders(
                settings.at(folders.inbox()), settings.at(folders.programmes()), settings.at(folders.registers()));
    }

    @Bean
    Accounts accounts(JdbcClient database) {
        return new Accounts(database);
    }

    @Bean
    Tokens tokens(JdbcClient database) {
        return new Tokens(database);
    }

    /** Loads programmes from another folder: a change is tried before it is saved. */
    @Bean
    Function<Path, Programmes> programmesOf(Settings settings) {
        Path papers = settings.at(settings.folders().papers());
        return folder -> Notices.load(folder, papers);
    }

    @Bean
    ReportGists reportGists(Database database) {
        return new ReportGists(database);
    }

    @Bean
    PostRoom postRoom(Database database) {
        return new PostRoom(database);
    }

    @Bean
    ApprovedReports approvedReports(
            Ledger ledger,
            Examinations examinations,
            Approvals approvals,
            CorrectionBook corrections,
            Accounts accounts,
            Outbox outbox,
            Blobs blobs,
            Filing filing,
            Clock clock) {
        return new ApprovedReports(
                ledger, examinations, approvals, corrections, accounts, outbox, blobs, filing, clock);
    }
}
