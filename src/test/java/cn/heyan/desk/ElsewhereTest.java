package cn.heyan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** The organisation's sign-in may be away when the desk opens. */
class ElsewhereTest {

    @Test
    void it_is_asked_for_its_addresses_when_somebody_uses_it_and_again_until_it_answers() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String issuer = "http://127.0.0.1:" + port;
        ClientRegistrationRepository office = new Elsewhere().signInElsewhere(settings(issuer));
        assertThatThrownBy(() -> office.findByRegistrationId("office")).hasMessageContaining(issuer);
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> {
            byte[] json = ("{'issuer':'I','authorization_endpoint':'I/a','token_endpoint':'I/t','jwks_uri':'I/k',"
                            + "'subject_types_supported':['public']}")
                    .replace('\'', '"')
                    .replace("I", issuer)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
            exchange.close();
        });
        server.start();
        try {
            assertThat(office.findByRegistrationId("office")
                            .getProviderDetails()
                            .getTokenUri())
                    .isEqualTo(issuer + "/t");
        } finally {
            server.stop(0);
        }
    }

    private static OAuth2ClientProperties settings(String issuer) {
        OAuth2ClientProperties settings = new OAuth2ClientProperties();
        OAuth2ClientProperties.Registration registration = new OAuth2ClientProperties.Registration();
        registration.setClientId("heyan");
        registration.setAuthorizationGrantType("authorization_code");
        registration.setRedirectUri("{baseUrl}/login/oauth2/code/office");
        settings.getRegistration().put("office", registration);
        OAuth2ClientProperties.Provider provider = new OAuth2ClientProperties.Provider();
        provider.setIssuerUri(issuer);
        settings.getProvider().put("office", provider);
        return settings;
    }
}
