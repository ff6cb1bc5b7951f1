package cn.heyan.desk.account;

import cn.heyan.store.account.Account;
import cn.heyan.store.account.Account.Role;
import cn.heyan.store.account.Accounts;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the administrator when there is nobody yet; the password is shown once in the console and must be changed. */
@Component
final class FirstStart {

    /** No letters or digits that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final Consumer<String> console;

    FirstStart(Accounts accounts, PasswordEncoder passwords, Clock clock, Consumer<String> deskConsole) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.console = deskConsole;
    }

    @EventListener(ApplicationReadyEvent.class)
    void administrator() {
        if (accounts.none()) {
            String password = password();
            accounts.put(
                    new Account(
                            "admin",
                            "管理员",
                            passwords.encode(password),
                            Role.ADMINISTRATOR,
                            Set.of(),
                            Set.of(),
                            true,
                            true),
                    clock.instant());
            console.accept("首次启动，已建立管理员账号 / first start, administrator made：\n"
                    + "    用户名 name  admin\n"
                    + "    一次性密码 one-time password  " + password + "\n"
                    + "此密码只显示这一次，登录后须立即更换。/ Shown only now; it must be changed after signing in.");
        }
    }

    static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
