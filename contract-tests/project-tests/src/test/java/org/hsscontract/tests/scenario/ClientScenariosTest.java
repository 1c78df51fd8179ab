package org.hsscontract.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.scenarios.Declarations;
import org.hsscontract.scenarios.Driver;
import org.hsscontract.scenarios.ExampleEndpoint;
import org.hsscontract.scenarios.ScenarioOptions;
import org.hsscontract.scenarios.ScenarioReport;
import org.hsscontract.scenarios.ScenarioResult;
import org.hsscontract.scenarios.ScenarioRun;
import org.hsscontract.scenarios.ScenarioServer;
import org.hsscontract.scenarios.VectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** A right driver passes every vector; with a fault it fails those that must see it, and no others. */
@Timeout(120)
class ClientScenariosTest {
    private static final Contract CONTRACT = Contract.published();
    private static final ScenarioOptions OPTIONS =
            ScenarioOptions.defaults().withTimeLimit(Duration.ofSeconds(20)).demandingAssumed();
    static final List<String> FAULTS =
            SdkFaults.all().stream().map(SdkFault::name).toList();

    @TempDir
    private Path directory;

    @Test
    void theJavaClientPassesEveryVector() {
        ScenarioReport report = run(ClientDriver.right(), Declarations.none(), OPTIONS);
        assertThat(report.results())
                .filteredOn(r -> r.vector().kind().isAboutClients())
                .allSatisfy(r -> assertThat(r.findings()).as(r.vector().id()).isEmpty())
                .hasSizeGreaterThan(250);
        assertThat(report.problems()).isEmpty();
        assertThat(report.exitCode()).isZero();
    }

    @ParameterizedTest
    @FieldSource("FAULTS")
    void aFaultIsSeenByTheVectorsThatMustSeeIt(String name) {
        SdkFault fault = SdkFaults.named(name);
        ScenarioReport report = run(ClientDriver.with(fault), Declarations.none(), OPTIONS);

        List<String> must = CONTRACT.vectors().stream()
                .filter(v -> v.kind().isAboutClients())
                .filter(fault.seenBy())
                .map(Vector::id)
                .toList();
        assertThat(must).isNotEmpty();
        assertThat(ids(report, VectorState.FAIL)).containsExactlyElementsOf(must);
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void anSdkWithoutATimeLimitIsSeen() {
        SdkFault fault = SdkFaults.withoutTimeLimit();
        ScenarioReport report = run(
                ClientDriver.with(fault),
                Declarations.none(),
                OPTIONS.withOnly(List.of("transfer-*")).withTimeLimit(Duration.ofSeconds(4)));
        assertThat(ids(report, VectorState.FAIL))
                .containsExactly("transfer-never-ends/in-the-body", "transfer-never-ends/before-the-body");
    }

    @Test
    void aDeclaredGapDoesNotFailAndAClosedOneDoes() throws IOException {
        Path file = Files.writeString(directory.resolve("unsupported.yaml"), """
                - vectors: [path-characters/plus, type-characters/*]
                  state: not supported
                  reason: The library takes a plus sign for a space.
                  link: https://tracker.example.com/1
                - vectors: [accepts-json]
                  state: not applicable
                  reason: It does.
                  link: https://tracker.example.com/2
                """);
        SdkFault plus = SdkFaults.named("plus not escaped");
        ScenarioReport report = run(
                ClientDriver.with(plus),
                Declarations.read(file),
                OPTIONS.withOnly(List.of("*-characters/*", "accepts-json")));

        assertThat(ids(report, VectorState.NOT_SUPPORTED))
                .containsExactly("path-characters/plus", "type-characters/reserved");
        assertThat(ids(report, VectorState.FAIL)).containsExactly("enterprise-project-characters/reserved");
        assertThat(report.problems())
                .hasSize(5)
                .contains(
                        file + ":1: type-characters/tcp is declared as not supported, but passes; take it out",
                        file + ":5: accepts-json is declared as not applicable, but passes; take it out");
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void anExampleProgramIsHeldToTheContract() {
        try (ScenarioServer server = ScenarioServer.start(CONTRACT)) {
            ExampleEndpoint example = server.example();
            for (String operation : List.of("listProcessStatistics", "listPortStatistics")) {
                assertThatCode(() -> new ClientCall(JsonMapper.shared()
                                        .createObjectNode()
                                        .put("url", example.url())
                                        .put("operation", operation)
                                        .put("token", example.token())
                                        .put("time_limit", 20_000)
                                        .set(
                                                "arguments",
                                                JsonMapper.shared()
                                                        .createObjectNode()
                                                        .put("project_id", example.projectId())))
                                .outcome())
                        .doesNotThrowAnyException();
            }
            assertThat(example.findings()).isEmpty();
            assertThat(URI.create(example.url()).getHost()).isEqualTo("127.0.0.1");
        }
    }

    private static List<String> ids(ScenarioReport report, VectorState state) {
        return report.results().stream()
                .filter(r -> r.state() == state)
                .map(ScenarioResult::vector)
                .map(Vector::id)
                .toList();
    }

    private static ScenarioReport run(Driver driver, Declarations declarations, ScenarioOptions options) {
        return ScenarioRun.of(CONTRACT, driver, declarations, options).run();
    }
}
