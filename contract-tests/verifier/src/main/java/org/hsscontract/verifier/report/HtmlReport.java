package org.hsscontract.verifier.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hsscontract.core.text.Html;
import org.hsscontract.core.text.StyleSheet;
import org.hsscontract.verifier.coverage.CoverageRow;
import org.hsscontract.verifier.coverage.ElementState;
import org.hsscontract.verifier.rule.Outcome;

/**
 * A judgement as one page that needs nothing from outside and no script: findings, results, coverage, every exchange. The
 * filter by outcome is radio buttons and style rules.
 */
final class HtmlReport {
    private static final List<Outcome> FILTERS =
            List.of(Outcome.VIOLATED, Outcome.WARNING, Outcome.NOT_PROVED, Outcome.PROVED);

    private final MaskedReport report;
    private final Html html = new Html();

    private HtmlReport(MaskedReport report) {
        this.report = report;
    }

    static String of(MaskedReport report) {
        return new HtmlReport(report).write();
    }

    private String write() {
        return html.page("Verification: " + report.title(), StyleSheet.css(), this::main);
    }

    private void main() {
        html.element("h1", report.title());
        html.element("p", report.verdict(), "class", report.passes() ? "verdict passes" : "verdict fails");
        html.element(
                "p",
                "Target " + report.baseUri() + ", project " + report.projectId() + ". Rules: " + report.counts()
                        + ". Elements: " + report.coverage().count(ElementState.PROVED) + " of "
                        + report.coverage().rows().size() + " proved.");
        report.notes().forEach(n -> html.element("p", "Note: " + n, "class", "note"));
        filter();
        html.line().element("section", section -> findings());
        html.line().element("section", section -> results());
        html.line().element("section", section -> coverage());
        html.line().element("section", section -> exchanges());
    }

    private void filter() {
        html.line()
                .start("input", "type", "radio", "name", "show", "id", "show-all", "checked", "checked")
                .element("label", "all", "for", "show-all");
        FILTERS.forEach(o -> html.start("input", "type", "radio", "name", "show", "id", "show-" + state(o.words()))
                .element("label", o.words(), "for", "show-" + state(o.words())));
    }

    private void findings() {
        html.element("h2", "Findings");
        if (report.findings().isEmpty()) {
            html.element("p", "None.");
        }
        report.findings().stream()
                .sorted((a, b) -> a.outcome().compareTo(b.outcome()))
                .forEach(this::finding);
        if (!report.waived().isEmpty()) {
            html.element("h2", "Waived");
            report.waived().forEach(this::finding);
        }
    }

    private void finding(MaskedFinding finding) {
        String state = state(finding.outcome().words());
        html.line()
                .element(
                        "article",
                        article -> {
                            article.element(
                                    "h3",
                                    heading -> heading.element(
                                                    "span", finding.outcome().words(), "class", "state " + state)
                                            .text(" " + finding.rule() + ", " + finding.operation()));
                            finding.waiver()
                                    .ifPresent(w -> article.element(
                                            "p",
                                            "Waived until " + w.expires() + ": " + w.reason() + " (" + w.link() + ")",
                                            "class",
                                            "note"));
                            article.element(
                                    "p",
                                    p -> p.element("code", finding.element().toString())
                                            .text(" fingerprint ")
                                            .element("code", finding.fingerprint()));
                            occurrence(finding.first());
                            if (finding.occurrences().size() > 1) {
                                List<MaskedFinding.Occurrence> more = finding.occurrences()
                                        .subList(1, finding.occurrences().size());
                                article.element("details", details -> {
                                    details.element("summary", more.size() + " more like it");
                                    more.forEach(this::occurrence);
                                });
                            }
                        },
                        "class",
                        state,
                        "data-state",
                        state);
    }

    private void occurrence(MaskedFinding.Occurrence occurrence) {
        html.element("dl", dl -> {
            dl.element("dt", "expected").element("dd", occurrence.expected());
            dl.element("dt", "actual").element("dd", occurrence.actual());
            dl.element("dt", "source").element("dd", occurrence.source());
            occurrence.curl().ifPresent(c -> dl.element("dt", "again").element("dd", dd -> dd.element("pre", c)));
            occurrence
                    .exchange()
                    .ifPresent(n -> dl.element("dt", "exchange")
                            .element("dd", dd -> dd.element("a", Integer.toString(n), "href", "#exchange-" + n)));
        });
    }

    private void results() {
        html.element("h2", "Rules");
        for (MaskedReport.MaskedOperation operation : report.operations()) {
            html.line().element("details", details -> {
                details.element("summary", operation.id() + ": " + operation.method() + " " + operation.path());
                operation
                        .results()
                        .forEach(r -> details.line()
                                .element(
                                        "div",
                                        row -> row.element(
                                                        "span",
                                                        r.counting().words(),
                                                        "class",
                                                        "state "
                                                                + state(r.counting()
                                                                        .words()))
                                                .element("b", " " + r.rule())
                                                .element("p", r.sentence())
                                                .element("p", String.join("; ", r.notProved()), "class", "note"),
                                        "class",
                                        "row",
                                        "data-state",
                                        state(r.counting().words())));
            });
        }
    }

    private void coverage() {
        html.element("h2", "Coverage");
        for (MaskedReport.MaskedOperation operation : report.operations()) {
            List<CoverageRow> rows = report.coverage().rows().stream()
                    .filter(r -> r.operation().equals(operation.id()))
                    .toList();
            html.line().element("details", details -> {
                details.element(
                        "summary",
                        operation.id() + ": "
                                + rows.stream()
                                        .filter(r -> r.state() == ElementState.PROVED)
                                        .count() + " of " + rows.size() + " elements proved");
                rows.forEach(r -> details.line()
                        .element(
                                "div",
                                row -> row.element(
                                                "span",
                                                r.state().words(),
                                                "class",
                                                "state " + state(r.state().words()))
                                        .text(" " + r.kind().words() + " ")
                                        .element("code", r.name())
                                        .element("p", r.reason(), "class", "note"),
                                "class",
                                "row",
                                "data-state",
                                state(r.state().words())));
            });
        }
    }

    private void exchanges() {
        Map<Integer, Outcome> worst = new HashMap<>();
        report.findings()
                .forEach(f -> f.occurrences()
                        .forEach(o -> o.exchange()
                                .ifPresent(n -> worst.merge(n, o.outcome(), (a, b) -> a.compareTo(b) <= 0 ? a : b))));
        html.element("h2", report.exchangeCount() + " exchanges");
        report.exchanges()
                .get()
                .forEach(e -> HtmlExchange.write(
                        html,
                        e,
                        worst.containsKey(e.number())
                                ? state(worst.get(e.number()).words())
                                : "none"));
    }

    private static String state(String words) {
        return words.replace(' ', '-');
    }
}
