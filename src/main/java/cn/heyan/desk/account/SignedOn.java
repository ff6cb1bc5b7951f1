package cn.heyan.desk.account;

import cn.heyan.store.account.Account;
import cn.heyan.store.account.Accounts;
import java.time.Clock;
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

    /** The error of one whom the other side knows and nobody here. */
    public static final String STRANGER = "no_account";

    private final Accounts accounts;
    private final Clock clock;
    private final OidcUserService asked = new OidcUserService();

    /** For these accounts; who has none is turned away. */
    public SignedOn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouched = asked.loadUser(request);
        // an address that the other side itself does not vouch for could be anybody's
        String address = Boolean.FALSE.equals(vouched.getEmailVerified()) ? null : vouched.getEmail();
        Account account = Stream.of(vouched.getPreferredUsername(), address, vouched.getSubject())
                .filter(name -> name != null && !name.isBlank())
                .map(accounts::find)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(Account::active)
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(STRANGER)));
        accounts.seen(account.name(), clock.instant());
        return new OidcPerson(account, vouched);
    }
}
