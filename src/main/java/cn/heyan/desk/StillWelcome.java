package cn.heyan.desk;

import cn.heyan.desk.account.Person;
import cn.heyan.store.account.Account;
import cn.heyan.store.account.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** An account that was closed or changed ends its sessions; a password that somebody else knows is changed first. */
@Component
final class StillWelcome implements HandlerInterceptor {

    private static final Set<String> ALWAYS = Set.of("/password", "/login", "/logout", "/error");

    private final Accounts accounts;

    StillWelcome(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication here = SecurityContextHolder.getContext().getAuthentication();
        if (here == null || !(here.getPrincipal() instanceof Person person)) {
            return true;
        }
        Optional<Account> now = accounts.find(person.getUsername());
        if (now.isEmpty() || !now.get().equals(person.account())) {
            new SecurityContextLogoutHandler().logout(request, response, here);
            response.sendRedirect("/login?again");
            return false;
        }
        if (person.mustChange() && !ALWAYS.contains(request.getRequestURI())) {
            response.sendRedirect("/password");
            return false;
        }
        return true;
    }
}
