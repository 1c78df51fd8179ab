package org.hsscontract.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.text.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An SDK that decides otherwise than the contract where the documents are silent is warned; one that is wrong still fails. */
@Timeout(120)
class AssumedVectorsTest {
    private static final Contract CONTRACT = Contract.published();
    private static final List<String> VECTORS = List.of(
            "process-pages/*",
            "pages-*",
            "port-pages/*",
            "short-pages",
            "total-not-trusted/*",
            "error-on-a-later-page/*",
            "numbers-beyond/*",
            "redirects-not-followed/*",
            "declared-errors/*");

    @Test
    void otherDecisionsAreWarnedOfByTheirName() {
        ScenarioReport report = run("none", o -> o);

        assertThat(report.results())
                .filteredOn(r -> r.state() == VectorState.FAIL)
                .flatExtracting(ScenarioResult::findings)
                .isEmpty();
        assertThat(report.problems()).isEmpty();
        assertThat(ids(report, VectorState.WARNED))
                .containsExactly(
                        "process-pages/one",
                        "process-pages/one-full-page",
                        "process-pages/one-more-than-a-page",
                        "process-pages/several",
                        "process-pages/begun-later",
                        "process-pages/one-entry-a-page",
                        "port-pages/several",
                        "port-pages/with-filters",
                        "port-pages/with-a-filter-to-encode",
                        "port-pages/with-a-token-of-its-own",
                        "pages-of-processes-with-a-filter",
                        "short-pages",
                        "total-not-trusted/zero",
                        "total-not-trusted/less-than-come",
                        "redirects-not-followed/moved",
                        "redirects-not-followed/found",
                        "redirects-not-followed/same-method",
                        "numbers-beyond/total-one-too-large",
                        "numbers-beyond/total-of-33-bits",
                        "numbers-beyond/num-one-too-large",
                        "numbers-beyond/num-beyond-64-bits",
                        "numbers-beyond/num-beyond-every-float");
        assertThat(report.count(VectorState.PASS)).isGreaterThan(10);
        assertThat(report.exitCode()).isZero();
        assertThat(report.verdict()).isEqualTo("The SDK agrees with the vectors but for 22 that are only assumed.");
        assertThat(ScenarioConsole.of(report, Style.PLAIN))
                .contains("assumed   beyond-the-end (", "assumed   redirects (", "assumed   integers-are-int32 (");
    }

    @Test
    void whoDemandsEverythingIsToldOfThemAsFailures() {
        ScenarioReport report = run("none", ScenarioOptions::demandingAssumed);

        assertThat(ids(report, VectorState.WARNED)).isEmpty();
        assertThat(ids(report, VectorState.FAIL)).hasSize(22).contains("short-pages");
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(ScenarioConsole.of(report, Style.PLAIN)).contains("assumed   beyond-the-end (");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an entry lost between pages | process-pages/several port-pages/several process-pages/one-entry-a-page",
                "errors are empty lists | error-on-a-later-page/later error-on-a-later-page/first declared-errors/401 declared-errors/503",
            })
    void whatIsWrongUnderEveryDecisionFails(String fault, String vectors) {
        ScenarioReport report = run(fault, o -> o);

        assertThat(ids(report, VectorState.FAIL)).contains(vectors.split(" "));
        assertThat(report.exitCode()).isEqualTo(1);
    }

    private static List<String> ids(ScenarioReport report, VectorState state) {
        return report.results().stream()
                .filter(r -> r.state() == state)
                .map(r -> r.vector().id())
                .toList();
    }

    private static ScenarioReport run(String fault, UnaryOperator<ScenarioOptions> how) {
        ScenarioOptions options = how.apply(
                ScenarioOptions.defaults().withTimeLimit(Duration.ofSeconds(20)).withOnly(VECTORS));
        return ScenarioRun.of(CONTRACT, OtherWaysDriver.that(fault), Declarations.none(), options)
                .run();
    }
}
