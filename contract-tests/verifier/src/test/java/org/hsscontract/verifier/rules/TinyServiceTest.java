package org.hsscontract.verifier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.Profile;
import org.junit.jupiter.api.Test;

/** The server that the tests of rules take for right is right: all rules at once find nothing. */
class TinyServiceTest {
    @Test
    void isRight() {
        try (TinyServer server = TinyServer.start(RuleVerdict.right())) {
            Target target = Target.of(server.uri(), TinyInventory.PROJECT, TinyInventory.TOKEN);
            Report report = Verification.of(
                            Contract.published(), target, RuleVerdict.knowing().withProfile(Profile.QUICK))
                    .run();
            assertThat(report.findings().stream()
                            .map(f -> f.rule() + " at " + f.element() + ": expected " + f.expected() + ", came "
                                    + f.actual())
                            .toList())
                    .isEmpty();
            List<String> open = report.results().stream()
                    .filter(r -> r.outcome() == Outcome.NOT_PROVED)
                    .map(r -> r.rule() + r.notProved())
                    .toList();
            assertThat(open).allMatch(o -> o.startsWith("documented-example"));
        }
    }
}
