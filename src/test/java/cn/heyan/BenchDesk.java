package cn.heyan;

import cn.heyan.store.account.Account;
import cn.heyan.store.account.Account.Role;
import cn.heyan.store.account.Accounts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.CamelContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A desk in a folder that stays, with one account, asked over HTTP: what benches measure. Nothing in its inbox is taken. */
final class BenchDesk {

    private final String account;
    private final ConfigurableApplicationContext context;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** A desk for somebody with this account, {@link RunningDesk#PASSWORD} and further settings. */
    BenchDesk(Path folder, String account, Role role, String... more) throws Exception {
        this.account = account;
        List<String> settings = new ArrayList<>(List.of(
                "heyan.folders.inbox=" + folder.resolve("inbox"),
                "heyan.folders.outbox=" + folder.resolve("outbox"),
                "heyan.folders.data=" + folder.resolve("data"),
                "heyan.desk.port=0",
                "heyan.inbox.look-every=1h",
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("ledger")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
        settings.addAll(List.of(more));
        context = Starting.serving(settings);
        bean(CamelContext.class).getRouteController().stopRoute("waiting");
        String hash = bean(PasswordEncoder.class).encode(RunningDesk.PASSWORD);
        bean(Accounts.class)
                .put(new Account(account, account, hash, role, Set.of(), Set.of(), true, false), Instant.now());
    }

    /** One of its parts. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The address of a page. */
    String at(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path;
    }

    void signIn() throws IOException, InterruptedException {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(new String(bytes("/login"), StandardCharsets.UTF_8));
        token.find();
        http.send(
                HttpRequest.newBuilder(URI.create(at("/login")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + account + "&password=" + RunningDesk.PASSWORD
                                + "&_csrf=" + token.group(1)))
                        .build(),
                BodyHandlers.discarding());
    }

    /** What is answered; anything but 200 is told. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(URI.create(at(path))).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            System.err.println(path + " " + answer.statusCode());
        }
        return answer.body();
    }
}
