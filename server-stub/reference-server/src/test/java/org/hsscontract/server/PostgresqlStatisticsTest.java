package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PostgresqlStatisticsTest extends StatisticsSuite {

    private final EmbeddedPostgres postgresql;

    PostgresqlStatisticsTest() throws IOException, SQLException {
        postgresql = EmbeddedPostgres.start();
        // With an order that is not the one of code points, so that the tables cannot rely on the database's.
        create("suite", "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C'");
    }

    @AfterAll
    void stopDatabase() throws IOException {
        postgresql.close();
    }

    @Override
    ServerOptions.Builder options() {
        return options("suite");
    }

    @Test
    void a_start_replaces_what_the_database_held() throws Exception {
        create("restarted", "");
        ReferenceServer.start(
                        options("restarted").source(AssetSource.documented()).build())
                .close();
        AssetInventory other =
                new AssetInventory(List.of(Asset.host("h", "p", List.of(new AssetProcess("/bin/new")), Set.of())));
        try (ReferenceServer server = ReferenceServer.start(
                options("restarted").source(AssetSource.of(other)).build())) {
            assertThat(ApiClient.of(server).processes("").groups()).containsExactly("/bin/new 1");
            assertThat(count("restarted", "asset")).isEqualTo(1);
            assertThat(count("restarted", "asset_port")).isZero();
        }
    }

    @Test
    void a_database_that_holds_other_tables_is_left_alone() throws Exception {
        create("foreign_tables", "");
        execute("foreign_tables", "CREATE TABLE precious (value INTEGER)");
        ServerStartTest.assertRefused(options("foreign_tables").source(AssetSource.documented()))
                .withMessageContaining("give a database that is empty");
        assertThat(count("foreign_tables", "precious")).isZero();
    }

    @Test
    void a_database_that_goes_away_is_a_503() throws Exception {
        create("short_lived", "");
        try (ReferenceServer server = ReferenceServer.start(
                options("short_lived").source(AssetSource.documented()).build())) {
            execute("postgres", "ALTER DATABASE short_lived WITH ALLOW_CONNECTIONS false");
            execute("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'short_lived'");
            RawHttp.Answer answer = new RawHttp(server.baseUri())
                    .send(
                            "GET /v5/" + server.projectId() + "/asset/port/statistics HTTP/1.1",
                            "X-Auth-Token: " + server.token());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("retry-after")).isEqualTo("10");
            ErrorBodies.assertConforms(answer);
        }
    }

    private ServerOptions.Builder options(String database) {
        return ServerOptions.builder().database(postgresql.getJdbcUrl("postgres", database), "postgres", "postgres");
    }

    private void create(String database, String options) throws SQLException {
        execute("postgres", "CREATE DATABASE " + database + " " + options);
    }

    private void execute(String database, String sql) throws SQLException {
        try (var connection = postgresql.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String database, String table) throws SQLException {
        try (var connection = postgresql.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
