package cn.heyan.desk.account;

import cn.heyan.store.account.Account;
import cn.heyan.store.account.Account.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is at the desk: the signed-in account, and what it may do. */
public class Person implements UserDetails {

    private static final long serialVersionUID = 1;

    private final transient Account account;

    /** Signed in as this account. */
    public Person(Account account) {
        this.account = account;
    }

    /** The account. */
    public Account account() {
        return account;
    }

    /** Whether somebody else knows their password, so that it is changed first. */
    public boolean mustChange() {
        return account.mustChange();
    }

    /** What others read. */
    public String shownName() {
        return account.shownName();
    }

    /** The role's name, as the bundles know it. */
    public String role() {
        return account.role().name();
    }

    /** Whether packets of this programme and applicant are theirs to see. */
    public boolean sees(Optional<String> programme, Optional<String> creditCode) {
        return account.sees(programme, creditCode);
    }

    /** Whether they may submit, retry, correct and decide. */
    public boolean mayReview() {
        return account.role() == Role.REVIEWER || mayAdminister();
    }

    /** Whether they may send letters again. */
    public boolean maySend() {
        return account.role() == Role.BUREAU || mayReview();
    }

    /** Whether they may change accounts, programmes and settings. */
    public boolean mayAdminister() {
        return account.role() == Role.ADMINISTRATOR;
    }

    /** Whether they may read the record of who did what. */
    public boolean mayAudit() {
        return account.role() == Role.AUDITOR || mayAdminister();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role()));
    }

    @Override
    public String getPassword() {
        return account.password();
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public boolean isEnabled() {
        return account.active();
    }
}
