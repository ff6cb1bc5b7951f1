package cn.heyan.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.RunningDesk;
import cn.heyan.store.account.Account;
import cn.heyan.store.account.Account.Role;
import cn.heyan.store.account.Accounts;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Signing in at the organisation, over HTTP with a real provider: it says who it is, the account here says what they may do. */
class SignedOnTest {

    private static final RunningDesk DESK = RunningDesk.running();

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.ALWAYS)
            .build();

    private static OidcProvider provider;

    @BeforeAll
    static void opens() throws Exception {
        provider = new OidcProvider(DESK.issuer());
        account("cong.wai", "", true, true);
        account("ting.yong", "", false, false);
        account("xin@ju.example.org", "", true, false);
    }

    @AfterAll
    static void closes() {
        provider.close();
    }

    private static void account(String name, String hash, boolean active, boolean mustChange) {
        DESK.bean(Accounts.class)
                .put(
                        new Account(name, name, hash, Role.REVIEWER, Set.of(), Set.of(), active, mustChange),
                        Instant.now());
    }

    @Test
    void an_account_is_found_by_its_name_there_and_its_role_here_counts() throws Exception {
        provider.isHere(Map.of("preferred_username", "Reviewer", "roles", "ADMINISTRATOR"));
        HttpResponse<String> home = signIn();
        assertThat(home.uri().getPath()).isEqualTo("/inbox");
        assertThat(home.body()).contains("李审核");
        assertThat(get("/admin/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void an_administrator_here_is_one_by_this_way_too() throws Exception {
        provider.isHere(Map.of("preferred_username", "admin"));
        signIn();
        assertThat(get("/admin/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void somebody_limited_to_a_programme_sees_only_its_packets() throws Exception {
        provider.isHere(Map.of("preferred_username", "bureau"));
        signIn();
        assertThat(get("/packets/" + DESK.examined().get(0)).statusCode()).isEqualTo(404);
    }

    @Test
    void an_address_that_the_organisation_vouches_for_names_an_account() throws Exception {
        provider.isHere(Map.of("preferred_username", "u-17", "email", "xin@ju.example.org", "email_verified", true));
        assertThat(signIn().uri().getPath()).isEqualTo("/inbox");
    }

    @Test
    void an_address_that_it_does_not_vouch_for_names_nobody() throws Exception {
        provider.isHere(Map.of("email", "xin@ju.example.org", "email_verified", false));
        assertThat(signIn().body()).contains("没有与之同名的账号");
    }

    @Test
    void whoever_comes_in_this_way_is_not_asked_for_a_password_they_never_had() throws Exception {
        provider.isHere(Map.of("preferred_username", "cong.wai"));
        assertThat(signIn().uri().getPath()).isEqualTo("/inbox");
    }

    @Test
    void a_person_without_an_account_is_refused_with_a_sentence() throws Exception {
        provider.isHere(Map.of("preferred_username", "nobody.here"));
        HttpResponse<String> refused = signIn();
        assertThat(refused.uri().getPath()).isEqualTo("/login");
        assertThat(refused.body()).contains("没有与之同名的账号");
        assertThat(get("/inbox").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void a_closed_account_stays_closed() throws Exception {
        provider.isHere(Map.of("preferred_username", "ting.yong"));
        assertThat(signIn().body()).contains("已停用");
    }

    static Stream<Arguments> bent() {
        return Stream.of(
                Arguments.of("for another client", bend(claims -> claims.audience("another"))),
                Arguments.of("of another issuer", bend(claims -> claims.issuer("http://127.0.0.1:1"))),
                Arguments.of("of another sign-in", bend(claims -> claims.claim("nonce", "another"))),
                Arguments.of("that is over", bend(claims -> claims.expirationTime(
                                Date.from(Instant.now().minusSeconds(600)))
                        .issueTime(Date.from(Instant.now().minusSeconds(900))))));
    }

    private static UnaryOperator<JWTClaimsSet> bend(UnaryOperator<JWTClaimsSet.Builder> how) {
        return claims -> how.apply(new JWTClaimsSet.Builder(claims)).build();
    }

    @ParameterizedTest(name = "a token {0} is refused")
    @MethodSource("bent")
    void a_token_that_was_not_made_for_this_sign_in_is_refused(String what, UnaryOperator<JWTClaimsSet> bent)
            throws Exception {
        provider.isHere(Map.of("preferred_username", "admin"));
        provider.says(bent);
        HttpResponse<String> refused = signIn();
        assertThat(refused.body()).as(what).contains("没有确认您的身份");
        assertThat(get("/inbox").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void a_token_that_somebody_else_signed_is_refused() throws Exception {
        provider.isHere(Map.of("preferred_username", "admin"));
        provider.signsWith(OidcProvider.newKey("one"));
        assertThat(signIn().body()).contains("没有确认您的身份");
    }

    @Test
    void a_new_key_of_the_organisation_is_fetched_when_it_is_first_seen() throws Exception {
        provider.isHere(Map.of("preferred_username", "reviewer"));
        provider.changesItsKey();
        assertThat(signIn().uri().getPath()).isEqualTo("/inbox");
    }

    @Test
    void a_code_that_was_not_asked_for_from_this_browser_opens_nothing() throws Exception {
        assertThat(get("/login/oauth2/code/office?code=stolen&state=guessed").body())
                .contains("没有确认您的身份");
    }

    @Test
    void the_sign_in_page_offers_it() throws Exception {
        assertThat(get("/login").body()).contains("用单位统一身份登录");
    }

    private HttpResponse<String> signIn() throws Exception {
        return get("/oauth2/authorization/office");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(DESK.at(path)))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }
}
