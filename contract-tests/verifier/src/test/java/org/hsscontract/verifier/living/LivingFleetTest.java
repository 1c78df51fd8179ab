package org.hsscontract.verifier.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.Profile;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyServer;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Right servers over data that change while they are verified: none may be called wrong, whatever changes and how often. */
@Execution(ExecutionMode.CONCURRENT)
class LivingFleetTest {
    private static final double[] PER_SECOND = {0.1, 2, 20, 1_000};
    /** With the kinds of changes and both rhythms 120 verifications; {@code -Dliving.seeds=13} makes them 520. */
    private static final int SEEDS = Integer.getInteger("living.seeds", 3);

    private final Contract contract = Contract.published();

    static Stream<Arguments> fleets() {
        return Stream.of(Change.values())
                .flatMap(change -> IntStream.range(0, PER_SECOND.length)
                        .boxed()
                        .flatMap(i ->
                                Stream.of(true, false).map(periodic -> Arguments.of(change, PER_SECOND[i], periodic))));
    }

    @ParameterizedTest(name = "{0}, {1} a second, periodic {2}")
    @MethodSource("fleets")
    void isNeverViolated(Change change, double perSecond, boolean periodic) {
        List<String> violations = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Report report = verify(new LivingFleet(change, perSecond, periodic, seed));
            report.findings().stream()
                    .filter(f -> f.outcome() == Outcome.VIOLATED)
                    .forEach(f -> violations.add(
                            f.rule() + " at " + f.element() + ": expected " + f.expected() + ", actual " + f.actual()));
            assertThat(report.count(Outcome.PROVED)).isGreaterThan(20);
        }
        assertThat(violations).isEmpty();
    }

    private Report verify(TinyServer.Answering fleet) {
        // The validator reads the contract for a second, and judges no relation.
        Options options =
                Options.defaults().withProfile(Profile.QUICK).withSkipped(List.of("openapi-validator", "body-schema"));
        try (TinyServer server = TinyServer.start(fleet)) {
            Target target = Target.of(server.uri(), TinyInventory.PROJECT, TinyInventory.TOKEN);
            return Verification.of(contract, target, options).run();
        }
    }
}
