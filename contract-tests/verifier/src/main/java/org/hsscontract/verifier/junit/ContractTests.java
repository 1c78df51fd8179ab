package org.hsscontract.verifier.junit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.waiver.Waiver;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/**
 * The verifier as tests of JUnit 5 or later. An implementer's test class implements {@link #target}, and each operation
 * becomes a container with one test per rule that applies to it.
 *
 * <pre>{@code
 * class MyContractTest implements ContractTests {
 *     @Override
 *     public Target target() {
 *         return Target.of(URI.create("http://127.0.0.1:" + port), projectId, token);
 *     }
 * }
 * }</pre>
 *
 * <p>A violation fails its test, with what was expected, what is actual and the command that shows it again. A warning is
 * published as a report entry. What was not proved, or is waived, aborts its test with the reason.
 */
public interface ContractTests {
    /** The implementation, running. Asked for once per verification. */
    Target target();

    /** What it is verified against. */
    default Contract contract() {
        return Contract.published();
    }

    default Options options() {
        return Options.defaults();
    }

    /** Leave to depart from the contract; {@link org.hsscontract.verifier.waiver.WaiverFile} reads them. */
    default List<Waiver> waivers() {
        return List.of();
    }

    /** Outcomes that fail a test, of {@code VIOLATED}, {@code WARNING} and {@code NOT_PROVED}. */
    default Set<Outcome> failOn() {
        return EnumSet.of(Outcome.VIOLATED);
    }

    /**
     * Verifies the target, then hands out the results as tests.
     *
     * @throws org.hsscontract.verifier.VerificationException if the target cannot be reached or refuses the token
     */
    @TestFactory
    default Stream<DynamicNode> operations(TestReporter reporter) {
        Contract contract = contract();
        Report report = Verification.of(contract, target(), options()).run();
        Judgement judgement = Judgement.of(report, waivers(), failOn(), LocalDate.now(ZoneId.systemDefault()));
        judgement.notes().forEach(note -> reporter.publishEntry("waivers", note));
        return contract.operations().stream()
                .map(operation -> DynamicContainer.dynamicContainer(
                        operation.id(),
                        report.results().stream()
                                .filter(r ->
                                        r.operation().equals(operation.id()) && r.outcome() != Outcome.NOT_APPLICABLE)
                                .map(r -> DynamicTest.dynamicTest(
                                        r.rule() + ": " + r.sentence(), new JudgedRule(judgement, r, reporter)))));
    }
}
