package org.hsscontract.tests.faulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.tests.Fleet;
import org.hsscontract.tests.proxy.Behaviour;
import org.hsscontract.tests.proxy.Proxy;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.basis.RuleBasis;
import org.hsscontract.verifier.rule.ContractRule;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rules.RuleCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verifier against every faulty implementation of the catalogue, or against the one of {@code -Dfault=ID}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class FaultyServersTest {
    private static final Contract CONTRACT = Contract.published();
    private static final Map<String, ContractRule> RULES =
            RuleCatalogue.all(CONTRACT, Fleet.target(URI.create("http://localhost"))).stream()
                    .collect(Collectors.toMap(ContractRule::id, Function.identity()));

    /** The document of each operation. */
    private static final Map<String, String> DOCUMENTS =
            Map.of("listProcessStatistics", "process", "listPortStatistics", "port");

    private ReferenceServer server;

    @BeforeAll
    void start() {
        server = Fleet.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Fault> faults() {
        OneOf ids =
                new OneOf("fault", FaultCatalogue.all().stream().map(Fault::id).toList());
        return FaultCatalogue.all().stream().filter(fault -> ids.chooses(fault.id()));
    }

    @Test
    void noTwoFaultsHaveTheSameId() {
        assertThat(FaultCatalogue.all()).extracting(Fault::id).doesNotHaveDuplicates();
    }

    @Test
    void eachDocumentIsThatOfAnOperation() {
        assertThat(CONTRACT.operations())
                .extracting(Operation::id)
                .containsExactlyInAnyOrderElementsOf(DOCUMENTS.keySet());
    }

    @Test
    void thereAreEnough() {
        assertThat(FaultCatalogue.all()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundAndCalledWhatItIs(Fault fault) {
        Options options = fault.needsKnownData() ? Fleet.knowing() : Options.defaults();
        List<Finding> findings = verify(fault.behaviour(), options).findings();
        assertAll(() -> isFoundByTheRuleThatNamesIt(fault, findings), () -> isCalledWhatItIs(fault, findings));
    }

    private static void isFoundByTheRuleThatNamesIt(Fault fault, List<Finding> findings) {
        assertThat(findings).as("what '%s' breaks", fault).allSatisfy(FaultyServersTest::liesWithinTheBasisOfItsRule);
        List<String> found = findings.stream().map(Finding::rule).distinct().toList();
        assertThat(found).as("rules that found '%s'", fault).containsAnyElementsOf(fault.rules());
    }

    /** Violated where it breaks a statement, by a rule that names it; and nowhere else, whatever the rule. */
    private static void isCalledWhatItIs(Fault fault, List<Finding> findings) {
        List<Finding> violations =
                findings.stream().filter(f -> f.outcome() == Outcome.VIOLATED).toList();
        List<Finding> named = violations.stream()
                .filter(f -> fault.rules().contains(f.rule()))
                .toList();
        if (fault.severity() == Outcome.VIOLATED) {
            assertThat(named).as("violations found of '%s'", fault).isNotEmpty();
        }
        DOCUMENTS.forEach((operation, document) -> {
            if (fault.mustViolate(document)) {
                assertThat(named)
                        .as("violations found of '%s' in %s", fault, operation)
                        .anyMatch(f -> f.operation().equals(operation));
            } else if (!fault.mayViolate(document)) {
                assertThat(violations)
                        .as("violations found of '%s', which breaks no statement of %s", fault, operation)
                        .noneMatch(f -> f.operation().equals(operation));
            }
        });
    }

    /** What weakens a finding beyond the rule's own basis are the parts of its request: they are no standards. */
    private static void liesWithinTheBasisOfItsRule(Finding finding) {
        RuleBasis basis = Objects.requireNonNull(RULES.get(finding.rule()), finding.rule())
                .basis(CONTRACT, CONTRACT.operation(finding.operation()).orElseThrow());
        assertThat(basis.covers(finding.element())).isTrue();
        assertThat(!finding.source().isStandard() || basis.covers(finding.element(), finding.source()))
                .isTrue();
    }

    private Report verify(Behaviour behaviour, Options options) {
        try (Proxy proxy = Proxy.before(server.baseUri(), behaviour)) {
            // Short, because some faults are to be silent.
            return Verification.of(
                            CONTRACT, Fleet.target(proxy.baseUri()).withTimeLimit(Duration.ofSeconds(2)), options)
                    .run();
        }
    }
}
