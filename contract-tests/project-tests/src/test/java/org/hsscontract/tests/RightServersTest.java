package org.hsscontract.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The verifier against the reference server, over every source and on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightServersTest {
    private EmbeddedPostgres postgres;

    @BeforeAll
    void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    void stopPostgres() throws IOException {
        postgres.close();
    }

    static Stream<Arguments> servers() {
        return Stream.of("H2", "PostgreSQL")
                .flatMap(database -> Stream.of(
                        Arguments.of(database, "live", AssetSource.live()),
                        Arguments.of(database, "documented", AssetSource.documented()),
                        Arguments.of(database, "file", AssetSource.file(Fleet.file()))));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("servers")
    void givesNoFinding(String database, String name, AssetSource source) {
        assertThat(verify(database, name, source).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("servers")
    void provesWhatTheDataCanProve(String database, String name, AssetSource source) {
        Report report = verify(database, name, source);
        if (name.equals("file")) {
            // Only the documented payload is not in the inventory.
            assertThat(report.results())
                    .filteredOn(r -> r.outcome() == Outcome.NOT_PROVED)
                    .extracting(RuleResult::rule)
                    .containsOnly("documented-example");
        }
        if (name.equals("documented")) {
            assertThat(report.results())
                    .filteredOn(r -> r.rule().equals("documented-example"))
                    .extracting(RuleResult::outcome)
                    .containsExactly(Outcome.PROVED, Outcome.PROVED);
        }
        assertThat(report.count(Outcome.PROVED)).isGreaterThan(20);
    }

    private Report verify(String database, String name, AssetSource source) {
        boolean fleet = name.equals("file");
        ServerOptions.Builder options =
                fleet ? Fleet.server() : ServerOptions.builder().source(source);
        if (database.equals("PostgreSQL")) {
            options.database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
        }
        try (ReferenceServer server = ReferenceServer.start(options.build())) {
            return Verification.of(
                            Contract.published(),
                            Target.of(server.baseUri(), server.projectId(), server.token()),
                            fleet ? Fleet.knowing() : Options.defaults())
                    .run();
        }
    }
}
