package org.hsscontract.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsscontract.core.file.LocatedFile;
import org.hsscontract.core.text.Html;
import org.hsscontract.verifier.explanation.RuleDescription;
import tools.jackson.databind.JsonNode;

/** Which elements a verification exercised, and what it found. */
record CoveragePage(ReviewContext site, Optional<JsonNode> report) implements SitePage {
    static final String FILE = "coverage.html";
    private static final String SCHEMA = "hss-contract/schemas/report.schema.json";

    static CoveragePage of(ReviewContext site) {
        Optional<Path> path = site.input().path(OptionalInput.VERIFICATION);
        return new CoveragePage(
                site, path.map(p -> LocatedFile.json(p).check(SCHEMA).root()));
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Coverage";
    }

    @Override
    public void write(Html html) {
        if (report.isEmpty()) {
            MissingInput.write(html, OptionalInput.VERIFICATION);
            return;
        }
        JsonNode found = report.get();
        html.element(
                "p",
                found.path("verdict").path("text").asString(""),
                "class",
                found.path("verdict").path("passes").asBoolean(false) ? "verdict" : "verdict fails");
        OtherContract.note(html, site, found.path("contract").path("title").asString(""));
        html.element(
                "p",
                "Target " + found.path("target").path("baseUri").asString("") + ", "
                        + Prose.count(found.path("verdict").path("exchanges").asLong(), "exchange") + ". Rules: "
                        + counts(found.path("rules")) + ". Elements: "
                        + counts(found.path("coverage").path("elements")) + ".");
        found.path("operations")
                .forEach(o -> html.line()
                        .element(
                                "section",
                                section -> operation(section, o, found),
                                "id",
                                Anchor.of(o.path("id").asString(""))));
    }

    /** How many of how many elements are proved, for the first page. */
    Optional<String> summary() {
        return report.map(r -> {
            JsonNode elements = r.path("coverage").path("elements");
            return r.path("verdict").path("text").asString("") + " "
                    + elements.path("proved").asLong() + " of "
                    + r.path("coverage").path("rows").size() + " elements proved.";
        });
    }

    private static String counts(JsonNode counts) {
        return counts.propertyStream()
                .map(c -> c.getValue().asLong() + " " + c.getKey())
                .collect(Collectors.joining(", "));
    }

    private void operation(Html html, JsonNode operation, JsonNode found) {
        String id = operation.path("id").asString("");
        html.element("h2", id);
        Set<String> known = Set.copyOf(RuleDescription.ids(site.contract()));
        html.element("h3", "Rules");
        operation
                .path("results")
                .forEach(r -> html.line()
                        .element(
                                "div",
                                row -> {
                                    row.element(
                                            "div",
                                            what -> {
                                                state(what, r.path("outcome").asString(""));
                                                String rule = r.path("rule").asString("");
                                                if (known.contains(rule)) {
                                                    what.element(
                                                            "a", rule, "href", RulesPage.FILE + "#" + Anchor.of(rule));
                                                } else {
                                                    what.text(rule);
                                                }
                                            },
                                            "class",
                                            "what");
                                    row.element(
                                            "div",
                                            why -> {
                                                r.path("findings")
                                                        .forEach(f -> why.element(
                                                                "p",
                                                                f.path("element")
                                                                                .asString("") + ": "
                                                                        + f.path("occurrences")
                                                                                .path(0)
                                                                                .path("actual")
                                                                                .asString("")));
                                                r.path("notProved")
                                                        .forEach(n -> why.element("p", n.asString(), "class", "note"));
                                            },
                                            "class",
                                            "why");
                                },
                                "class",
                                "row"));
        List<JsonNode> rows = found.path("coverage")
                .path("rows")
                .valueStream()
                .filter(r -> r.path("operation").asString("").equals(id))
                .toList();
        html.element("details", details -> {
            details.element("summary", Prose.count(rows.size(), "element"));
            rows.forEach(r -> details.line().element("div", row -> element(row, r), "class", "row"));
        });
    }

    private void element(Html html, JsonNode row) {
        html.element(
                "div",
                what -> {
                    state(what, row.path("state").asString(""));
                    what.text(row.path("kind").asString("") + " ");
                    site.references().element(what, row.path("element").asString(""));
                },
                "class",
                "what");
        html.element("div", row.path("reason").asString(""), "class", "why note");
    }

    private static void state(Html html, String words) {
        html.element("span", words, "class", "state " + words.replace(' ', '-')).text(" ");
    }
}
