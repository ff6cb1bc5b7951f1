package cn.heyan.desk.api;

import cn.heyan.desk.account.Person;
import cn.heyan.store.account.Account;
import cn.heyan.store.account.Accounts;
import cn.heyan.store.account.Token;
import cn.heyan.store.account.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request act as the account of its token, with the token's scopes and nothing more. */
final class Bearer extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    Bearer(Tokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Token> token = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip())
                .flatMap(key -> tokens.of(key, clock.instant()));
        Optional<Account> account =
                token.flatMap(one -> accounts.find(one.account())).filter(Account::active);
        account.ifPresent(one -> {
            List<SimpleGrantedAuthority> scopes = token.stream()
                    .flatMap(key -> key.scopes().stream())
                    .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope))
                    .toList();
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(new Person(one), null, scopes));
        });
        chain.doFilter(request, response);
    }
}
