package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The contract by the rules and deviations of lint/, and the program that applies them. */
class LintTest {
    /** Stays after the build, for whoever shows the results. */
    private static final Path RESULTS = Path.of("target", "lint.json").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeAll
    static void installed() {
        LintProgram.assumeInstalled();
    }

    @Test
    void everyResultIsCoveredByADeviation() throws Exception {
        LintProgram lint = LintProgram.run("lint.mjs", "--output", RESULTS);

        assertThat(lint.output()).contains(" 0 open. 0 unused deviations.");
        assertThat(lint.exitCode()).isZero();
        JsonNode results = ContractFiles.json(RESULTS);
        assertThat(JsonSchemas.errors(JsonSchemas.ofFolder("lint.schema.json"), results))
                .isEmpty();
        assertThat(results.path("passed").asBoolean()).isTrue();
        assertThat(results.path("results").valueStream())
                .isNotEmpty()
                .allSatisfy(result ->
                        assertThat(result.path("deviation").isObject()).isTrue());
    }

    @Test
    void resultThatNoDeviationCoversFails() throws Exception {
        Path file = deviations("    - /components/parameters/Port/schema\n", "");

        LintProgram lint = LintProgram.run("lint.mjs", "--format", "json", "--deviations", file);

        JsonNode found = ContractFiles.json(lint.output());
        assertThat(found.path("results")
                        .valueStream()
                        .filter(result -> result.path("deviation").isNull()))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.path("rule").asString()).isEqualTo("owasp:api4:2023-integer-limit-legacy");
                    assertThat(result.path("pointer").asString()).isEqualTo("/components/parameters/Port/schema");
                });
        assertThat(found.path("passed").asBoolean(true)).isFalse();
        assertThat(lint.exitCode()).isEqualTo(1);
    }

    @Test
    void unusedDeviationFails() throws Exception {
        Path file = deviations("paths: [/info/contact]", "paths: [/info/contact, /info/license]");

        LintProgram lint = LintProgram.run("lint.mjs", "--deviations", file);

        assertThat(lint.output())
                .contains(
                        "Unused deviation: contact-properties at /info/license; remove it.",
                        " 0 open. 1 unused deviations.");
        assertThat(lint.exitCode()).isEqualTo(1);
    }

    @Test
    void everyMistakeInDeviationsIsNamed() throws Exception {
        Path file = folder.resolve("deviations.yaml");
        Files.writeString(file, """
                - {rule: no-such-rule, paths: [/info], reason: Because., link: 'https://example.org/'}
                - {rule: json-content, paths: [/info], link: 'https://example.org/'}
                - {rule: json-content, paths: [/info], reason: Because.}
                - {rule: json-content, paths: [/info], reason: Because., link: nowhere.md}
                - {rule: json-content, paths: [/info], reason: Because., link: 'decisions.yaml#no-such-decision'}
                - {rule: json-content, paths: [info], reason: Because., link: 'https://example.org/', until: later}
                - just words
                """);

        LintProgram lint = LintProgram.run("lint.mjs", "--deviations", file);

        assertThat(lint.output().lines().map(line -> line.substring(line.lastIndexOf("deviation "))))
                .containsExactly(
                        "deviation 1: there is no rule no-such-rule",
                        "deviation 2: give a reason, a sentence",
                        "deviation 3: give a link: an https address, or a file of the contract's folder, as in decisions.yaml#port-range",
                        "deviation 4: the link leads to nowhere.md, which is not there",
                        "deviation 5: decisions.yaml has no entry with the id no-such-decision",
                        "deviation 6: unknown key until; there are rule, paths, reason, link",
                        "deviation 6: paths must be a list of JSON Pointers, where * may stand for one segment",
                        "deviation 7: expected the keys rule, paths, reason, link");
        assertThat(lint.exitCode()).isEqualTo(2);
    }

    @Test
    void documentThatIsNoYamlFails() throws Exception {
        Path document = folder.resolve("broken.yaml");
        Files.writeString(document, "openapi: 3.0.3\ninfo: [");

        LintProgram lint = LintProgram.run("lint.mjs", document);

        assertThat(lint.output()).contains("broken.yaml, line ").hasLineCount(1);
        assertThat(lint.exitCode()).isEqualTo(2);
    }

    @Test
    void documentOfAnotherKindFails() throws Exception {
        Path document = Files.writeString(folder.resolve("note.yaml"), "just: words");

        assertMistake(document + " is no OpenAPI document; it has no openapi: 3.0.3 at its top", document);
    }

    @Test
    void helpNamesEveryOptionAndExitCode() throws Exception {
        LintProgram lint = LintProgram.run("lint.mjs", "--help");

        assertThat(lint.output())
                .startsWith("Usage: ")
                .contains("--deviations", "--format", "--output", "--help", "0 ", "1 ", "2 ");
        assertThat(lint.exitCode()).isZero();
    }

    @Test
    void mistakesOfTheCallerAreNamed() throws Exception {
        assertMistake("Unknown option '--formt'", "--formt", "json");
        assertMistake("--format is table or json, not xml; see --help", "--format", "xml");
        assertMistake("one document at a time, not 2; see --help", "a.yaml", "b.yaml");
        assertMistake(
                folder.resolve("nowhere.yaml") + " cannot be read (ENOENT); check the path",
                folder.resolve("nowhere.yaml"));
    }

    @Test
    void missingPackagesAreNamedWithTheCommand() throws Exception {
        for (String file : List.of("lint.mjs", "package.json", "lib/problem.mjs", "lib/yaml.mjs")) {
            Path copy = folder.resolve("openapi").resolve("lint").resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(LintProgram.FOLDER.resolve(file), copy);
        }
        Files.copy(ContractFiles.CONTRACT, folder.resolve("openapi").resolve(ContractFiles.CONTRACT));

        LintProgram lint = LintProgram.runIn(folder.resolve("openapi").resolve("lint"), "lint.mjs");

        assertThat(lint.output())
                .isEqualToIgnoringNewLines("lint: Spectral is not installed; run: npm ci --prefix openapi/lint");
        assertThat(lint.exitCode()).isEqualTo(2);
    }

    private static void assertMistake(String message, Object... arguments) throws IOException, InterruptedException {
        LintProgram lint = LintProgram.run("lint.mjs", arguments);

        assertThat(lint.output()).startsWith("lint: " + message).doesNotContain("    at ");
        assertThat(lint.exitCode()).isEqualTo(2);
    }

    /** The real deviations with one text replaced. */
    private Path deviations(String text, String replacement) throws IOException {
        String content = ContractFiles.text(LintProgram.FOLDER.resolve("deviations.yaml"));
        assertThat(content).contains(text);
        return Files.writeString(folder.resolve("deviations.yaml"), content.replace(text, replacement));
    }
}
