package org.hsscontract.verifier.report;

import static org.hsscontract.core.text.Markdown.cell;
import static org.hsscontract.core.text.Markdown.code;

import java.util.List;
import org.hsscontract.verifier.coverage.ElementKind;
import org.hsscontract.verifier.coverage.ElementState;
import org.hsscontract.verifier.rule.Outcome;

/** A judgement as GitHub's Markdown, short enough for a pull request and for {@code $GITHUB_STEP_SUMMARY}. */
final class MarkdownSummary {
    private static final int MOST_FINDINGS = 50;

    private final StringBuilder text = new StringBuilder();

    private MarkdownSummary() {}

    static String of(MaskedReport report) {
        return new MarkdownSummary().write(report);
    }

    private String write(MaskedReport report) {
        line("## " + (report.passes() ? "✅ " : "❌ ") + cell(report.title()));
        line("");
        line(report.verdict() + " Verified: " + code(report.baseUri()) + ", " + report.exchangeCount() + " exchanges.");
        line("");
        outcomes(report);
        findings(report.findings());
        waived(report);
        notProved(report);
        coverage(report);
        return text.toString();
    }

    private void outcomes(MaskedReport report) {
        line("| operation | violated | warning | not proved | proved | not applicable |");
        line("|---|---:|---:|---:|---:|---:|");
        for (MaskedReport.MaskedOperation operation : report.operations()) {
            StringBuilder row =
                    new StringBuilder("| ").append(cell(operation.id())).append(" |");
            for (Outcome outcome : Outcome.values()) {
                row.append(' ').append(operation.counting(outcome).size()).append(" |");
            }
            line(row.toString());
        }
    }

    private void findings(List<MaskedFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        line("");
        line("### Findings");
        line("");
        line("| outcome | rule, operation | expected | actual | source | fingerprint |");
        line("|---|---|---|---|---|---|");
        findings.stream()
                .sorted((a, b) -> a.outcome().compareTo(b.outcome()))
                .limit(MOST_FINDINGS)
                .forEach(f -> line("| " + f.outcome().words() + " | " + cell(f.rule()) + "<br>" + cell(f.operation())
                        + " | " + cell(f.first().expected()) + " | "
                        + cell(f.more(f.first().actual())) + " | "
                        + cell(f.first().source()) + " | " + code(f.fingerprint()) + " |"));
        if (findings.size() > MOST_FINDINGS) {
            line("");
            line("And " + (findings.size() - MOST_FINDINGS) + " more findings.");
        }
    }

    private void waived(MaskedReport report) {
        if (!report.waived().isEmpty()) {
            line("");
            line("### Waived");
            line("");
            report.waived()
                    .forEach(f -> line("- " + cell(f.rule()) + ", " + cell(f.operation()) + ", " + code(f.fingerprint())
                            + ", until " + f.waiver().orElseThrow().expires() + ": "
                            + cell(f.waiver().orElseThrow().reason())));
        }
        if (!report.notes().isEmpty()) {
            line("");
            report.notes().forEach(n -> line("- ⚠️ " + cell(n)));
        }
    }

    private void notProved(MaskedReport report) {
        if (report.count(Outcome.NOT_PROVED) == 0) {
            return;
        }
        line("");
        line("<details><summary>" + report.count(Outcome.NOT_PROVED)
                + " rules not proved, and what would prove them</summary>");
        line("");
        report.operations()
                .forEach(o -> o.counting(Outcome.NOT_PROVED)
                        .forEach(r -> line("- " + cell(r.rule()) + ", " + cell(o.id()) + ": "
                                + cell(String.join("; ", r.notProved())))));
        line("");
        line("</details>");
    }

    private void coverage(MaskedReport report) {
        line("");
        line("<details><summary>Elements: " + report.coverage().count(ElementState.PROVED) + " of "
                + report.coverage().rows().size() + " proved</summary>");
        line("");
        line("| kind | violated | warning | not proved | proved |");
        line("|---|---:|---:|---:|---:|");
        for (ElementKind kind : ElementKind.values()) {
            StringBuilder row = new StringBuilder("| ").append(kind.words()).append(" |");
            for (ElementState state : ElementState.values()) {
                row.append(' ').append(report.coverage().count(kind, state)).append(" |");
            }
            line(row.toString());
        }
        line("");
        line("</details>");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
