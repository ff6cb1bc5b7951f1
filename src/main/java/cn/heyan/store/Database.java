package cn.heyan.store;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The database (数据库), H2 in a file or PostgreSQL, whose tables exist; and what belongs together as one transaction. */
public final class Database {

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final TransactionTemplate apart;

    /** Over this source of connections. */
    public Database(DataSource source) {
        sql = JdbcClient.create(source);
        DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
        transactions = new TransactionTemplate(manager);
        apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Statements; inside {@link #whole} they are part of its transaction. */
    public JdbcClient sql() {
        return sql;
    }

    /** Does all of it or nothing; inside another such call it is part of that one. */
    public <T> T whole(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    /** Does all of it or nothing; inside another such call it is part of that one. */
    public void whole(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** Does all of it or nothing, and keeps it even if the transaction around it is undone. */
    void apart(Runnable work) {
        apart.executeWithoutResult(status -> work.run());
    }
}
