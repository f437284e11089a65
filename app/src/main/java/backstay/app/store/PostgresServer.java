package backstay.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// The journal on a PostgreSQL server, which looks after its own commits and its own files.
final class PostgresServer implements Connections {
    private static final int CONNECTIONS = 10;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    PostgresServer(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /// Connections to the server at this address. Fails at once when the server cannot be reached.
    static HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setPoolName("backstay");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return jdbi.withHandle(work::apply);
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }

    @Override
    public <T> T snapshot(Function<Handle, T> work) {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply);
    }

    /// Nothing to do: the server's own vacuum reuses the space, and its files are its operator's to protect.
    @Override
    public void wipe() {}

    /// Nothing: a server checks its own pages, and its operator can ask it with `pg_amcheck`.
    @Override
    public Optional<String> fault() {
        return Optional.empty();
    }

    @Override
    public void close() {
        pool.close();
    }
}
