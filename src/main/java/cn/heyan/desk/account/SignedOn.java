package cn.heyan.desk.account;

import cn.heyan.store.account.Account;
import cn.heyan.store.account.Accounts;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Signing in elsewhere (OIDC): the other side says who it is, the account here says what they may do. */
public final class SignedOn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final Accounts accounts;
    private final OidcUserService asked = new OidcUserService();

    /** For these accounts; who has none is turned away. */
    public SignedOn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouched = asked.loadUser(request);
        return Stream.of(vouched.getPreferredUsername(), vouched.getEmail(), vouched.getSubject())
                .filter(name -> name != null && !name.isBlank())
                .map(accounts::find)
                .flatMap(Optional::stream)
                .filter(Account::active)
                .findFirst()
                .map(account -> new OidcPerson(account, vouched))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("no_account")));
    }
}
