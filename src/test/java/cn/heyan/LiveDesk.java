package cn.heyan;

import cn.heyan.store.account.Account;
import cn.heyan.store.account.Account.Role;
import cn.heyan.store.account.Accounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A desk as an office of one reviewer has it: the inbox is watched, and who reviews also approves. Started at the first call. */
public final class LiveDesk {

    private static final LiveDesk ONE = new LiveDesk();

    private final Path folder;
    private final ConfigurableApplicationContext context;

    private LiveDesk() {
        try {
            folder = Files.createTempDirectory("heyan-live");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context = Starting.serving(List.of(
                "heyan.folders.inbox=" + folder.resolve("inbox"),
                "heyan.folders.outbox=" + folder.resolve("outbox"),
                "heyan.folders.data=" + folder.resolve("data"),
                "heyan.desk.port=0",
                "heyan.desk.four-eyes=false",
                "heyan.page-deadline=10m",
                "heyan.inbox.look-every=300ms",
                "heyan.inbox.still-for=1s",
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("ledger")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE"));
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
        String hash = bean(PasswordEncoder.class).encode(RunningDesk.PASSWORD);
        bean(Accounts.class)
                .put(
                        new Account("reviewer", "李审核", hash, Role.REVIEWER, Set.of(), Set.of(), true, false),
                        Instant.now());
    }

    /** The desk. */
    public static LiveDesk running() {
        return ONE;
    }

    /** Its address; the account there is {@code reviewer}. */
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** One of its parts. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Where its inbox, outbox and data lie. */
    public Path folder() {
        return folder;
    }

    /** Cover and form as one PDF on the reviewer's own disk, not yet in the inbox; its name makes its bytes its own. */
    public Path sheets(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve("desktop")).resolve(name + ".pdf");
        DigitalSheets.coverAndForm(file);
        Files.writeString(file, "\n% " + name + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        return file;
    }
}
