package org.hsscontract.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code review}; what is on the pages is tested where they are made. */
class ReviewCommandTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheSiteOfThePublishedContractWhereThereIsNoOther() {
        CommandRun run = CommandRun.of(folder, Map.of(), "review");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("begin with " + Path.of("target", "review", "index.html"));
        assertThat(folder.resolve("target/review/index.html")).content().contains("said literally", "read", "assumed");
        assertThat(folder.resolve("target/review/lint.html")).content().contains("made without the results of lint");
    }

    @Test
    void takesTheContractOfTheFolderWithItsReleases() throws Exception {
        Path repository = Path.of("..", "..").toRealPath();

        CommandRun run = CommandRun.of(
                repository, Map.of(), "review", "--out", folder.resolve("site").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("site/changes.html")).content().doesNotContain("made without a released version");
    }

    @Test
    void whatIsNamedMustBeThere() {
        CommandRun run = CommandRun.of(folder, Map.of(), "review", "--lint", "no.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("no.json: there is no such file")
                .contains("npm run lint")
                .hasLineCount(1);
        assertThat(Files.exists(folder.resolve("target"))).isFalse();
    }
}
