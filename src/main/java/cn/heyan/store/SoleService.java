package cn.heyan.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Holds a PostgreSQL database for one {@code heyan serve} at a time: a second would take up what the first is in the middle of. The server
 * lets go of it by itself when the process ends, however it ends; an H2 file is held by its own lock.
 */
public final class SoleService implements AutoCloseable {

    private static final long NUMBER = 4_829_011_477L;
    private static final int TRIES = 20;

    private final Connection connection;

    private SoleService(Connection connection) {
        this.connection = connection;
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
                return new SoleService(connection);
            }
            for (int tries = 0; tries < TRIES; tries++) {
                if (taken(connection)) {
                    return new SoleService(connection);
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

    @Override
    public void close() throws SQLException {
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
