package org.hsscontract.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The database of a server: its own in memory, or a PostgreSQL. */
record Database(String url, @Nullable String user, @Nullable String password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private static final int CONNECT_SECONDS = 10;
    private static final int ANSWER_SECONDS = 30;
    private static final int MAX_CONNECTIONS = 10;

    static Database inMemory() {
        // Were H2 to reuse results, it would take those of a subquery although its parameters have changed.
        String settings = ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0";
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + settings, null, null);
    }

    static Database postgresql(String url, @Nullable String user, @Nullable String password) {
        if (!url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("the database URL must start with " + POSTGRESQL
                    + ", for example jdbc:postgresql://localhost:5432/hss");
        }
        return new Database(url, user, password);
    }

    boolean isInMemory() {
        return !url.startsWith(POSTGRESQL);
    }

    /** Connects at once, so that an unreachable database shows at the start. */
    HikariDataSource connect() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(MAX_CONNECTIONS);
        pool.setConnectionTimeout(CONNECT_SECONDS * 1000L);
        pool.setThreadFactory(Database::thread);
        if (!isInMemory()) {
            pool.addDataSourceProperty("connectTimeout", String.valueOf(CONNECT_SECONDS));
            pool.addDataSourceProperty("loginTimeout", String.valueOf(CONNECT_SECONDS));
            pool.addDataSourceProperty("socketTimeout", String.valueOf(ANSWER_SECONDS));
        }
        return new HikariDataSource(pool);
    }

    /** Made in a request, a thread would belong to Tomcat's class loader, and Tomcat warn of it when it stops. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "asset-store");
        thread.setDaemon(true);
        thread.setContextClassLoader(Database.class.getClassLoader());
        return thread;
    }

    /** Without the password, which a URL may hold in its query. */
    @Override
    public String toString() {
        return isInMemory() ? "memory" : url.replaceFirst("\\?.*", "");
    }
}
