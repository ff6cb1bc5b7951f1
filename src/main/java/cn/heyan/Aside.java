package cn.heyan;

import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens settings, and the ledger where a command needs it, without inbox, desk and readers. */
final class Aside {

    private Aside() {}

    /**
     * Opens what this class names; nothing that is found by annotation besides.
     *
     * @param settings such as {@code heyan.folders.data=/srv/heyan}, before those of the file
     */
    static ConfigurableApplicationContext open(Class<?> what, Stream<String> settings) {
        return new SpringApplicationBuilder(what)
                .web(WebApplicationType.NONE)
                .initializers(new LedgerPlace())
                .run(settings.map(setting -> "--" + setting).toArray(String[]::new));
    }
}
