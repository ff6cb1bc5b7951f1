package cn.heyan.desk.account;

import cn.heyan.store.account.Account;
import java.util.Map;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person whom the organisation's own sign-in vouches for. */
final class OidcPerson extends Person implements OidcUser {

    private static final long serialVersionUID = 1;

    private final transient OidcUser vouched;

    OidcPerson(Account account, OidcUser vouched) {
        super(account);
        this.vouched = vouched;
    }

    /** The password here is not what they came in with. */
    @Override
    public boolean mustChange() {
        return false;
    }

    @Override
    public Map<String, Object> getClaims() {
        return vouched.getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return vouched.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return vouched.getIdToken();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return vouched.getAttributes();
    }

    @Override
    public String getName() {
        return getUsername();
    }
}
