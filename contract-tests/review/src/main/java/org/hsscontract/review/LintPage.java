package org.hsscontract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.text.Html;
import tools.jackson.databind.JsonNode;

/** What lint says of the contract: open results, and those that a deviation covers. */
record LintPage(ReviewContext site, Optional<JsonNode> lint) implements SitePage {
    static final String FILE = "lint.html";

    static LintPage of(ReviewContext site) {
        return new LintPage(
                site,
                ResultFile.read(
                        site.input(), OptionalInput.LINT, "passed", "summary", "rules", "results", "deviations"));
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Lint";
    }

    @Override
    public void write(Html html) {
        if (lint.isEmpty()) {
            MissingInput.write(html, OptionalInput.LINT);
            return;
        }
        JsonNode found = lint.get();
        boolean passed = found.path("passed").asBoolean(false);
        html.element("p", summary(), "class", passed ? "verdict" : "verdict fails");
        html.line().element("h2", "Open", "id", "open");
        results(html, false);
        html.line().element("h2", "Covered by a deviation", "id", "covered");
        results(html, true);
        html.line().element("h2", "Deviations", "id", "deviations");
        found.path("deviations").forEach(d -> html.line().element("div", row -> deviation(row, d), "class", "row"));
        html.line().element("h2", "Rules of lint", "id", "rules");
        found.path("rules")
                .forEach(r -> html.line()
                        .element(
                                "div",
                                row -> {
                                    row.element(
                                            "div",
                                            what -> what.element(
                                                            "code",
                                                            r.path("rule").asString())
                                                    .text(" ")
                                                    .element("span", source(r), "class", "state"),
                                            "class",
                                            "what");
                                    row.element("div", r.path("description").asString(""), "class", "why");
                                },
                                "class",
                                "row",
                                "id",
                                anchor(r)));
    }

    /** The numbers, for this page and the first one. */
    String summary() {
        JsonNode summary = lint.map(l -> l.path("summary")).orElseThrow();
        return Prose.count(summary.path("rules").asLong(), "rule") + ", "
                + Prose.count(summary.path("results").asLong(), "result") + ": "
                + summary.path("covered").asLong() + " covered by deviations, "
                + summary.path("open").asLong() + " open; "
                + summary.path("unusedDeviations").asLong() + " deviations unused.";
    }

    private void results(Html html, boolean covered) {
        List<JsonNode> results = lint.orElseThrow()
                .path("results")
                .valueStream()
                .filter(r -> r.path("deviation").isObject() == covered)
                .toList();
        if (results.isEmpty()) {
            html.element("p", "None.");
        }
        results.forEach(r -> html.line()
                .element(
                        "div",
                        row -> {
                            row.element(
                                    "div",
                                    what -> {
                                        what.element(
                                                        "span",
                                                        r.path("severity").asString(""),
                                                        "class",
                                                        "state " + (covered ? "" : "violated"))
                                                .text(" ");
                                        what.element("a", r.path("rule").asString(""), "href", "#" + anchor(r));
                                        what.element("div", r.path("message").asString(""));
                                    },
                                    "class",
                                    "what");
                            row.element(
                                    "div",
                                    why -> {
                                        why.element(
                                                "code",
                                                r.path("pointer").asString("") + ", line "
                                                        + r.path("line").asString(""));
                                        if (covered) {
                                            why.element(
                                                    "p",
                                                    r.path("deviation")
                                                            .path("reason")
                                                            .asString(""),
                                                    "class",
                                                    "note");
                                        }
                                    },
                                    "class",
                                    "why");
                        },
                        "class",
                        "row"));
    }

    private void deviation(Html html, JsonNode deviation) {
        html.element(
                "div",
                what -> what.element("code", deviation.path("rule").asString(""))
                        .text(" at ")
                        .element("code", deviation.path("path").asString(""))
                        .text(", covers " + deviation.path("covers").asLong()),
                "class",
                "what");
        html.element(
                "div",
                why -> {
                    why.text(deviation.path("reason").asString("") + " ");
                    link(why, deviation.path("link").asString(""));
                },
                "class",
                "why");
    }

    private void link(Html html, String link) {
        String decision = link.substring(link.indexOf('#') + 1);
        if (link.startsWith("https://")) {
            html.element("a", link, "href", link, "rel", "noreferrer");
        } else if (site.isDecision(decision)) {
            site.references().reference(html, decision);
        } else {
            html.text(link);
        }
    }

    private static String source(JsonNode rule) {
        String topic = rule.path("topic").asString("");
        return rule.path("source").asString("") + (topic.isEmpty() ? "" : ", " + topic);
    }

    private static String anchor(JsonNode ruleOrResult) {
        return Anchor.of("rule/" + ruleOrResult.path("rule").asString(""));
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        lint.ifPresent(l -> l.path("rules")
                .forEach(r -> entries.add(new SearchEntry(
                        r.path("rule").asString(""),
                        "lint rule",
                        r.path("description").asString(""),
                        FILE + "#" + anchor(r)))));
        return entries;
    }
}
