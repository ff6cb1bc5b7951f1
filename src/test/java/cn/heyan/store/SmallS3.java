package cn.heyan.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A small server that speaks S3 on a free port of this machine and turns away whoever does not sign as AWS Signature 4 demands. */
final class SmallS3 implements AutoCloseable {

    static final String ACCESS = "heyan-test";
    static final String SECRET = "only-for-tests";
    static final String BUCKET = "packets";

    final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final HttpServer server;

    SmallS3() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    S3Place place(String secret) {
        return new S3Place("http://127.0.0.1:" + server.getAddress().getPort(), "", BUCKET, ACCESS, secret);
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            byte[] body = asked.getRequestBody().readAllBytes();
            String name = asked.getRequestURI().getPath().replaceFirst("^/" + BUCKET + "/?", "");
            if (!signed(asked, body)) {
                error(asked, 403, "SignatureDoesNotMatch");
                return;
            }
            switch (asked.getRequestMethod()) {
                case "PUT" -> {
                    objects.put(name, body);
                    asked.getResponseHeaders()
                            .add("ETag", "\"" + Sha256.of(body).substring(0, 32) + "\"");
                    asked.sendResponseHeaders(200, -1);
                }
                case "HEAD", "GET" -> give(asked, objects.get(name));
                case "DELETE" -> {
                    objects.remove(name);
                    asked.sendResponseHeaders(204, -1);
                }
                default -> error(asked, 405, "MethodNotAllowed");
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static void give(HttpExchange asked, byte[] content) throws IOException {
        if (content == null) {
            error(asked, 404, "NoSuchKey");
            return;
        }
        asked.getResponseHeaders().add("ETag", "\"" + Sha256.of(content).substring(0, 32) + "\"");
        asked.getResponseHeaders().add("Last-Modified", "Wed, 20 Nov 2024 04:00:00 GMT");
        if (asked.getRequestMethod().equals("HEAD")) {
            asked.getResponseHeaders().add("Content-Length", Integer.toString(content.length));
            asked.sendResponseHeaders(200, -1);
            return;
        }
        asked.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        asked.getResponseBody().write(content);
    }

    private static void error(HttpExchange asked, int status, String code) throws IOException {
        byte[] xml = ("<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>")
                .getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/xml");
        asked.sendResponseHeaders(status, asked.getRequestMethod().equals("HEAD") ? -1 : xml.length);
        if (!asked.getRequestMethod().equals("HEAD")) {
            asked.getResponseBody().write(xml);
        }
    }

    private static boolean signed(HttpExchange asked, byte[] body) throws GeneralSecurityException {
        String authorization = asked.getRequestHeaders().getFirst("Authorization");
        if (authorization == null || !authorization.startsWith("AWS4-HMAC-SHA256 ")) {
            return false;
        }
        Map<String, String> parts = Arrays.stream(authorization.substring(17).split(","))
                .map(String::strip)
                .collect(Collectors.toMap(part -> part.split("=")[0], part -> part.split("=")[1]));
        List<String> scope = List.of(parts.get("Credential").split("/"));
        String digest = asked.getRequestHeaders().getFirst("x-amz-content-sha256");
        if (!scope.get(0).equals(ACCESS) || !digest.equals(Sha256.of(body))) {
            return false;
        }
        List<String> names = List.of(parts.get("SignedHeaders").split(";"));
        String headers = names.stream()
                .map(name -> name + ":"
                        + asked.getRequestHeaders().getFirst(name).strip().replaceAll(" +", " ") + "\n")
                .collect(Collectors.joining());
        String canonical = String.join(
                "\n",
                asked.getRequestMethod(),
                asked.getRequestURI().getRawPath(),
                query(asked.getRequestURI().getRawQuery()),
                headers,
                String.join(";", names),
                digest);
        String toSign = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                asked.getRequestHeaders().getFirst("x-amz-date"),
                String.join("/", scope.subList(1, scope.size())),
                Sha256.of(canonical));
        byte[] key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
        for (String step : scope.subList(1, scope.size())) {
            key = hmac(key, step);
        }
        return Sha256.hex(hmac(key, toSign)).equals(parts.get("Signature"));
    }

    private static String query(String raw) {
        if (raw == null) {
            return "";
        }
        Map<String, String> sorted = new TreeMap<>();
        for (String pair : raw.split("&")) {
            String[] both = pair.split("=", 2);
            sorted.put(both[0], both.length > 1 ? both[1] : "");
        }
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
