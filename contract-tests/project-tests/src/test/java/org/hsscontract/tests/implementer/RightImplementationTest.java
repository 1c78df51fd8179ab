package org.hsscontract.tests.implementer;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.Profile;
import org.junit.jupiter.api.Test;

/** A right implementation that is not the reference server is found right. */
class RightImplementationTest {

    @Test
    void isFoundRight() {
        try (ImplementerServer server = ImplementerServer.start()) {
            Report report = Verification.of(
                            Contract.published(),
                            server.target(),
                            Options.defaults().withProfile(Profile.QUICK))
                    .run();
            assertThat(report.findings())
                    .filteredOn(f -> f.outcome() == Outcome.VIOLATED)
                    .extracting(Finding::rule, Finding::expected, Finding::actual)
                    .isEmpty();
            // What Tomcat cannot parse at all it refuses by itself, with a page in HTML.
            assertThat(report.findings()).extracting(Finding::rule).containsOnly("media-type");
            assertThat(report.count(Outcome.PROVED)).isGreaterThan(50);
        }
    }
}
