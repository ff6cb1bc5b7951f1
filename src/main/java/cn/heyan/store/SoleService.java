package cn.heyan.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a PostgreSQL database for one {@code heyan serve} at a time: a second would take up what the first is in the middle of. The server
 * lets go of it by itself when the process ends, however it ends; an H2 file is held by its own lock. A server that was started anew has
 * let go as well: whoever is at work asks {@link #holds} before the next step.
 */
public final class SoleService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SoleService.class);

    private static final long NUMBER = 4_829_011_477L;
    private static final int TRIES = 20;
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int PATIENCE_SECONDS = 5;

    private final DataSource source;
    private final boolean embedded;
    private Connection connection;
    private long looked = System.nanoTime();
    private boolean held = true;

    private SoleService(DataSource source, Connection connection, boolean embedded) {
        this.source = source;
        this.connection = connection;
        this.embedded = embedded;
    }

    /**
     * Takes the database.
     *
     * @throws IllegalStateException with a Chinese sentence if another process has it, ten seconds long
     */
    public static SoleService of(DataSource source) {
        try {
            Connection connection = source.getConnection();
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                connection.close();
                return new SoleService(source, connection, true);
            }
            for (int tries = 0; tries < TRIES; tries++) {
                if (taken(connection)) {
                    return new SoleService(source, connection, false);
                }
                Thread.sleep(500);
            }
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("数据库连接不上：" + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("另一个 heyan serve 正在使用此数据库；一个数据库只能由一个 heyan serve 使用，多台机器请用 heyan reader。"
                + "/ Another heyan serve uses this database.");
    }

    private static boolean taken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + NUMBER + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Whether the database is still ours; looks every few seconds, and takes it anew where the server let go of it and nobody else came. */
    public synchronized boolean holds() {
        if (embedded || (held && System.nanoTime() - looked < LOOK_NANOS)) {
            return true;
        }
        return holdsNow();
    }

    /** The same, looked up. */
    synchronized boolean holdsNow() {
        if (embedded) {
            return true;
        }
        try {
            if (!connection.isValid(PATIENCE_SECONDS)) {
                connection.close();
                connection = source.getConnection();
                say(taken(connection));
            } else if (!held) {
                say(taken(connection));
            }
        } catch (SQLException away) {
            held = false;
            LOG.warn("数据库暂时连不上，处理暂停，连上后自动继续 / the database is away: {}", away.toString());
        }
        looked = System.nanoTime();
        return held;
    }

    private void say(boolean now) {
        if (!now && held) {
            LOG.error("数据库断开期间，另一个 heyan serve 占用了它；本进程暂停处理，待其停止后自动继续 / another heyan serve has taken the database");
        } else if (now) {
            LOG.info("数据库已重新连上，继续处理 / the database is back");
        }
        held = now;
    }

    @Override
    public synchronized void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            // a pool keeps the connection, and with it the lock
            statement.execute("select pg_advisory_unlock_all()");
        }
        connection.close();
    }
}
