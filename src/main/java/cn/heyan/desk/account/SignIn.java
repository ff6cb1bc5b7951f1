package cn.heyan.desk.account;

import cn.heyan.store.account.Account;
import cn.heyan.store.account.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signing in with name and password: throttled by name and by address, the same answer whether the name exists or not. */
@Component
public final class SignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final Clock clock;
    private final String nobody;

    SignIn(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        throttle = new Throttle(clock);
        nobody = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String from = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        Duration wait = longer(throttle.wait("name " + name), throttle.wait("from " + from));
        if (!wait.isZero()) {
            throw new LockedException(String.valueOf(wait.toSeconds() + 1));
        }
        Optional<Account> account = accounts.find(name).filter(Account::active);
        // a name that does not exist takes as long as a wrong password
        String hash =
                account.map(Account::password).filter(kept -> !kept.isEmpty()).orElse(nobody);
        boolean right = passwords.matches(String.valueOf(asked.getCredentials()), hash);
        if (!right || account.isEmpty() || account.get().password().isEmpty()) {
            throttle.failed("name " + name);
            throttle.failed("from " + from);
            throw new BadCredentialsException("name or password");
        }
        throttle.succeeded("name " + name);
        throttle.succeeded("from " + from);
        accounts.seen(account.get().name(), clock.instant());
        Person person = new Person(account.get());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
