package cn.heyan.store.account;

import cn.heyan.store.account.Account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts (账号) in the database. */
public final class Accounts {

    private final JdbcClient database;

    /** Accounts in this database, whose tables exist. */
    public Accounts(JdbcClient database) {
        this.database = database;
    }

    /** Whether there is nobody yet. */
    public boolean none() {
        return database.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    /** The name that others read of this account; the account's own where there is none any more. */
    public String shownName(String name) {
        return find(name).map(Account::shownName).orElse(name);
    }

    /** The account with this name, however it is capitalised. */
    public Optional<Account> find(String name) {
        return database.sql("select * from account where name = ?")
                .param(name.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::account)
                .optional();
    }

    /** All accounts by name. */
    public List<Account> all() {
        return database.sql("select * from account order by name")
                .query(Accounts::account)
                .list();
    }

    /** Adds an account or replaces the one with its name. */
    public void put(Account account, Instant now) {
        int known = database.sql("update account set shown_name = ?, password = ?, role = ?, programmes = ?,"
                        + " districts = ?, active = ?, must_change = ? where name = ?")
                .params(
                        account.shownName(),
                        account.password(),
                        account.role().name(),
                        joined(account.programmes()),
                        joined(account.districts()),
                        account.active(),
                        account.mustChange(),
                        account.name())
                .update();
        if (known == 0) {
            database.sql("insert into account (name, shown_name, password, role, programmes, districts, active,"
                            + " must_change, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            account.name(),
                            account.shownName(),
                            account.password(),
                            account.role().name(),
                            joined(account.programmes()),
                            joined(account.districts()),
                            account.active(),
                            account.mustChange(),
                            now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Notes that they have signed in. */
    public void seen(String name, Instant now) {
        database.sql("update account set seen_at = ? where name = ?")
                .params(now.atOffset(ZoneOffset.UTC), name)
                .update();
    }

    private static String joined(Set<String> ids) {
        return String.join(",", new TreeSet<>(ids));
    }

    static Set<String> parted(String ids) {
        return ids.isEmpty() ? Set.of() : Set.of(ids.split(","));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("shown_name"),
                row.getString("password"),
                Role.valueOf(row.getString("role")),
                parted(row.getString("programmes")),
                parted(row.getString("districts")),
                row.getBoolean("active"),
                row.getBoolean("must_change"));
    }
}
