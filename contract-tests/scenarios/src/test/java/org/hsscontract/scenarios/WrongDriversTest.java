package org.hsscontract.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.vector.VectorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The run itself is tested: no wrong driver passes a single vector, and none of them hangs it. */
@Timeout(120)
class WrongDriversTest {
    private static final Contract CONTRACT = Contract.published();
    /** A process takes its time to start on a busy machine. */
    private static final Duration PLENTY = Duration.ofSeconds(20);

    private static final Duration SHORT = Duration.ofMillis(700);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty results",
                "errors without calls",
                "answers without calls",
                "no items",
                "not implemented",
                "no token",
                "another operation",
                "no base path",
                "two outcomes",
                "other ids",
                "garbage"
            })
    void noVectorIsPassedByADriverThatIsWrongEverywhere(String wrong) {
        ScenarioReport report = run(wrong, ScenarioOptions.defaults().withTimeLimit(PLENTY));

        assertThat(report.results())
                .filteredOn(r -> !r.state().fails())
                .extracting(r -> r.vector().kind())
                .containsOnly(VectorKind.MALFORMED_REQUEST);
        assertThat(report.count(VectorState.FAIL) + report.count(VectorState.NOT_IMPLEMENTED))
                .isEqualTo(CONTRACT.vectors().stream()
                        .filter(v -> v.kind().isAboutClients())
                        .count());
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "other ids | the outcome of path-characters/space, actual one with the id \"nobody\"",
                "garbage | expected an outcome in JSON, actual {\"id\":\"path-characters/space\", garbage",
                "two outcomes | expected one outcome, actual another one",
                "one more at the end | expected one outcome, actual another one at the end",
                "no base path | expected every request under the base URL, actual GET /v5/p1/asset/port/statistics HTTP/1.1",
                "not implemented | actual not implemented: not today",
            })
    void whatWasWrongIsSaid(String wrong, String said) {
        ScenarioReport report = run(wrong, only("path-characters/space", "accepts-json"));
        assertThat(report.results().get(0).findings())
                .extracting(ScenarioFinding::sentence)
                .anyMatch(s -> s.contains(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ends with an error | the driver ended with exit code 4 when its input had ended; its log ends: ",
                "one more at the end | the driver gave an outcome that nobody had asked for",
                "no base path | a request went to no scenario: GET /v5/p1/asset/port/statistics HTTP/1.1",
            })
    void whatIsWrongBesideTheVectorsFailsTheRun(String wrong, String problem) {
        ScenarioReport report = run(wrong, only("path-characters/space"));
        assertThat(report.problems()).anyMatch(p -> p.startsWith(problem));
        assertThat(new ScenarioReport(CONTRACT, List.of(), report.problems(), List.of()).exitCode())
                .isEqualTo(1);
    }

    @Test
    void aDriverThatDoesNotEndFailsTheRun() {
        ScenarioReport report =
                run("does not end", only("path-characters/space").withTimeLimit(Duration.ofSeconds(3)));
        assertThat(report.problems())
                .containsExactly("the driver did not end within 3000 ms after its input had ended");
    }

    /** Whether that is seen before or after it is given the next task depends on how fast it ends. */
    @Test
    void aDriverThatDoesNotWaitForTheNextTaskFails() {
        ScenarioReport report = run("ends after each", only("port-parameters/p*", "port-parameters/t*"));
        assertThat(report.results().toString()).contains("ended with exit code 0");
        assertThat(report.count(VectorState.PASS)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cannot start | exit code 3",
                "crashes | exit code 5",
                "silent | none; the driver was ended",
                "closes its output | none; the driver was ended",
                "an outcome without end | none; the driver was ended",
            })
    void aDriverThatNeverGivesAnOutcomeEndsTheRun(String wrong, String said) {
        boolean waits = said.startsWith("none");
        assertThatThrownBy(() -> run(wrong, ScenarioOptions.defaults().withTimeLimit(waits ? SHORT : PLENTY)))
                .isInstanceOf(DriverException.class)
                .hasMessageContaining("started 3 times")
                .hasMessageContaining(said)
                // One that is ended so soon may not have come to write anything.
                .hasMessageContaining(waits ? "log" : "its log ends: ")
                .hasMessageContaining(waits ? "" : "größer");
    }

    @Test
    void aDriverThatCrashesNowAndThenFailsThoseVectors() {
        ScenarioReport report = run("crashes later", only("port-parameters/*"));
        assertThat(report.results()).extracting(ScenarioResult::state).containsOnly(VectorState.FAIL);
        assertThat(report.results())
                .extracting(r -> r.findings().toString().contains("exit code 5"))
                .containsExactly(false, true, false, true, false, true, false, true, false);
    }

    @Test
    void aDriverThatHangsNowAndThenFailsThoseVectors() {
        ScenarioReport report = run("hangs later", only("path-characters/p*").withTimeLimit(Duration.ofSeconds(2)));
        assertThat(report.results())
                .extracting(r -> r.findings().toString().contains("an outcome within 4000 ms"))
                .containsExactly(false, true, false);
    }

    @Test
    void whatIsNoOutcomeGoesToTheLog() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        ScenarioReport report = run("empty results", only("accepts-json").withLog(heard::add));
        assertThat(report.log())
                .containsExactlyInAnyOrder("a word on standard error", "and one on standard output, größer");
        assertThat(heard).containsExactlyInAnyOrderElementsOf(report.log());
    }

    @Test
    void leavesNoProcessBehind() {
        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        run("does not end", only("accepts-json").withTimeLimit(SHORT));
        assertThatThrownBy(() ->
                        run("silent", only("accepts-json", "path-characters/*").withTimeLimit(SHORT)))
                .isInstanceOf(DriverException.class);
        assertThat(ProcessHandle.current().descendants().filter(p -> !before.contains(p)))
                .allSatisfy(p -> assertThat(p.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    @Test
    void leavesNoProcessBehindThatTheDriverStarted() {
        ScenarioReport report = run("with a child", only("accepts-json"));
        List<Long> children = report.log().stream()
                .filter(l -> l.startsWith("child "))
                .map(l -> Long.valueOf(l.substring(6)))
                .toList();
        assertThat(children).hasSize(1);
        ProcessHandle.of(children.get(0))
                .ifPresent(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    @Test
    void aDriverThatIsNotThereIsSaidToBeMissing() {
        Driver missing = Driver.of(List.of("no-such-program"), Path.of("."));
        assertThatThrownBy(() -> run(missing, ScenarioOptions.defaults()))
                .isInstanceOf(DriverException.class)
                .hasMessageContaining("is no-such-program installed");
        Driver nowhere = Driver.of(List.of("java"), Path.of("no-such-directory"));
        assertThatThrownBy(() -> run(nowhere, ScenarioOptions.defaults()))
                .isInstanceOf(DriverException.class)
                .hasMessageContaining("there is no directory no-such-directory");
        assertThatThrownBy(() -> Driver.of(List.of(), Path.of("."))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPatternThatNoVectorHasIsRefused() {
        assertThatThrownBy(() -> run("empty results", only("no-such-*", "project-unknown")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-* or project-unknown");
    }

    @Test
    void aContractWithoutVectorsIsRefused(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("contract.yaml"), """
                openapi: 3.0.3
                info: {title: Other, version: '1'}
                paths: {/a: {get: {operationId: a, responses: {'200': {description: All}}}}}
                """);
        assertThatThrownBy(() -> ScenarioRun.of(
                                Contract.of(file),
                                WrongDriver.that("silent"),
                                Declarations.none(),
                                ScenarioOptions.defaults())
                        .run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x-vectors");
    }

    private static ScenarioOptions only(String... patterns) {
        return ScenarioOptions.defaults().withTimeLimit(PLENTY).withOnly(List.of(patterns));
    }

    private static ScenarioReport run(String wrong, ScenarioOptions options) {
        return run(WrongDriver.that(wrong), options);
    }

    private static ScenarioReport run(Driver driver, ScenarioOptions options) {
        return ScenarioRun.of(CONTRACT, driver, Declarations.none(), options).run();
    }
}
