package org.hsscontract.verifier.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hsscontract.core.text.Colour;
import org.hsscontract.core.text.Style;
import org.hsscontract.verifier.coverage.ElementState;
import org.hsscontract.verifier.rule.Outcome;

/** A judgement as a person reads it: per operation what was proved, what not and why, and the findings, like ones once. */
final class ConsoleReport {
    private static final int WIDTH = 110;
    /** A rule that fails in many ways is understood after a few. */
    private static final int MOST_FINDINGS = 3;

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private ConsoleReport(Style style) {
        this.style = style;
    }

    static String of(MaskedReport report, Style style) {
        return new ConsoleReport(style).write(report);
    }

    private String write(MaskedReport report) {
        for (MaskedReport.MaskedOperation operation : report.operations()) {
            line("");
            line(style.strong(operation.id()) + "  " + operation.method() + " " + operation.path());
            ids(operation, Outcome.PROVED);
            ids(operation, Outcome.NOT_APPLICABLE);
            notProved(operation.counting(Outcome.NOT_PROVED));
            waived(operation.results().stream()
                    .flatMap(r -> r.waived().stream())
                    .toList());
            findings(operation, Outcome.WARNING);
            findings(operation, Outcome.VIOLATED);
        }
        line("");
        report.notes().forEach(n -> line(paint(Outcome.WARNING, "note: ") + n));
        summary(report);
        return text.toString();
    }

    private void ids(MaskedReport.MaskedOperation operation, Outcome outcome) {
        List<String> ids =
                operation.counting(outcome).stream().map(MaskedResult::rule).toList();
        if (!ids.isEmpty()) {
            heading(outcome, ids.size());
            wrapped(String.join(", ", ids));
        }
    }

    private void notProved(List<MaskedResult> results) {
        if (!results.isEmpty()) {
            heading(Outcome.NOT_PROVED, results.size());
            results.forEach(r -> line("    " + r.rule() + ": " + String.join("; ", r.notProved())));
        }
    }

    private void waived(List<MaskedFinding> findings) {
        if (!findings.isEmpty()) {
            line("  " + paint(Outcome.NOT_APPLICABLE, "waived (" + findings.size() + ")"));
            findings.forEach(f -> line("    " + f.rule() + " at " + f.element() + ", fingerprint " + f.fingerprint()
                    + ", until " + f.waiver().orElseThrow().expires() + ": "
                    + f.waiver().orElseThrow().reason() + " ("
                    + f.waiver().orElseThrow().link() + ")"));
        }
    }

    private void findings(MaskedReport.MaskedOperation operation, Outcome outcome) {
        List<MaskedResult> results = operation.counting(outcome);
        if (results.isEmpty()) {
            return;
        }
        heading(outcome, results.size());
        for (MaskedResult result : results) {
            line("    " + paint(outcome, result.rule()) + "  " + result.sentence());
            result.findings().stream().limit(MOST_FINDINGS).forEach(this::finding);
            if (result.findings().size() > MOST_FINDINGS) {
                line("      and findings of this rule at " + (result.findings().size() - MOST_FINDINGS)
                        + " more elements");
            }
        }
    }

    private void finding(MaskedFinding finding) {
        line("      " + finding.outcome().words() + " at " + finding.element() + ", fingerprint "
                + finding.fingerprint());
        line("        source    " + finding.first().source());
        line("        expected  " + finding.first().expected());
        line("        actual    " + finding.first().actual());
        finding.first().curl().ifPresent(c -> line("        again     " + c));
        if (finding.occurrences().size() > 1) {
            line("        and " + (finding.occurrences().size() - 1) + " more like it");
        }
    }

    private void summary(MaskedReport report) {
        line("Rules: "
                + List.of(Outcome.values()).stream()
                        .map(o -> paint(o, report.count(o) + " " + o.words()))
                        .collect(Collectors.joining(", ")));
        line("elements: " + report.coverage().count(ElementState.PROVED) + " of "
                + report.coverage().rows().size() + " proved");
        line(report.exchangeCount() + " exchanges in "
                + String.format(Locale.ROOT, "%.1f", report.took().toMillis() / 1000.0) + " s");
        line(paint(report.passes() ? Outcome.PROVED : Outcome.VIOLATED, report.verdict()));
    }

    private String paint(Outcome outcome, String words) {
        return style.paint(
                switch (outcome) {
                    case VIOLATED -> Colour.BOLD_RED;
                    case WARNING -> Colour.YELLOW;
                    case NOT_PROVED -> Colour.CYAN;
                    case PROVED -> Colour.GREEN;
                    case NOT_APPLICABLE -> Colour.FAINT;
                },
                words);
    }

    private void heading(Outcome outcome, int size) {
        line("  " + paint(outcome, outcome.words() + " (" + size + ")"));
    }

    private void wrapped(String words) {
        StringBuilder line = new StringBuilder("   ");
        for (String word : words.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                line(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        line(line.toString());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
