package org.hsscontract.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.text.Html;
import tools.jackson.databind.JsonNode;

/** What was decided where the documents contradict themselves or are silent: contradictions first. */
record DecisionsPage(ReviewContext site) implements SitePage {
    static final String FILE = "decisions.html";

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Decisions";
    }

    @Override
    public void write(Html html) {
        if (site.decisions().isEmpty()) {
            html.element(
                    "p",
                    "Not here: this contract names no decisions (x-provenance, decisions).",
                    "class",
                    "verdict missing");
            return;
        }
        html.element(
                "p",
                "Where the documents contradict themselves or say nothing, somebody has to decide. Each decision shows what the sources say, what was decided "
                        + "and why, and what else was possible.");
        Counts.decisions(site).forEach((kind, number) -> {
            html.line().element("h2", Prose.count(number, kind), "id", Anchor.of("kind/" + kind));
            site.decisions().stream()
                    .filter(d -> d.path("kind").asString("").equals(kind))
                    .forEach(d ->
                            html.line().element("article", article -> decision(article, d), "id", Anchor.of(id(d))));
        });
    }

    private void decision(Html html, JsonNode decision) {
        html.element("h3", decision.path("question").asString());
        html.element("p", p -> p.element("b", decision.path("decision").asString()), "class", "decided");
        html.element("p", decision.path("why").asString());
        html.element("h4", "Seen");
        html.element("ul", ul -> decision.path("seen").forEach(seen -> ul.element("li", li -> seen(li, seen))));
        html.element("h4", "Considered");
        html.element(
                "ul",
                ul -> decision.path("considered")
                        .forEach(c -> ul.element(
                                "li",
                                li -> li.element("i", c.path("alternative").asString())
                                        .text(": " + c.path("why-not").asString()))));
        List<Address> elements = elements(decision);
        if (!elements.isEmpty()) {
            html.element("details", details -> {
                details.element("summary", "Decides or explains " + Prose.count(elements.size(), "element"));
                details.element(
                        "ul",
                        ul -> elements.forEach(
                                e -> ul.element("li", li -> site.references().element(li, e))));
            });
        }
        html.element(
                "p",
                p -> p.text((decision.path("general").asBoolean(false) ? "About every operation. " : "") + "Id ")
                        .element("code", id(decision)),
                "class",
                "note");
    }

    private void seen(Html html, JsonNode seen) {
        site.references().reference(html, seen.path("at").asString());
        html.text(": ");
        if (seen.has("quote")) {
            html.element("q", seen.path("quote").asString());
        } else {
            html.text(seen.path("says").asString());
        }
    }

    private List<Address> elements(JsonNode decision) {
        Set<Address> elements = new LinkedHashSet<>();
        Stream.concat(
                        decision.path("about").valueStream().map(a -> Address.parse(a.asString())),
                        site.elements().stream()
                                .filter(e -> !e.source().documented()
                                        && e.source().references().contains(id(decision)))
                                .map(ElementEntry::address))
                .forEach(elements::add);
        return new ArrayList<>(elements);
    }

    private static String id(JsonNode decision) {
        return decision.path("id").asString("");
    }

    @Override
    public List<SearchEntry> entries() {
        return site.decisions().stream()
                .map(d -> new SearchEntry(
                        id(d),
                        d.path("kind").asString(""),
                        d.path("question").asString("") + " "
                                + d.path("decision").asString(""),
                        FILE + "#" + Anchor.of(id(d))))
                .toList();
    }
}
