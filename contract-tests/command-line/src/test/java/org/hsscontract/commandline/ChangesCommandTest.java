package org.hsscontract.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code changes} and {@code changelog}, with a copy of the contract and another of it that was changed. */
class ChangesCommandTest {
    private static final Path CONTRACT = Path.of("..", "..", "openapi");

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void twoVersions() throws IOException {
        before = copy("before");
        after = copy("after");
    }

    @Test
    void theSameVersionHasNoChanges() {
        CommandRun run = CommandRun.of(
                Path.of("."), Map.of(), "changes", "--base", before.toString(), "--contract", after.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No changes.", "version and changelog fit.");
    }

    @Test
    void aChangeThatBreaksClientsFailsWithoutAMajorVersion() throws IOException {
        replace("maximum: 200, default: 10", "maximum: 200, default: 20");

        CommandRun run = CommandRun.of(
                Path.of("."), Map.of(), "changes", "--base", before.toString(), "--contract", after.toString());

        assertThat(run.exitCode()).isOne();
        assertThat(run.out())
                .contains(
                        "breaking breaking parameter-default-changed-",
                        "`limit` of `listProcessStatistics` and `listPortStatistics` is 20 if it is left out; it was 10.",
                        "or later, or an approval of each one that breaks clients.");
    }

    @Test
    void formatsGoToStandardOutputAlone() throws IOException {
        replace("description: Project ID.", "description: The project's ID.");

        CommandRun run = CommandRun.of(
                Path.of("."),
                Map.of(),
                "changes",
                "--base",
                before.toString(),
                "--contract",
                after.toString(),
                "--format",
                "json");

        assertThat(run.exitCode()).isOne();
        assertThat(run.out().strip())
                .startsWith("{")
                .endsWith("}")
                .contains("\"rule\" : \"words-changed\"", "\"step\" : \"patch\"");
        assertThat(run.err()).contains("these changes need");
    }

    @Test
    void theChangelogIsBegun() throws IOException {
        replace("minimum: 1, maximum: 200", "minimum: 0, maximum: 200");

        CommandRun run = CommandRun.of(
                Path.of("."), Map.of(), "changelog", "--base", before.toString(), "--contract", after.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("## ")
                .contains("### New for clients", "- The `minimum` of `limit` of", "is 0; it was 1.");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(CommandRun.of(
                        Path.of("."),
                        Map.of(),
                        "changes",
                        "--contract",
                        folder.resolve("nowhere.yaml").toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("there is no contract at", "name one by --contract"));
        assertThat(CommandRun.of(Path.of("."), Map.of(), "changes", "--contract", after.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("there is no release to compare with"));
        assertThat(CommandRun.of(
                        Path.of("."),
                        Map.of(),
                        "changes",
                        "--base",
                        before.toString(),
                        "--contract",
                        after.toString(),
                        "--format",
                        "xml"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("--format"));
    }

    private void replace(String find, String replacement) throws IOException {
        String text = Files.readString(after);
        assertThat(text).contains(find);
        Files.writeString(after, text.replace(find, replacement));
    }

    private Path copy(String name) throws IOException {
        try (Stream<Path> files = Files.walk(CONTRACT)) {
            for (Path file : files.filter(f -> CONTRACT.relativize(f)
                            .toString()
                            .matches("(asset-statistics|provenance|decisions)\\.yaml|vectors/.*json"))
                    .toList()) {
                Path copy = folder.resolve(name).resolve(CONTRACT.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder.resolve(name).resolve("asset-statistics.yaml");
    }
}
