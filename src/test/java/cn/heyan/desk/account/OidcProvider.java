package cn.heyan.desk.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** An organisation's sign-in on this machine: discovery, authorisation code, signed tokens and keys, as OpenID Connect has them. */
final class OidcProvider implements AutoCloseable {

    private static final int LIFE_SECONDS = 300;

    private final String issuer;
    private final HttpServer server;
    private volatile RSAKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Map<String, Object> person = Map.of();
    private volatile RSAKey signing;
    private volatile UnaryOperator<JWTClaimsSet> bending = UnaryOperator.identity();

    OidcProvider(String issuer) throws IOException, JOSEException {
        this.issuer = issuer;
        key = newKey("one");
        signing = key;
        server = HttpServer.create(
                new InetSocketAddress("127.0.0.1", URI.create(issuer).getPort()), 0);
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key).toJSONObject()));
        server.start();
    }

    static RSAKey newKey(String name) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(name).generate();
    }

    /** A new key takes the place of the old one, as it should from time to time. */
    void changesItsKey() throws JOSEException {
        key = newKey("two");
        signing = key;
    }

    /** Who sits before the screen, and has signed in here. */
    void isHere(Map<String, Object> claims) {
        person = claims;
        signing = key;
        bending = UnaryOperator.identity();
    }

    /** Tokens from now on are signed by this key. */
    void signsWith(RSAKey other) {
        signing = other;
    }

    /** What tokens say from now on is changed so. */
    void says(UnaryOperator<JWTClaimsSet> changed) {
        bending = changed;
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                Map.of(
                        "issuer",
                        issuer,
                        "authorization_endpoint",
                        issuer + "/authorize",
                        "token_endpoint",
                        issuer + "/token",
                        "jwks_uri",
                        issuer + "/keys",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"public"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"RS256"}));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(String.valueOf(exchange.getRequestURI().getRawQuery()));
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        // a code is good once, for the client that can name its secret and the address it was sent to
        Map<String, String> granted = codes.remove(asked.getOrDefault("code", ""));
        String basic =
                "Basic " + Base64.getEncoder().encodeToString("heyan:desk-secret".getBytes(StandardCharsets.UTF_8));
        if (granted == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !granted.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri"))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        answer(
                exchange,
                Map.of(
                        "access_token",
                        UUID.randomUUID().toString(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        LIFE_SECONDS,
                        "scope",
                        "openid profile email",
                        "id_token",
                        idToken(granted.getOrDefault("nonce", ""))));
    }

    private String idToken(String nonce) throws IOException {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("heyan")
                .subject("0042")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)))
                .claim("nonce", nonce);
        person.forEach(claims::claim);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(signing.getKeyID())
                            .build(),
                    bending.apply(claims.build()));
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> form(String text) {
        Map<String, String> all = new HashMap<>();
        for (String pair : text.split("&")) {
            int at = pair.indexOf('=');
            all.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return all;
    }

    private static void answer(HttpExchange exchange, Map<String, ?> body) throws IOException {
        byte[] json = new ObjectMapper().writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
