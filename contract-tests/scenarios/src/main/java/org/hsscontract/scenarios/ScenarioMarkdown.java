package org.hsscontract.scenarios;

import static org.hsscontract.core.text.Markdown.cell;
import static org.hsscontract.core.text.Markdown.code;

import java.util.List;
import java.util.stream.Stream;

/** A report as GitHub's Markdown, short enough for a pull request and for {@code $GITHUB_STEP_SUMMARY}. */
final class ScenarioMarkdown {
    private static final int MOST_RESULTS = 50;

    private final StringBuilder text = new StringBuilder();

    private ScenarioMarkdown() {}

    static String of(ScenarioReport report) {
        return new ScenarioMarkdown().write(report);
    }

    private String write(ScenarioReport report) {
        line("## " + (report.passes() ? "✅ " : "❌ ") + cell(report.contract().title()));
        line("");
        line(report.verdict());
        line("");
        row("topic", Stream.of(VectorState.values()).map(VectorState::words).toList());
        row("---", Stream.of(VectorState.values()).map(s -> "---:").toList());
        ScenarioConsole.topics(report)
                .forEach(topic -> row(
                        cell(topic),
                        Stream.of(VectorState.values())
                                .map(s -> Long.toString(report.results().stream()
                                        .filter(r -> r.vector().topic().equals(topic) && r.state() == s)
                                        .count()))
                                .toList()));
        list("Problems", report.problems().stream().map(p -> "- " + cell(p)).toList());
        list(
                "Not as the vectors say",
                report.results().stream()
                        .filter(r -> r.state().fails())
                        .map(ScenarioMarkdown::failed)
                        .toList());
        list(
                "Not as the vectors say, which is only assumed",
                report.results().stream()
                        .filter(r -> r.state() == VectorState.WARNED)
                        .map(r -> failed(r) + "; assumed: "
                                + cell(report.assumption(r).orElse("")))
                        .toList());
        list(
                "Declared gaps",
                report.results().stream()
                        .filter(r -> !r.state().departs() && r.state() != VectorState.PASS)
                        .flatMap(r -> r.declaration().stream()
                                .map(d -> "- " + code(r.vector().id()) + ", "
                                        + d.state().words() + ": " + cell(d.reason()) + " ("
                                        + cell(d.link().toString()) + ")"))
                        .toList());
        return text.toString();
    }

    private static String failed(ScenarioResult result) {
        return "- " + code(result.vector().id()) + ", " + result.state().words() + ": "
                + cell(String.join(
                        "; ",
                        result.findings().stream()
                                .map(ScenarioFinding::sentence)
                                .toList()));
    }

    private void row(String first, List<String> others) {
        line("| " + first + " | " + String.join(" | ", others) + " |");
    }

    private void list(String heading, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        line("");
        line("### " + heading);
        line("");
        entries.stream().limit(MOST_RESULTS).forEach(this::line);
        if (entries.size() > MOST_RESULTS) {
            line("- and " + (entries.size() - MOST_RESULTS) + " more");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
