package cn.heyan;

import cn.heyan.journey.Engine;
import cn.heyan.journey.Submission;
import cn.heyan.packet.Refused;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * One start of everything in an empty folder and one small packet (试运行), for Java to keep the classes that this took: the next
 * starts find them in memory. Nothing of the installation is opened, nobody is called.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Rehearses with the samples of this folder; the sentence says what was done. */
    static String run(Path home) throws IOException, Refused {
        Path stage = Files.createTempDirectory("heyan-rehearsal");
        try {
            try (ConfigurableApplicationContext office = Starting.serving(alone(stage))) {
                look(office.getEnvironment().getProperty("local.server.port", "0"));
            }
            try (Engine engine = Starting.engine("heyan.folders.data=" + stage.resolve("data"))) {
                for (Path file : samples(home)) {
                    engine.journey().read(file);
                    engine.journey()
                            .check(new Submission(
                                    file, Optional.of("hengyang-2024-digital-upgrade"), stage.resolve("out")));
                }
            }
            return "已试运行一次。/ Rehearsed.";
        } finally {
            FileSystemUtils.deleteRecursively(stage);
        }
    }

    /** Whatever the installation's settings say: a ledger, a broker and a port of its own, and no way out. */
    private static List<String> alone(Path stage) {
        return List.of(
                "heyan.folders.inbox=" + stage.resolve("inbox"),
                "heyan.folders.outbox=" + stage.resolve("outbox"),
                "heyan.folders.data=" + stage.resolve("data"),
                "spring.datasource.url=jdbc:h2:file:" + stage.resolve("ledger")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "spring.datasource.username=sa",
                "spring.datasource.password=",
                "server.address=127.0.0.1",
                "server.port=0",
                "server.ssl.enabled=false",
                "heyan.readers=0",
                "heyan.blobs.url=",
                "heyan.broker.url=",
                "heyan.broker.host=127.0.0.1",
                "heyan.broker.port=0",
                "heyan.mail.server=",
                "heyan.mailbox.server=",
                "heyan.verify.address=",
                "heyan.backup.folder=");
    }

    private static void look(String port) throws IOException {
        for (String page : List.of("/login", "/actuator/health/readiness")) {
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + page).toURL().openConnection();
            asked.getResponseCode();
            asked.disconnect();
        }
    }

    private static List<Path> samples(Path home) {
        Path invoices = home.resolve("samples/corpus/invoices");
        return Stream.of("digital-1.xml", "digital-1.pdf", "digital-1.ofd")
                .map(invoices::resolve)
                .filter(Files::exists)
                .toList();
    }
}
