package cn.heyan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database (数据库), H2 in a file or PostgreSQL, whose tables exist; and what belongs together as one transaction. */
public final class Database {

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final TransactionTemplate apart;
    private final boolean embedded;

    /** Over this source of connections. */
    public Database(DataSource source) {
        sql = JdbcClient.create(source);
        DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
        transactions = new TransactionTemplate(manager);
        apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        embedded = isEmbedded(source);
    }

    /** Statements; inside {@link #whole} they are part of its transaction. */
    public JdbcClient sql() {
        return sql;
    }

    /** Does all of it or nothing; inside another such call it is part of that one. On the disk itself when the outermost returns. */
    public <T> T whole(Supplier<T> work) {
        boolean outermost = !TransactionSynchronizationManager.isActualTransactionActive();
        T result = Objects.requireNonNull(transactions.execute(status -> work.get()));
        if (outermost && embedded) {
            // H2 writes at each commit, but leaves it to the system when that reaches the disk
            sql.sql("checkpoint sync").update();
        }
        return result;
    }

    /** Does all of it or nothing; inside another such call it is part of that one. On the disk itself when the outermost returns. */
    public void whole(Runnable work) {
        whole(() -> {
            work.run();
            return true;
        });
    }

    private static boolean isEmbedded(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException unreachable) {
            return false; // an embedded one is always there
        }
    }

    /** Does all of it or nothing, and keeps it even if the transaction around it is undone. */
    void apart(Runnable work) {
        apart.executeWithoutResult(status -> work.run());
    }
}
