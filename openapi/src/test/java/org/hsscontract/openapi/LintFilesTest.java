package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** What of lint/ can be checked without Node.js: rules, tests and descriptions agree. */
class LintFilesTest {
    private static final Path RULES = LintProgram.FOLDER.resolve("rules");
    static final List<Path> FILES = files();

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void fileHoldsOneRuleOfItsName(Path file) {
        JsonNode rules = ContractFiles.yaml(file).path("rules");

        assertThat(rules.propertyNames())
                .singleElement()
                .isEqualTo(id(file))
                .asString()
                .matches("[a-z]+(-[a-z]+)*");
        assertThat(rule(file).path("description").asString()).matches("[A-Zx].*\\.");
        assertThat(rule(file).path("severity").asString()).isEqualTo("error");
    }

    @Test
    void everyRuleIsInTheRuleset() {
        assertThat(ContractFiles.yaml(LintProgram.FOLDER.resolve("spectral.yaml"))
                        .path("extends")
                        .valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(FILES.stream()
                        .map(file -> "./rules/" + topic(file) + "/" + file.getFileName())
                        .toList());
    }

    @Test
    void everyRuleHasAnEditThatMakesItFire() {
        assertThat(ContractFiles.yaml(LintProgram.FOLDER.resolve("test/edits.yaml"))
                        .valueStream()
                        .map(edit -> edit.path("rule").asString()))
                .containsAll(FILES.stream().map(LintFilesTest::id).toList());
    }

    @Test
    void readmeHasEveryRuleWithItsSentence() {
        String readme = ContractFiles.text(LintProgram.FOLDER.resolve("README.md"));

        assertThat(readme.lines().filter(line -> line.matches("\\| [a-z]+ \\| `.*")))
                .containsExactlyInAnyOrderElementsOf(FILES.stream()
                        .map(file -> "| %s | `%s` | %s |"
                                .formatted(
                                        topic(file),
                                        id(file),
                                        rule(file).path("description").asString()))
                        .toList());
    }

    @Test
    void knownExtensionsAreThoseOfTheReadme() {
        List<String> inReadme = Pattern.compile("^\\| `(x-[a-z-]+)` \\|", Pattern.MULTILINE)
                .matcher(ContractFiles.text(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(rule(RULES.resolve("extensions/known-extensions.yaml"))
                        .at("/then/functionOptions/values")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(inReadme);
    }

    @Test
    void versionsAreExactAndThoseOfTheLockFile() {
        JsonNode pinned =
                ContractFiles.json(LintProgram.FOLDER.resolve("package.json")).path("devDependencies");
        JsonNode locked = ContractFiles.json(LintProgram.FOLDER.resolve("package-lock.json"))
                .path("packages");

        assertThat(locked.path("").path("devDependencies")).isEqualTo(pinned);
        assertThat(pinned.properties())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getValue().asString())
                        .matches("\\d+\\.\\d+\\.\\d+")
                        .isEqualTo(locked.path("node_modules/" + entry.getKey())
                                .path("version")
                                .asString()));
    }

    private static JsonNode rule(Path file) {
        return ContractFiles.yaml(file).path("rules").path(id(file));
    }

    private static String id(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    private static String topic(Path file) {
        return Objects.requireNonNull(file.getParent()).getFileName().toString();
    }
}
