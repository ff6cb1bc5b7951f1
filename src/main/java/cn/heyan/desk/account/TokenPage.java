package cn.heyan.desk.account;

import cn.heyan.desk.Trail;
import cn.heyan.store.account.Accounts;
import cn.heyan.store.account.Token;
import cn.heyan.store.account.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keys of other programs (API 令牌). */
@Controller
final class TokenPage {

    private static final int LONGEST_DAYS = 730;

    private final Tokens tokens;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    TokenPage(Tokens tokens, Accounts accounts, Trail trail, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/admin/tokens")
    String page(Model model) {
        model.addAttribute("tokens", tokens.all());
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("scopes", new TreeSet<>(Token.SCOPES));
        return "admin-tokens";
    }

    @PostMapping("/admin/tokens")
    String make(
            @AuthenticationPrincipal Person me,
            @RequestParam String account,
            @RequestParam String label,
            @RequestParam List<String> scope,
            @RequestParam(defaultValue = "180") int days,
            RedirectAttributes then) {
        boolean known = accounts.find(account).isPresent() && Token.SCOPES.containsAll(scope);
        if (!known || days < 1 || days > LONGEST_DAYS || label.length() > 128) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Instant now = clock.instant();
        String key = tokens.make(account, label, new TreeSet<>(scope), now, now.plus(Duration.ofDays(days)));
        trail.did(me, "token.made", "", Map.of("account", account, "label", label, "scopes", scope, "days", days));
        then.addFlashAttribute("key", key);
        return "redirect:/admin/tokens";
    }

    @PostMapping("/admin/tokens/end")
    String end(@AuthenticationPrincipal Person me, @RequestParam String id) {
        tokens.end(id);
        trail.did(me, "token.ended", "", Map.of("id", id));
        return "redirect:/admin/tokens";
    }
}
