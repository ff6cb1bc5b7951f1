package cn.heyan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Tells {@code config/application.yml} where the embedded ledger lies: in the data folder, wherever a setting has put that; shuts others out of it. */
final class LedgerPlace implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerPlace.class);

    /** The property that the database's URL names. */
    static final String FILE = "ledger.file";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment settings = context.getEnvironment();
        Path home = Path.of(settings.getProperty("heyan.home", ".")).toAbsolutePath();
        Path data =
                home.resolve(settings.getProperty("heyan.folders.data", "data")).normalize();
        try {
            PrivateFolder.make(data);
        } catch (IOException later) {
            // whoever needs the folder says in a sentence that it cannot be used
            LOG.debug("{}", data, later);
        }
        settings.getPropertySources()
                .addLast(new MapPropertySource(
                        FILE, Map.of(FILE, data.resolve("ledger").toString())));
    }
}
