package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {
    private final List<String> commands =
            Format.GITHUB.write(Judged.once()).lines().toList();

    @Test
    void eachLineIsOneCommand() {
        assertThat(commands)
                .isNotEmpty()
                .allMatch(
                        c -> c.matches(
                                "::(error|warning|notice) file=asset-statistics\\.yaml,line=\\d+,col=\\d+,title=list(Port|Process)Statistics%3A [a-z-]+::.+"));
    }

    @Test
    void violationsComeFirstAndWaivedFindingsAreNotices() {
        assertThat(commands.stream().map(c -> c.substring(2, c.indexOf(' '))).distinct())
                .containsExactly("error", "warning", "notice");
        assertThat(commands)
                .filteredOn(c -> c.startsWith("::notice"))
                .allMatch(c -> c.contains("Waived until 2026-12-31"));
    }

    @Test
    void pointsAtTheLine() {
        String command = commands.stream()
                .filter(c -> c.contains("%3A body-schema"))
                .findFirst()
                .orElseThrow();
        int line = Integer.parseInt(command.replaceAll(".*line=(\\d+),.*", "$1"));
        assertThat(Judged.once()
                        .report()
                        .contract()
                        .document()
                        .text()
                        .lines()
                        .toList()
                        .get(line - 1)
                        .strip())
                .isEqualTo("type: integer");
    }

    @Test
    void aPercentSignAndLineEndsAreEscaped() {
        assertThat(String.join("\n", commands)).contains("%0A").doesNotContainPattern("%(?!25|0A|0D|3A|2C)");
    }
}
