package cn.heyan.store.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of other programs, of which only digests are kept: a key is long and random, so its plain digest gives nothing away. */
public final class Tokens {

    private static final String BEGINNING = "heyan_";

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    /** Keys in this database, whose tables exist. */
    public Tokens(JdbcClient database) {
        this.database = database;
    }

    /** Makes a key and returns it: it is shown now and never again. */
    public String make(String account, String label, Set<String> scopes, Instant now, Instant expires) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String key = BEGINNING + HexFormat.of().formatHex(bytes);
        database.sql("insert into api_token (id, digest, account, label, scopes, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        digest(key).substring(0, 12),
                        digest(key),
                        account,
                        label,
                        String.join(",", new TreeSet<>(scopes)),
                        at(now),
                        at(expires))
                .update();
        return key;
    }

    /** The token of this key, if there is one that has not expired; notes that it was used. */
    public Optional<Token> of(String key, Instant now) {
        Optional<Token> token = database.sql("select * from api_token where digest = ? and expires_at > ?")
                .params(digest(key), at(now))
                .query(Tokens::token)
                .optional();
        token.ifPresent(one -> database.sql("update api_token set used_at = ? where id = ?")
                .params(at(now), one.id())
                .update());
        return token;
    }

    /** All tokens, the youngest first. */
    public List<Token> all() {
        return database.sql("select * from api_token order by created_at desc, id")
                .query(Tokens::token)
                .list();
    }

    /** Ends a token. */
    public void end(String id) {
        database.sql("delete from api_token where id = ?").param(id).update();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getString("id"),
                row.getString("account"),
                row.getString("label"),
                Accounts.parted(row.getString("scopes")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime at(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
