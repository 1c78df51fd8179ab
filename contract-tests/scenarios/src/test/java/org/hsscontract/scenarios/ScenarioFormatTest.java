package org.hsscontract.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Strength;
import org.hsscontract.core.text.Style;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.core.vector.VectorKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One report in every form. */
class ScenarioFormatTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioReport.class.getResourceAsStream("/hss-contract/schemas/scenarios.schema.json"));
    private static final Contract CONTRACT = Contract.published();
    private static final Declaration DECLARED = new Declaration(
            List.of("not-json/html", "accepts-json"),
            VectorState.NOT_SUPPORTED,
            "as <b>it</b> is",
            URI.create("https://tracker.example.com/1"),
            "gaps.yaml:1");

    private final ScenarioReport report = new ScenarioReport(
            CONTRACT,
            List.of(
                    result("path-characters/space", VectorState.PASS, null),
                    result(
                            "path-characters/plus",
                            VectorState.FAIL,
                            null,
                            new ScenarioFinding("a | b", "<script>\u001b[31m*c*")),
                    result(
                            "process-pages/one",
                            VectorState.NOT_IMPLEMENTED,
                            null,
                            new ScenarioFinding("a pager", "not implemented: none")),
                    result(
                            "short-pages",
                            VectorState.WARNED,
                            null,
                            new ScenarioFinding("offsets", "others", Strength.ASSUMED)),
                    result(
                            "not-json/html",
                            VectorState.NOT_SUPPORTED,
                            DECLARED,
                            new ScenarioFinding("an error", "a result")),
                    result("accepts-json", VectorState.PASS, DECLARED),
                    result("access-refused/other-case", VectorState.NOT_APPLICABLE, null)),
            List.of("gaps.yaml:1: accepts-json is declared, but passes"),
            List.of());

    private static ScenarioResult result(
            String id, VectorState state, @Nullable Declaration declaration, ScenarioFinding... findings) {
        Vector vector = CONTRACT.vectors().stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseGet(() -> CONTRACT.vectors().stream()
                        .filter(v -> v.kind() == VectorKind.MALFORMED_REQUEST)
                        .findFirst()
                        .orElseThrow());
        return new ScenarioResult(
                vector,
                state,
                List.of(findings),
                Optional.ofNullable(declaration),
                List.of(new ReceivedRequest("GET /scenarios/" + id + " HTTP/1.1\r\nX-Auth-Token: t", new byte[0])));
    }

    @Test
    void jsonKeepsItsSchemaAndHasEverything() {
        String written = ScenarioFormat.JSON.write(report);
        assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
        JsonNode json = new JsonMapper().readTree(written);
        assertThat(json.at("/verdict/passes").asBoolean()).isFalse();
        assertThat(json.at("/vectors").toString())
                .isEqualTo(
                        "{\"pass\":2,\"fail\":1,\"warned\":1,\"not implemented\":1,\"not supported\":1,\"not applicable\":1}");
        assertThat(json.at("/results/1/topic").asString()).isEqualTo("request-encoding");
        assertThat(json.at("/results/1/findings/0/expected").asString()).isEqualTo("a | b");
        assertThat(json.at("/results/1/requests/0").asString())
                .isEqualTo("GET /scenarios/path-characters/plus HTTP/1.1");
        assertThat(json.at("/results/4/declaration/link").asString()).isEqualTo("https://tracker.example.com/1");
        assertThat(json.at("/results/1/strength").asString()).isEqualTo("documented");
        assertThat(json.at("/results/3/strength").asString()).isEqualTo("assumed");
        assertThat(json.at("/results/3/assumption").asString()).startsWith("page-size-of-answer, beyond-the-end (");
        assertThat(json.at("/problems/0").asString()).startsWith("gaps.yaml:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\" : 1 | \"version\" : 2",
                "\"state\" : \"fail\" | \"state\" : \"failed\"",
                "\"actual\" | \"saw\"",
                "\"kind\" : \"paging\" | \"kind\" : \"pager\"",
                "\"not implemented\" : 1 | \"missing\" : 1",
                "\"strength\" : \"assumed\" | \"strength\" : \"weak\"",
                "\"reason\" | \"because\"",
            })
    void itsSchemaRefusesOtherReports(String right, String wrong) {
        String written = ScenarioFormat.JSON.write(report);
        assertThat(written).contains(right);
        assertThat(SCHEMA.validate(written.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theConsoleShowsWhatFailedAndWhatIsDeclared() {
        String text = ScenarioFormat.CONSOLE.write(report);
        assertThat(text)
                .contains("fail  path-characters/plus")
                .contains("expected  a | b")
                .contains("not implemented  process-pages/one")
                .contains("warned  short-pages")
                .contains("assumed   page-size-of-answer, beyond-the-end (")
                .contains("declared  as <b>it</b> is (https://tracker.example.com/1)")
                .contains("problem: gaps.yaml:1")
                .contains(
                        "Vectors: 2 pass, 1 fail, 1 warned, 1 not implemented, 1 not supported, 1 not applicable\nThe SDK does not agree with the vectors.\n")
                .doesNotContain("fail  path-characters/space");
        assertThat(ScenarioConsole.of(report, Style.COLOURED)).contains("\u001b[31;1mfail\u001b[0m");
    }

    @Test
    void markdownIsNothingButText() {
        String text = ScenarioFormat.MARKDOWN.write(report);
        assertThat(text)
                .startsWith("## ❌")
                .contains("| request-encoding | 1 | 1 | 0 | 0 | 0 | 0 |")
                .contains("not supported: as &lt;b&gt;it&lt;/b&gt; is")
                .contains("expected a \\| b, actual &lt;script&gt;")
                .contains(
                        "### Not as the vectors say, which is only assumed\n\n- <code>short-pages</code>, warned: expected offsets")
                .contains("### Problems")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @EnumSource(ScenarioFormat.class)
    void isTheSameTextEachTime(ScenarioFormat format) {
        String once = format.write(report);
        assertThat(format.write(report)).isEqualTo(once).endsWith("\n").doesNotContain("\r");
        assertThat(format.id()).isLowerCase();
    }

    @Test
    void theVerdictFollowsFromTheStatesAndTheProblems() {
        assertThat(of(VectorState.PASS, List.of())).satisfies(r -> {
            assertThat(r.exitCode()).isZero();
            assertThat(r.verdict()).isEqualTo("The SDK agrees with the vectors.");
        });
        assertThat(of(VectorState.NOT_SUPPORTED, List.of()).verdict())
                .isEqualTo("The SDK agrees with the vectors but for its declared gaps.");
        assertThat(of(VectorState.NOT_SUPPORTED, List.of()).exitCode()).isZero();
        assertThat(of(VectorState.NOT_APPLICABLE, List.of()).exitCode()).isZero();
        assertThat(of(VectorState.WARNED, List.of()).verdict())
                .isEqualTo("The SDK agrees with the vectors but for 1 that is only assumed.");
        assertThat(of(VectorState.WARNED, List.of()).exitCode()).isZero();
        assertThat(of(VectorState.FAIL, List.of()).exitCode()).isEqualTo(1);
        assertThat(of(VectorState.NOT_IMPLEMENTED, List.of()).exitCode()).isEqualTo(1);
        assertThat(of(VectorState.PASS, List.of("x")).exitCode()).isEqualTo(1);
        assertThat(of(VectorState.PASS, List.of("x")).verdict()).isEqualTo("The run has problems.");
    }

    private ScenarioReport of(VectorState state, List<String> problems) {
        return new ScenarioReport(CONTRACT, List.of(result("path-characters/space", state, null)), problems, List.of());
    }
}
