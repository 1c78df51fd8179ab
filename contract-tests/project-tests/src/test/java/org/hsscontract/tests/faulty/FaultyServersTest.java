package org.hsscontract.tests.faulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.hsscontract.tests.proxy.Behaviour;
import org.hsscontract.tests.proxy.Proxy;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Target;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.contract.Contract;
import org.hsscontract.verifier.rule.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verifier against every faulty implementation of the catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultyServersTest {
    private final Contract contract = Contract.published();
    private ReferenceServer server;

    @BeforeAll
    void start() throws URISyntaxException {
        Path fleet = Path.of(FaultyServersTest.class.getResource("/fleet.json").toURI());
        server = ReferenceServer.start(ServerOptions.builder().source(AssetSource.file(fleet)).build());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Fault> faults() {
        return FaultCatalogue.all().stream();
    }

    @Test
    void noTwoFaultsHaveTheSameId() {
        assertThat(FaultCatalogue.all()).extracting(Fault::id).doesNotHaveDuplicates();
    }

    @Test
    void theRightServerBehindTheProxyGivesNoFinding() {
        assertThat(verify((request, upstream) -> upstream.send(request)).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundByTheRuleThatNamesIt(Fault fault) {
        List<String> found = verify(fault.behaviour()).findings().stream().map(Finding::rule).distinct().toList();
        assertThat(found).as("rules that found '%s'", fault).containsAnyElementsOf(fault.rules());
    }

    private Report verify(Behaviour behaviour) {
        try (Proxy proxy = Proxy.before(server.baseUri(), behaviour)) {
            Target target = Target.of(proxy.baseUri(), server.projectId(), server.token()).withTimeLimit(Duration.ofSeconds(2));
            return Verification.of(contract, target).run();
        }
    }
}
