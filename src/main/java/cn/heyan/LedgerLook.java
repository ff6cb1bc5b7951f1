package cn.heyan;

import cn.heyan.command.Accounts;
import cn.heyan.store.Books;
import cn.heyan.store.Database;
import cn.heyan.store.LedgerHeld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A look at the ledger from outside {@code serve}: it is only read, and neither made nor brought to a new version. */
final class LedgerLook {

    private LedgerLook() {}

    /** The accounts; while {@code serve} has the ledger open, those that it last wrote down. */
    static Accounts accounts() {
        try (ConfigurableApplicationContext context = Aside.open(SettingsAlone.class, Stream.empty())) {
            Settings settings = context.getBean(Settings.class);
            Path data = settings.at(settings.folders().data());
            Environment environment = context.getEnvironment();
            String url = environment.getRequiredProperty("spring.datasource.url");
            if (url.startsWith("jdbc:h2:file:") && Files.notExists(data.resolve("ledger.mv.db"))) {
                return new Accounts("尚未收到过材料包", List.of());
            }
            Database database = new Database(new DriverManagerDataSource(
                    url,
                    environment.getProperty("spring.datasource.username", ""),
                    environment.getProperty("spring.datasource.password", "")));
            return look(database, settings, data);
        }
    }

    private static Accounts look(Database database, Settings settings, Path data) {
        try {
            Books books = new Books(database, Keeping.blobs(settings));
            return new Accounts(books.reckoning().sentence(), books.faults());
        } catch (DataAccessException | org.springframework.transaction.TransactionException unreachable) {
            return written(data, unreachable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Accounts written(Path data, RuntimeException unreachable) {
        Path file = data.resolve("books.txt");
        try {
            return LedgerHeld.says(unreachable) && Files.exists(file)
                    ? new Accounts(
                            "heyan serve 正在运行，其记录为 " + Files.readString(file).strip(), List.of())
                    : new Accounts("", List.of("台账打不开：" + Neighbour.root(unreachable)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No configuration by annotation, which other starts would find. */
    @EnableConfigurationProperties(Settings.class)
    static class SettingsAlone {}
}
