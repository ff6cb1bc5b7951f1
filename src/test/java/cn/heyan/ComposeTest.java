package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.heyan.route.readers.EmbeddedBroker;
import cn.heyan.sample.SmallPacket;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The office of packaging/compose.yaml without a container engine: its own commands and environment, the image's script in the
 * image's layout, each service a process with folders of its own. Database, broker and mail server are the real ones of the suite.
 */
class ComposeTest {

    private static final Map<String, String> SECRETS =
            Map.of("HEYAN_DATABASE_PASSWORD", "of the database", "HEYAN_BROKER_PASSWORD", "of the broker");

    /** A machine that builds something else beside it is slow; whoever ends is noticed at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @TempDir
    Path folder;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void opens() {
        mail.start();
    }

    @AfterEach
    void closes() {
        mail.stop();
    }

    @Test
    void the_office_of_the_compose_file_reports_a_packet_and_sends_its_letter() throws Exception {
        int brokerPort = ComposedOffice.freePort();
        int deskPort = ComposedOffice.freePort();
        try (EmbeddedPostgres database = database();
                ComposedOffice office = new ComposedOffice(
                        folder,
                        SECRETS,
                        Map.of(
                                "database:5432", "127.0.0.1:" + database.getPort(),
                                "broker:61616", "127.0.0.1:" + brokerPort,
                                "mail:3025", "127.0.0.1:" + mail.getSmtp().getPort(),
                                "0.0.0.0", "127.0.0.1"))) {
            office.makeDatabase(database);
            // "8080:8080" of the file: on this machine another port
            office.start("desk", Map.of("HEYAN_DESK_PORT", String.valueOf(deskPort)));
            office.start("reader-1", Map.of());
            office.start("reader-2", Map.of());
            // a container that is started is not yet one that answers
            try (EmbeddedBroker broker = broker(office, brokerPort)) {
                await("the desk is ready")
                        .failFast("a service ended", office::hasEnded)
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(readiness(deskPort)).isEqualTo(200));
                SmallPacket.write(office.of("desk").resolve("inbox/云岭精工.pdf"));
                Path report = office.of("desk").resolve("outbox/云岭精工/report.json");
                await("the report is there: " + office.logs())
                        .failFast("a service ended", office::hasEnded)
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(report).exists());
                await("the letter came")
                        .failFast("a service ended", office::hasEnded)
                        .atMost(PATIENCE)
                        .until(() -> mail.getReceivedMessages().length == 1);
                JsonNode said = new ObjectMapper().readTree(report.toFile());
                assertThat(said.path("unread")).isEmpty();
                assertThat(said.path("packet").path("pages").asInt()).isEqualTo(3);
            }
            assertThat(Arrays.toString(mail.getReceivedMessages()[0].getAllRecipients()))
                    .contains("bureau@localhost");
            assertThat(JdbcClient.create(office.database(database))
                            .sql("select count(*) from packet")
                            .query(Integer.class)
                            .single())
                    .isOne();
            // pages were read by the two containers of readers, whose image nobody may write to
            assertThat(office.of("reader-1").resolve("data/reader")).isNotEmptyDirectory();
            assertThat(office.of("reader-2").resolve("data/reader")).isNotEmptyDirectory();
            assertThat(office.image().resolve("data")).doesNotExist();
        }
    }

    private EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setDataDirectory(folder.resolve("database"))
                .start();
    }

    private EmbeddedBroker broker(ComposedOffice office, int port) {
        Map<String, String> own = office.environment("broker");
        return EmbeddedBroker.start(
                "127.0.0.1",
                port,
                own.getOrDefault("ARTEMIS_USER", ""),
                own.getOrDefault("ARTEMIS_PASSWORD", ""),
                folder.resolve("broker"));
    }

    private static int readiness(int port) {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")
                            .toURL()
                            .openConnection();
            return asked.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }
}
