package cn.heyan.route.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.report.Examples;
import cn.heyan.store.AuthorityBook;
import cn.heyan.store.Database;
import cn.heyan.store.Engine;
import cn.heyan.store.History;
import cn.heyan.store.LedgerEntry;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");

    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String says = "{\"result\":\"agrees\",\"detail\":\"正常\"}";
    private HttpServer service;
    private Database database;

    @BeforeEach
    void serves() throws IOException {
        database = Engine.H2.open();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/verify", exchange -> {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add(token + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = says.getBytes(StandardCharsets.UTF_8);
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
            }
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stops() {
        service.stop(0);
    }

    @Test
    void asks_with_exactly_the_platforms_inputs_and_records_the_answer_with_the_packet() throws Exception {
        Verification verification = verification(NOON, 20);
        file(verification, "p1");
        verification.look();

        assertThat(asked)
                .containsExactly(
                        "Bearer geheim {\"subject\":\"invoice\",\"inputs\":{\"invoiceNumber\":\"24432000000012345678\","
                                + "\"issueDate\":\"2023-09-01\",\"totalAmount\":\"764800.00\"}}");
        assertThat(folder.resolve("p1/查验结果.txt")).content().contains("✓ 相符", "24432000000012345678", "正常");
        assertThat(new History(database, Clock.fixed(NOON, ZoneOffset.UTC)).of("p1"))
                .anyMatch(change -> change.toString().contains("authority.answered"));
    }

    @Test
    void one_answer_serves_every_packet_until_it_is_stale() throws Exception {
        Verification now = verification(NOON, 20);
        file(now, "p1");
        now.look();
        file(now, "p2");
        now.look();
        assertThat(asked).hasSize(1);
        assertThat(folder.resolve("p2/查验结果.txt")).exists();

        Verification later = verification(NOON.plus(Duration.ofDays(31)), 20);
        file(later, "p3");
        later.look();
        assertThat(asked).hasSize(2);
    }

    @Test
    void asks_no_more_at_a_look_than_it_may() throws Exception {
        Verification verification = verification(NOON, 0);
        file(verification, "p1");
        verification.look();

        assertThat(asked).isEmpty();
    }

    @Test
    void a_service_that_is_busy_is_asked_again_later_and_nothing_is_recorded() throws Exception {
        status = 503;
        Verification verification = verification(NOON, 20);
        file(verification, "p1");
        verification.look();
        verification.look();
        assertThat(asked).hasSize(1);
        assertThat(folder.resolve("p1/查验结果.txt")).doesNotExist();

        status = 200;
        verification(NOON.plus(Duration.ofMinutes(2)), 20).look();
        assertThat(folder.resolve("p1/查验结果.txt")).exists();
    }

    @Test
    void follows_no_redirect_and_takes_no_answer_that_it_does_not_know() throws Exception {
        status = 302;
        Verification verification = verification(NOON, 20);
        file(verification, "p1");
        verification.look();
        status = 200;
        says = "{\"result\":\"probably\"}";
        verification(NOON.plus(Duration.ofMinutes(2)), 20).look();

        assertThat(asked).hasSize(2);
        assertThat(folder.resolve("p1/查验结果.txt")).doesNotExist();
    }

    @Test
    void speaks_only_to_hosts_that_are_allowed_and_only_over_tls() {
        assertThatThrownBy(() ->
                        new AuthorityService("https://b.example.org/", List.of("a.example.org"), "", Duration.ZERO))
                .hasMessageContaining("b.example.org");
        assertThatThrownBy(() ->
                        new AuthorityService("http://a.example.org/", List.of("a.example.org"), "", Duration.ZERO))
                .hasMessageContaining("https://");
    }

    @Test
    void asks_nothing_where_no_service_is_configured() throws Exception {
        Verification off = new Verification(
                Optional.empty(),
                new AuthorityBook(database),
                new History(database, Clock.systemUTC()),
                20,
                Duration.ofDays(30),
                Clock.systemUTC());
        file(off, "p1");
        off.look();

        assertThat(asked).isEmpty();
        assertThat(new AuthorityBook(database).open(10, Instant.now())).isEmpty();
    }

    private Verification verification(Instant now, int perLook) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        String address = "http://127.0.0.1:" + service.getAddress().getPort() + "/verify";
        return new Verification(
                Optional.of(new AuthorityService(address, List.of("127.0.0.1"), "geheim", Duration.ofSeconds(5))),
                new AuthorityBook(database),
                new History(database, clock),
                perLook,
                Duration.ofDays(30),
                clock);
    }

    private void file(Verification verification, String id) {
        verification.filed(
                Examples.differing(folder),
                new LedgerEntry(
                        id,
                        id + ".pdf",
                        Optional.empty(),
                        LedgerEntry.State.WAITING,
                        0,
                        folder.resolve("data").resolve(id),
                        folder.resolve(id),
                        NOON));
    }
}
