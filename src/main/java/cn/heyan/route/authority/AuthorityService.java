package cn.heyan.route.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The service that a bureau has contracted, over HTTP as docs/verification.md says. It follows no redirect and speaks only to hosts on the
 * allow-list, over TLS unless they are on this machine.
 */
public final class AuthorityService {

    private static final Set<String> RESULTS = Set.of("AGREES", "DIFFERS", "NOT_FOUND", "UNAVAILABLE");
    private static final int LONGEST = 64_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final String token;
    private final Duration patience;
    private final HttpClient client;

    /** Refuses an address that is not allowed, with a Chinese sentence. */
    public AuthorityService(String address, List<String> allow, String token, Duration patience) {
        this.address = URI.create(address.trim());
        this.token = token;
        this.patience = patience;
        String host = String.valueOf(this.address.getHost());
        if (allow.stream().noneMatch(host::equalsIgnoreCase)) {
            throw new IllegalStateException(
                    "查验服务的主机 " + host + " 不在 heyan.verify.allow 中；请核对后加入，或清空 heyan.verify.address。");
        }
        boolean here = host.equals("localhost") || host.startsWith("127.");
        if (!here && !"https".equals(this.address.getScheme())) {
            throw new IllegalStateException("查验服务的地址应以 https:// 开头：" + address);
        }
        client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(Redirect.NEVER)
                .build();
    }

    /**
     * What the service answered.
     *
     * @param result AGREES, DIFFERS, NOT_FOUND or UNAVAILABLE
     * @param detail in its words
     */
    public record Answer(String result, String detail) {}

    /**
     * Asks.
     *
     * @throws IOException if it does not answer, or asks to come again later: then nothing is known
     */
    Answer ask(String subject, String inputs) throws IOException, InterruptedException {
        String body = "{\"subject\":\"" + subject.toLowerCase(Locale.ROOT).replace('_', '-') + "\",\"inputs\":" + inputs
                + "}";
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body));
        if (!token.isBlank()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        int status = response.statusCode();
        if (status == 429 || status >= 500 || (status >= 300 && status < 400) || status == 401 || status == 403) {
            throw new IOException("查验服务答复 HTTP " + status);
        }
        if (status != 200 || response.body().length() > LONGEST) {
            return new Answer("UNAVAILABLE", "查验服务不受理此项：HTTP " + status);
        }
        JsonNode answer = JSON.readTree(response.body());
        String result =
                answer.path("result").asText("").toUpperCase(Locale.ROOT).replace('-', '_');
        if (!RESULTS.contains(result)) {
            throw new IOException("查验服务的答复不合约定：" + result);
        }
        return new Answer(result, answer.path("detail").asText(""));
    }
}
