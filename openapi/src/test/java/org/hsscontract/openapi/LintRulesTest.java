package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every rule of our own fires, and a sample of the others: one process lints all edits of lint/test/edits.yaml. */
class LintRulesTest {
    private static List<JsonNode> fired;

    @BeforeAll
    static void lintEveryEdit(@TempDir Path folder) throws Exception {
        LintProgram.assumeInstalled();
        Path results = folder.resolve("fired.json");
        LintProgram fire = LintProgram.run("test/fire.mjs", results);
        assertThat(fire.exitCode()).as(fire.output()).isZero();
        fired = ContractFiles.json(results).path("fired").valueStream().toList();
    }

    @TestFactory
    Stream<DynamicTest> editMakesTheRuleFire() {
        return fired.stream()
                .map(edit -> dynamicTest(
                        edit.path("rule").asString() + " at " + edit.path("at").asString(), () -> {
                            String at = edit.path("at").asString();
                            assertThat(edit.path("before")
                                            .valueStream()
                                            .map(result ->
                                                    result.path("pointer").asString()))
                                    .doesNotContain(at);
                            assertThat(edit.path("after")
                                            .valueStream()
                                            .map(result -> result.path("rule").asString() + " at "
                                                    + result.path("pointer").asString() + ": "
                                                    + result.path("message").asString()))
                                    .contains(edit.path("rule").asString() + " at " + at + ": "
                                            + edit.path("says").asString());
                        }));
    }

    /** The rule walks the contract in JavaScript, the build in Java; what they find has to be the same. */
    @Test
    void provenanceRuleAsksForTheSameElementsAsTheBuild() {
        JsonNode withoutAny = fired.stream()
                .filter(edit -> edit.path("file").asString("").equals("provenance.yaml"))
                .findFirst()
                .orElseThrow();

        assertThat(withoutAny
                        .path("after")
                        .valueStream()
                        .map(result -> result.path("message").asString()))
                .containsExactlyInAnyOrderElementsOf(ContractElements.of(Contract.read()).stream()
                        .map(element -> "Every element that constrains has an entry in provenance.yaml. " + element
                                + " has none.")
                        .toList());
    }
}
