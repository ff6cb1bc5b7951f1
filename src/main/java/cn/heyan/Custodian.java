package cn.heyan;

import cn.heyan.command.Looked;
import cn.heyan.command.Upkeep;
import cn.heyan.packet.Refused;
import cn.heyan.route.Archivist;
import cn.heyan.store.backup.Backup;
import cn.heyan.store.backup.Kept;
import cn.heyan.store.backup.Restoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens what an installation keeps, without its routes, for the shell's maintenance (维护). */
final class Custodian implements Upkeep {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Path home;

    /** For the program in this folder. */
    Custodian(Path home) {
        this.home = home;
    }

    @Override
    public String backup(Path folder) throws IOException, Refused {
        try (ConfigurableApplicationContext office = open()) {
            Settings settings = office.getBean(Settings.class);
            Backup backup = new Backup(office.getBean(DataSource.class), kept(settings));
            return backup.inUse()
                    ? ask(settings.at(settings.folders().data()), folder)
                    : backup.into(folder, Instant.now());
        }
    }

    @Override
    public String restore(Path folder) throws IOException, Refused {
        try (ConfigurableApplicationContext office = open()) {
            return new Restoring(kept(office.getBean(Settings.class))).from(folder);
        }
    }

    @Override
    public List<Looked> look() {
        return Checkup.looked();
    }

    @Override
    public String rehearse() throws IOException, Refused {
        return Rehearsal.run(home);
    }

    /** What must not be lost of an installation with these settings. */
    static Kept kept(Settings settings) {
        Function<String, Path> at = settings::at;
        return new Kept(
                at.apply(settings.folders().data()),
                Map.of(
                        "outbox", at.apply(settings.folders().outbox()),
                        "programmes", at.apply(settings.folders().programmes()),
                        "papers", at.apply(settings.folders().papers()),
                        "registers", at.apply(settings.folders().registers())));
    }

    private static ConfigurableApplicationContext open() {
        // an installation that is to be restored has no ledger yet, and none shall be made by looking
        return Aside.open(Kit.class, Stream.of("spring.main.lazy-initialization=true"));
    }

    /** Leaves a slip for the running service and waits for its answer. */
    private static String ask(Path data, Path folder) throws IOException, Refused {
        Path said = data.resolve(Archivist.SAID);
        Files.deleteIfExists(said);
        Files.writeString(
                data.resolve(Archivist.WANTED), folder.toAbsolutePath().toString());
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
            if (Files.exists(said)) {
                String sentence = Files.readString(said);
                Files.delete(said);
                if (sentence.startsWith("✗ ")) {
                    throw new Refused(sentence.substring(2));
                }
                return sentence;
            }
            pause();
        }
        throw new Refused("heyan serve 在运行，但半小时内没有完成备份；请查看它的日志。");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the copy", e);
        }
    }

    /** Settings and database, nothing else. */
    @ImportAutoConfiguration({ConfigurationPropertiesAutoConfiguration.class, DataSourceAutoConfiguration.class})
    @EnableConfigurationProperties(Settings.class)
    static class Kit {}
}
