package cn.heyan.desk.account;

import cn.heyan.store.account.Account;
import cn.heyan.store.account.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's own password. */
@Controller
final class PasswordPage {

    private static final int SHORTEST = 10;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PasswordPage(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping("/password")
    String page() {
        return "password";
    }

    @PostMapping("/password")
    String change(
            @AuthenticationPrincipal Person me,
            @RequestParam String old,
            @RequestParam String wish,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication here) {
        String wrong = wrong(me.account(), old, wish, again);
        if (!wrong.isEmpty()) {
            model.addAttribute("wrong", wrong);
            return "password";
        }
        Account was = me.account();
        accounts.put(
                new Account(
                        was.name(),
                        was.shownName(),
                        passwords.encode(wish),
                        was.role(),
                        was.programmes(),
                        was.districts(),
                        was.active(),
                        false),
                clock.instant());
        // every session of this account ends: whoever else has the old password is out
        new SecurityContextLogoutHandler().logout(request, response, here);
        return "redirect:/login?changed";
    }

    private String wrong(Account account, String old, String wish, String again) {
        if (!passwords.matches(old, account.password())) {
            return "password.wrong.old";
        }
        if (wish.length() < SHORTEST || wish.equals(old) || wish.equalsIgnoreCase(account.name())) {
            return "password.wrong.weak";
        }
        return wish.equals(again) ? "" : "password.wrong.again";
    }
}
