package org.hsscontract.verifier.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.contract.Contract;
import org.hsscontract.verifier.contract.Operation;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleResult;

/** A report as a person reads it: per operation what was proved, what not and why, and each finding in full. */
public final class ConsoleReport {
    private static final int WIDTH = 110;
    /** A rule that fails in many ways is understood after a few. */
    private static final int MOST_FINDINGS = 3;

    private final Contract contract;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private ConsoleReport(Contract contract, Style style) {
        this.contract = contract;
        this.style = style;
    }

    public static String of(Report report, Contract contract, Style style) {
        return new ConsoleReport(contract, style).write(report);
    }

    private String write(Report report) {
        for (Operation operation : contract.operations()) {
            List<RuleResult> results = report.results().stream().filter(r -> r.operation().equals(operation.id())).toList();
            line("");
            line(style.strong(operation.id()) + "  " + operation.method() + " " + operation.path());
            ids(results, Outcome.PROVED);
            ids(results, Outcome.NOT_APPLICABLE);
            notProved(results);
            findings(results, Outcome.WARNING);
            findings(results, Outcome.VIOLATED);
        }
        line("");
        line(summary(report));
        return text.toString();
    }

    private void ids(List<RuleResult> results, Outcome outcome) {
        List<String> ids = results.stream().filter(r -> r.outcome() == outcome).map(RuleResult::rule).toList();
        if (!ids.isEmpty()) {
            heading(outcome, ids.size());
            wrapped(String.join(", ", ids));
        }
    }

    private void notProved(List<RuleResult> results) {
        List<RuleResult> some = results.stream().filter(r -> r.outcome() == Outcome.NOT_PROVED).toList();
        if (!some.isEmpty()) {
            heading(Outcome.NOT_PROVED, some.size());
            some.forEach(r -> line("    " + r.rule() + ": " + r.notProved().stream().sorted().collect(Collectors.joining("; "))));
        }
    }

    private void findings(List<RuleResult> results, Outcome outcome) {
        List<RuleResult> some = results.stream().filter(r -> r.outcome() == outcome).toList();
        if (some.isEmpty()) {
            return;
        }
        heading(outcome, some.size());
        for (RuleResult result : some) {
            line("    " + style.paint(outcome, result.rule()) + "  " + result.sentence());
            result.findings().stream().sorted((a, b) -> a.outcome().compareTo(b.outcome())).limit(MOST_FINDINGS).forEach(this::finding);
            if (result.findings().size() > MOST_FINDINGS) {
                line("      and " + (result.findings().size() - MOST_FINDINGS) + " more findings of this rule");
            }
        }
    }

    private void finding(Finding finding) {
        line("      " + finding.outcome().words() + " at " + finding.element());
        line("        source    " + finding.source().text());
        line("        expected  " + finding.expected());
        line("        came      " + finding.actual());
        finding.exchange().ifPresent(e -> line("        again     " + e.curl()));
    }

    private String summary(Report report) {
        String counts = List.of(Outcome.values()).stream()
                .map(o -> style.paint(o, report.count(o) + " " + o.words())).collect(Collectors.joining(", "));
        String verdict = report.agrees()
                ? style.paint(Outcome.PROVED, "The implementation agrees with the contract as far as it was proved.")
                : style.paint(Outcome.VIOLATED, "The implementation does not agree with the contract.");
        return "Rules: " + counts + "\n" + report.exchanges() + " exchanges in "
                + String.format(Locale.ROOT, "%.1f", report.took().toMillis() / 1000.0) + " s\n" + verdict;
    }

    private void heading(Outcome outcome, int size) {
        line("  " + style.paint(outcome, outcome.words() + " (" + size + ")"));
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
