package cn.heyan.store.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key of another program (API 令牌); the key itself is not kept.
 *
 * @param id by which people name it
 * @param account whose rights it has at most
 * @param label what it is for
 * @param scopes what it may do
 * @param expires after which it is refused
 * @param used when it was last used
 */
public record Token(
        String id, String account, String label, Set<String> scopes, Instant expires, Optional<Instant> used) {

    /** Submit packets (提交). */
    public static final String SUBMIT = "submit";

    /** Read packets, reports and the ledger (读取). */
    public static final String READ = "read";

    /** Correct what was read (更正). */
    public static final String CORRECT = "correct";

    /** Read the process's own figures (运行指标). */
    public static final String METRICS = "metrics";

    /** All scopes there are. */
    public static final Set<String> SCOPES = Set.of(SUBMIT, READ, CORRECT, METRICS);

    public Token {
        scopes = Set.copyOf(scopes);
    }
}
