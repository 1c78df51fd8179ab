package org.hsscontract.server;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hsscontract.server.web.Statistics;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a server's database. Thread-safe. */
final class AssetStore implements AutoCloseable {

    private final Database database;
    private final HikariDataSource connections;

    private AssetStore(Database database, HikariDataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /**
     * Connects, brings the tables up to date and replaces what they held.
     *
     * @throws ServerStartException if the database is not reachable or not usable
     */
    static AssetStore open(Database database, AssetInventory inventory) {
        AssetStore store = new AssetStore(database, connect(database));
        try {
            migrate(store.connections);
            new AssetLoad(store.connections).replace(inventory);
            return store;
        } catch (FlywayException | DataAccessException e) {
            store.close();
            throw new ServerStartException(
                    "cannot set up the tables in " + database + "; give a database that is empty or this server's own: "
                            + reason(e),
                    e);
        }
    }

    Statistics statistics() {
        return new SqlStatistics(JdbcClient.create(connections));
    }

    @Override
    public void close() {
        if (database.isInMemory() && connections.isRunning()) {
            // Else it would stay in the memory of the process.
            new JdbcTemplate(connections).execute("SHUTDOWN");
        }
        connections.close();
    }

    private static HikariDataSource connect(Database database) {
        try {
            return database.connect();
        } catch (RuntimeException e) {
            throw new ServerStartException(
                    "cannot connect to " + database + "; check URL, user and password, and that it runs: "
                            // The URL may hold a password.
                            + reason(e).replace(database.url(), database.toString()),
                    e);
        }
    }

    private static void migrate(DataSource connections) {
        Flyway.configure(AssetStore.class.getClassLoader())
                .dataSource(connections)
                .locations("classpath:org/hsscontract/server/migration")
                .load()
                .migrate();
    }

    private static String reason(Exception e) {
        Throwable cause =
                Optional.ofNullable(NestedExceptionUtils.getRootCause(e)).orElse(e);
        String message =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        return message.lines().findFirst().orElse("");
    }
}
