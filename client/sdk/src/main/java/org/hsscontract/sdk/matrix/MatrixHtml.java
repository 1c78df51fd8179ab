package org.hsscontract.sdk.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hsscontract.core.text.Html;
import org.hsscontract.scenarios.ScenarioResult;

/** The matrix as one page that needs nothing from outside and no script. */
final class MatrixHtml {
    private final MatrixReport report;
    private final String title;
    private final Html html = new Html();

    private MatrixHtml(MatrixReport report) {
        this.report = report;
        this.title = "SDKs of " + report.contract().title();
    }

    static String of(MatrixReport report) {
        return new MatrixHtml(report).write();
    }

    private String write() {
        return html.page(title, css(), this::main);
    }

    private void main() {
        html.line().element("h1", title).line();
        html.element("p", report.verdict(), "class", report.exitCode() == 0 ? "overall" : "overall bad");
        html.line().element("div", scroll -> scroll.element("table", table -> table()), "class", "scroll");
        html.line()
                .element(
                        "p",
                        "Passed of those that apply to an SDK. Warned: another way than the contract assumed. Not supported: declared, with a reason. A language that "
                                + "could not be run has dashes.",
                        "class",
                        "note");
        html.line()
                .start("input", "type", "radio", "name", "show", "id", "show-all", "checked", "checked")
                .element("label", "all", "for", "show-all");
        filter("show-fail", "failed or not implemented");
        filter("show-warned", "warned");
        filter("show-declared", "not supported");
        report.languages()
                .forEach(l -> html.line()
                        .element(
                                "section",
                                section -> language(l),
                                "id",
                                l.recipe().id()));
        html.line();
    }

    private void filter(String id, String label) {
        html.line().start("input", "type", "radio", "name", "show", "id", id).element("label", label, "for", id);
    }

    private void table() {
        html.element(
                "thead",
                head -> head.element("tr", row -> {
                    row.element("th", "language", "scope", "col").element("th", "", "scope", "col");
                    report.topics().forEach(t -> row.element("th", t, "scope", "col"));
                }));
        html.line()
                .element(
                        "tbody",
                        body -> report.languages().forEach(l -> body.line().element("tr", row -> row(l))));
    }

    private void row(LanguageResult language) {
        html.element(
                "th",
                th -> th.element(
                        "a",
                        language.recipe().language(),
                        "href",
                        "#" + language.recipe().id()),
                "scope",
                "row");
        html.element(
                "td",
                language.verdict().words(),
                "class",
                "state " + name(language.verdict().words()));
        for (String topic : report.topics()) {
            Cell cell = Cell.of(language, topic);
            html.element(
                    "td",
                    td -> {
                        if (cell.results().isEmpty()) {
                            td.text(cell.text());
                        } else {
                            td.element(
                                    "a",
                                    cell.text(),
                                    "class",
                                    "state " + cell.state(),
                                    "href",
                                    "#" + place(language, topic));
                        }
                    },
                    "class",
                    "state " + cell.state());
        }
    }

    private void language(LanguageResult language) {
        html.element(
                "h2",
                h2 -> state(
                        h2.text(language.recipe().language() + ": "),
                        language.verdict().words()));
        html.line().element("p", language.recipe().summary(), "class", "note");
        html.line().element("p", p -> {
            String separator = "";
            for (StepResult step : language.steps()) {
                state(
                        p.text(separator + step.step().words() + " "),
                        step.state().words());
                separator = ", ";
            }
        });
        language.reasons().forEach(s -> html.line().element("p", s.step().words() + ": " + s.message()));
        language.report().ifPresent(r -> r.problems().forEach(p -> html.line().element("p", p, "class", "state fail")));
        for (String topic : report.topics()) {
            Cell cell = Cell.of(language, topic);
            if (!cell.results().isEmpty()) {
                html.line()
                        .element(
                                "details",
                                details -> {
                                    details.element(
                                            "summary",
                                            summary -> summary.text(topic + " ")
                                                    .element("span", cell.text(), "class", "state " + cell.state()));
                                    cell.results().forEach(this::vector);
                                },
                                "class",
                                "topic " + cell.state(),
                                "id",
                                place(language, topic));
            }
        }
    }

    private void vector(ScenarioResult result) {
        html.line()
                .element(
                        "div",
                        vector -> {
                            state(vector, result.state().words())
                                    .text(" ")
                                    .element("code", result.vector().id());
                            vector.element("p", result.vector().documentation(), "class", "note");
                            result.findings()
                                    .forEach(d -> vector.element(
                                            "dl",
                                            dl -> dl.element("dt", "expected")
                                                    .element("dd", d.expected())
                                                    .element("dt", "actual")
                                                    .element("dd", d.actual())));
                            result.declaration()
                                    .ifPresent(d -> vector.element(
                                            "p",
                                            p -> p.text("Declared: " + d.reason() + " ")
                                                    .element(
                                                            "a",
                                                            d.link().toString(),
                                                            "href",
                                                            d.link().toString())));
                        },
                        "class",
                        "vector " + name(result.state().words()));
    }

    private static Html state(Html html, String words) {
        return html.element("span", words, "class", "state " + name(words));
    }

    private static String place(LanguageResult language, String topic) {
        return language.recipe().id() + "-" + topic;
    }

    private static String name(String words) {
        return words.replace(' ', '-');
    }

    private static String css() {
        try (InputStream in = MatrixHtml.class.getResourceAsStream("matrix.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("matrix.css is missing beside " + MatrixHtml.class.getName(), e);
        }
    }
}
