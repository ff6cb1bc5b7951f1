package cn.heyan.desk.account;

import cn.heyan.desk.Trail;
import cn.heyan.desk.shelf.Titles;
import cn.heyan.store.account.Account;
import cn.heyan.store.account.Account.Role;
import cn.heyan.store.account.Accounts;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may use the desk (账号): made, limited, closed and opened again; nobody's password is ever shown but the one-time one. */
@Controller
final class AdminPage {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Titles titles;
    private final Trail trail;
    private final Clock clock;

    AdminPage(Accounts accounts, PasswordEncoder passwords, Titles titles, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.titles = titles;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the form says.
     *
     * @param name what they sign in with
     * @param shownName what others read
     * @param programmes ids; none: all
     * @param districts beginnings of administrative codes, with commas or spaces between
     */
    record Filled(String name, String shownName, Role role, List<String> programmes, String districts) {}

    @GetMapping("/admin")
    String home(@AuthenticationPrincipal Person me) {
        return me.mayAdminister() ? "redirect:/admin/accounts" : "redirect:/admin/history";
    }

    @GetMapping("/admin/accounts")
    String page(@RequestParam(defaultValue = "") String name, Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("titles", titles.all());
        model.addAttribute("one", accounts.find(name).orElse(null));
        return "admin-accounts";
    }

    @PostMapping("/admin/accounts")
    String put(@AuthenticationPrincipal Person me, @ModelAttribute Filled filled, RedirectAttributes then) {
        String name = filled.name() == null ? "" : filled.name().strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9._@-]{2,64}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Optional<Account> was = accounts.find(name);
        String password = FirstStart.password();
        Account now = new Account(
                name,
                filled.shownName() == null || filled.shownName().isBlank()
                        ? name
                        : filled.shownName().strip(),
                was.map(Account::password).orElseGet(() -> passwords.encode(password)),
                me.getUsername().equals(name) ? Role.ADMINISTRATOR : filled.role(),
                filled.programmes() == null ? Set.of() : new LinkedHashSet<>(filled.programmes()),
                districts(filled.districts()),
                was.map(Account::active).orElse(true),
                was.map(Account::mustChange).orElse(true));
        accounts.put(now, clock.instant());
        trail.changed(me, "account.put", "", was.map(AdminPage::said).orElse(Map.of()), said(now));
        if (was.isEmpty()) {
            then.addFlashAttribute("made", name);
            then.addFlashAttribute("password", password);
        }
        return "redirect:/admin/accounts";
    }

    /** Gives a new one-time password. */
    @PostMapping("/admin/accounts/password")
    String password(@AuthenticationPrincipal Person me, @RequestParam String name, RedirectAttributes then) {
        Account was = accounts.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String password = FirstStart.password();
        accounts.put(changed(was, passwords.encode(password), was.active(), true), clock.instant());
        trail.did(me, "account.password", "", Map.of("name", was.name()));
        then.addFlashAttribute("made", was.name());
        then.addFlashAttribute("password", password);
        return "redirect:/admin/accounts";
    }

    /** Closes an account or opens it again; nobody closes their own. */
    @PostMapping("/admin/accounts/active")
    String active(@AuthenticationPrincipal Person me, @RequestParam String name) {
        Account was = accounts.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!was.name().equals(me.getUsername())) {
            Account now = changed(was, was.password(), !was.active(), was.mustChange());
            accounts.put(now, clock.instant());
            trail.changed(me, "account.put", "", said(was), said(now));
        }
        return "redirect:/admin/accounts";
    }

    private static Account changed(Account was, String password, boolean active, boolean mustChange) {
        return new Account(
                was.name(),
                was.shownName(),
                password,
                was.role(),
                was.programmes(),
                was.districts(),
                active,
                mustChange);
    }

    private static Set<String> districts(String said) {
        return said == null
                ? Set.of()
                : Set.copyOf(Stream.of(said.split("[\\s,，、]+"))
                        .filter(code -> code.matches("\\d{2,6}"))
                        .distinct()
                        .toList());
    }

    private static Map<String, ?> said(Account account) {
        return Map.of(
                "name", account.name(),
                "role", account.role().name(),
                "programmes", List.copyOf(account.programmes()),
                "districts", List.copyOf(account.districts()),
                "active", account.active());
    }
}
