package org.hsscontract.tests.implementer;

import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.junit.ContractTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** All that an implementer has to write to see the rules as tests. */
class ImplementerContractTest implements ContractTests {
    private static ImplementerServer server;

    @BeforeAll
    static void start() {
        server = ImplementerServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    public Target target() {
        return server.target();
    }
}
