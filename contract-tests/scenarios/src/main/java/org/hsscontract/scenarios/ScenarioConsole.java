package org.hsscontract.scenarios;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.core.text.Colour;
import org.hsscontract.core.text.Style;

/** A report as a person reads it: what passed by topic, what did not in full. */
public final class ScenarioConsole {
    private static final int MOST_FINDINGS = 5;

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private ScenarioConsole(Style style) {
        this.style = style;
    }

    public static String of(ScenarioReport report, Style style) {
        return new ScenarioConsole(style).write(report);
    }

    private String write(ScenarioReport report) {
        topics(report)
                .forEach(topic -> topic(
                        report,
                        topic,
                        report.results().stream()
                                .filter(r -> r.vector().topic().equals(topic))
                                .toList()));
        line("");
        report.problems().forEach(p -> line(paint(VectorState.FAIL, "problem: ") + p));
        line("Vectors: "
                + Stream.of(VectorState.values())
                        .map(s -> paint(s, report.count(s) + " " + s.words()))
                        .collect(Collectors.joining(", ")));
        line(paint(report.passes() ? VectorState.PASS : VectorState.FAIL, report.verdict()));
        return text.toString();
    }

    static List<String> topics(ScenarioReport report) {
        return report.results().stream().map(r -> r.vector().topic()).distinct().toList();
    }

    private void topic(ScenarioReport report, String topic, List<ScenarioResult> results) {
        line(style.strong(topic) + "  "
                + Stream.of(VectorState.values())
                        .filter(s -> results.stream().anyMatch(r -> r.state() == s))
                        .map(s -> paint(
                                s, results.stream().filter(r -> r.state() == s).count() + " " + s.words()))
                        .collect(Collectors.joining(", ")));
        results.stream()
                .filter(r -> r.state() != VectorState.PASS && !r.findings().isEmpty())
                .forEach(r -> result(report, r));
    }

    private void result(ScenarioReport report, ScenarioResult result) {
        line("  " + paint(result.state(), result.state().words()) + "  "
                + result.vector().id() + "  " + result.vector().documentation());
        if (!result.state().departs()) {
            result.declaration().ifPresent(d -> line("    declared  " + d.reason() + " (" + d.link() + ")"));
            return;
        }
        result.findings().stream().limit(MOST_FINDINGS).forEach(d -> {
            line("    expected  " + d.expected());
            line("    actual    " + d.actual());
        });
        report.assumption(result).ifPresent(a -> line("    assumed   " + a));
        if (result.findings().size() > MOST_FINDINGS) {
            line("    and " + (result.findings().size() - MOST_FINDINGS) + " more");
        }
    }

    private String paint(VectorState state, String words) {
        return style.paint(
                switch (state) {
                    case PASS -> Colour.GREEN;
                    case FAIL -> Colour.BOLD_RED;
                    case WARNED -> Colour.YELLOW;
                    case NOT_IMPLEMENTED -> Colour.YELLOW;
                    case NOT_SUPPORTED -> Colour.CYAN;
                    case NOT_APPLICABLE -> Colour.FAINT;
                },
                words);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
