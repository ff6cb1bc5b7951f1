package cn.heyan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.RunningDesk;
import cn.heyan.SmallPackets;
import cn.heyan.store.account.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The REST API over HTTP, with real tokens. */
class ApiTest {

    private static final RunningDesk DESK = RunningDesk.running();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_request_without_a_token_is_refused_with_a_problem_in_both_languages() throws Exception {
        HttpResponse<String> answer = get("/api/v1/packets", "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo("token-missing");
        assertThat(problem.path("detail").asText()).contains("没有令牌");
        assertThat(problem.path("detailEn").asText()).contains("No token");
    }

    @Test
    void a_token_that_has_expired_is_refused() throws Exception {
        Instant now = Instant.now();
        String key = DESK.bean(Tokens.class)
                .make("auditor", "old", Set.of("read"), now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)));
        assertThat(get("/api/v1/packets", key).statusCode()).isEqualTo(401);
    }

    @Test
    void a_packet_is_found_by_an_invoice_number_and_its_findings_fetched() throws Exception {
        String key = key("auditor", "read");
        JsonNode found = json(get("/api/v1/packets?q=23432000000971164358", key));
        assertThat(found.path("total").asInt()).isEqualTo(3);
        String id = found.path("packets").path(0).path("id").asText();
        JsonNode one = json(get("/api/v1/packets/" + id.substring(0, 12), key));
        assertThat(one.path("id").asText()).isEqualTo(id);
        assertThat(one.path("state").asText()).isEqualTo("REPORTED");
        assertThat(json(get("/api/v1/packets/" + id + "/findings", key)).size()).isGreaterThan(20);
        assertThat(json(get("/api/v1/packets/" + id + "/readings", key)).size()).isGreaterThan(5);
        assertThat(json(get("/api/v1/packets/" + id + "/report", key))
                        .path("verdict")
                        .asText())
                .isEqualTo(one.path("verdict").asText());
    }

    @Test
    void a_token_sees_only_what_its_account_sees() throws Exception {
        String key = key("bureau", "read");
        assertThat(json(get("/api/v1/packets", key)).path("total").asInt()).isEqualTo(2);
        String foreign = DESK.examined().get(0);
        HttpResponse<String> refused = get("/api/v1/packets/" + foreign, key);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(refused.body()).path("code").asText()).isEqualTo("not-found");
    }

    @Test
    void reading_does_not_allow_submitting() throws Exception {
        HttpResponse<String> refused = submit(key("reviewer", "read"), "a.pdf");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(JSON.readTree(refused.body()).path("code").asText()).isEqualTo("scope-missing");
    }

    @Test
    void a_submitted_packet_lies_in_the_inbox_and_its_id_is_told() throws Exception {
        HttpResponse<String> taken = submit(key("reviewer", "submit"), "../接口 投放.pdf");
        assertThat(taken.statusCode()).isEqualTo(202);
        JsonNode one = JSON.readTree(taken.body()).path("packets").path(0);
        assertThat(one.path("id").asText()).matches("[0-9a-f]{64}");
        assertThat(DESK.folder().resolve("inbox").resolve(one.path("name").asText()))
                .exists();
        assertThat(one.path("name").asText()).isEqualTo("接口 投放.pdf");
    }

    @Test
    void a_correction_is_taken_examined_taken_back_and_approved_by_another() throws Exception {
        String id = SmallPackets.examined("接口更正");
        String path = "/api/v1/packets/" + id + "/corrections";
        String value =
                "{\"why\":\"照第 2 页\",\"correction\":{\"sort\":\"value\",\"document\":{\"file\":\"接口更正.pdf\",\"page\":2,"
                        + "\"nth\":1},\"row\":0,\"field\":\"proj.digitalTotal\",\"typed\":\"%s\"}}";
        assertThat(post(path, key("reviewer", "read"), value.formatted("199.50 万元"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(path, key("auditor", "correct"), value.formatted("199.50 万元"))
                        .statusCode())
                .isEqualTo(403);
        String key = key("reviewer", "correct");
        HttpResponse<String> refused = post(path, key, value.formatted("二百万"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(refused.body()).path("detail").asText()).contains("不是金额");
        assertThat(JSON.readTree(refused.body()).path("detailEn").asText()).contains("wan");

        HttpResponse<String> taken = post(path, key, value.formatted("199.50 万元"));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        String read = key("reviewer", "read");
        assertThat(get("/api/v1/packets/" + id + "/report", read).body()).contains("\"1995000.00\"", "照第 2 页");
        long number = JSON.readTree(taken.body()).path("number").asLong();
        assertThat(send("DELETE", path + "/" + number, key, "").statusCode()).isEqualTo(204);
        assertThat(send("DELETE", path + "/" + number, key, "").statusCode()).isEqualTo(422);
        assertThat(json(get(path, read)).path(0).path("takenBack").path("who").asText())
                .isEqualTo("reviewer");

        String approval = "/api/v1/packets/" + id + "/approval";
        assertThat(post(approval, key, "{\"step\":\"SUBMITTED\"}").statusCode()).isEqualTo(200);
        assertThat(post(approval, key, "{\"step\":\"APPROVED\"}").statusCode()).isEqualTo(422);
        String second = key("second", "correct");
        assertThat(JSON.readTree(post(approval, second, "{\"step\":\"APPROVED\"}")
                                .body())
                        .path("standing")
                        .asText())
                .isEqualTo("APPROVED");
    }

    @Test
    void a_token_of_another_programme_s_reviewer_corrects_nothing() throws Exception {
        HttpResponse<String> refused = post(
                "/api/v1/packets/" + DESK.examined().get(0) + "/corrections",
                key("bureau", "correct"),
                "{\"correction\":{\"sort\":\"judged\"}}");
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void the_ledger_adds_up_what_was_asked_for() throws Exception {
        JsonNode ledger =
                json(get("/api/v1/ledger/invoices?programme=chifeng-cloud-management", key("auditor", "read")));
        assertThat(ledger.path("rows").asInt()).isEqualTo(2);
        assertThat(ledger.path("countedAmount").asText()).isEqualTo("443600.00");
    }

    @Test
    void figures_of_the_process_need_the_metrics_scope() throws Exception {
        assertThat(get("/actuator/prometheus", key("admin", "read")).statusCode())
                .isEqualTo(403);
        assertThat(get("/actuator/prometheus", key("admin", "metrics")).body()).contains("jvm_memory");
        // of the whole, the stopped route of this desk would say DOWN
        assertThat(get("/actuator/health/liveness", "").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void the_description_names_exactly_the_addresses_that_there_are() throws Exception {
        JsonNode paths = new ObjectMapper(new YAMLFactory())
                .readTree(get("/api/v1/openapi.yaml", "").body())
                .path("paths");
        Set<String> described = new TreeSet<>();
        paths.properties().forEach(path -> path.getValue().properties().forEach(method -> {
            if (Set.of("get", "post", "put", "delete").contains(method.getKey())) {
                described.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
            }
        }));
        Set<String> mapped = new TreeSet<>();
        DESK.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((how, method) -> {
                    for (String path : how.getPatternValues()) {
                        for (RequestMethod one : how.getMethodsCondition().getMethods()) {
                            if (path.startsWith("/api/")) {
                                mapped.add(one + " " + path);
                            }
                        }
                    }
                });
        assertThat(mapped).isEqualTo(described);
    }

    private static String key(String account, String scope) {
        Instant now = Instant.now();
        return DESK.bean(Tokens.class).make(account, "test", Set.of(scope), now, now.plus(Duration.ofHours(1)));
    }

    private static HttpResponse<String> submit(String key, String name) throws IOException, InterruptedException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7 by api\n%%EOF\n\r\n--x--\r\n";
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(DESK.at("/api/v1/packets")))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String key, String body) throws Exception {
        return send("POST", path, key, body);
    }

    private static HttpResponse<String> send(String method, String path, String key, String body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(DESK.at(path)))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String path, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(DESK.at(path)));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
