package org.hsscontract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hsscontract.core.text.Html;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.JsonNode;

/** The test vectors, topic by topic, each with what it proves, what it rests on, and its cases. */
record VectorsPage(ReviewContext site) implements SitePage {
    static final String FILE = "vectors.html";

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Vectors";
    }

    @Override
    public void write(Html html) {
        if (site.contract().vectors().isEmpty()) {
            html.element("p", "Not here: this contract names no test vectors (x-vectors).", "class", "verdict missing");
            return;
        }
        html.element(
                "p",
                "Exchanges as data, for clients and servers in every language. A vector with cases is a table; expanded there are "
                        + site.contract().vectors().size() + ".");
        kinds(site).forEach((kind, number) -> {
            html.line().element("h2", number + " of the kind " + kind, "id", Anchor.of("kind/" + kind));
            topics().stream()
                    .filter(name -> file(name).path("kind").asString("").equals(kind))
                    .forEach(name -> html.line()
                            .element(
                                    "section",
                                    section -> topic(section, name),
                                    "id",
                                    Anchor.of("topic/" + topic(name))));
        });
    }

    /** How many of each kind, expanded. */
    static Map<String, Long> kinds(ReviewContext site) {
        return site.contract().vectors().stream()
                .collect(Collectors.groupingBy(Vector::kind, TreeMap::new, Collectors.counting()));
    }

    private void topic(Html html, String name) {
        JsonNode file = file(name);
        html.element("h3", topic(name));
        html.element("p", file.path("topic").asString(""));
        file.path("vectors")
                .forEach(v -> html.line().element("details", details -> vector(details, v), "id", Anchor.of(id(v))));
    }

    private void vector(Html html, JsonNode vector) {
        html.element(
                "summary",
                summary -> summary.element("b", id(vector))
                        .text(" " + vector.path("documentation").asString("")));
        html.element(
                "p",
                p -> {
                    p.text("Rests on ");
                    List<JsonNode> sources = vector.path("source").valueStream().toList();
                    for (int i = 0; i < sources.size(); i++) {
                        p.text(i == 0 ? "" : ", ");
                        site.references().reference(p, sources.get(i).asString());
                    }
                },
                "class",
                "note");
        if (vector.has("element")) {
            html.element(
                    "p",
                    p -> {
                        p.text("Breaks ");
                        site.references().element(p, vector.get("element").asString());
                    },
                    "class",
                    "note");
        }
        vector.path("cases")
                .properties()
                .forEach(c -> html.element(
                        "div",
                        row -> {
                            row.element("div", c.getKey(), "class", "what");
                            row.element("code", c.getValue().toString(), "class", "why");
                        },
                        "class",
                        "row",
                        "id",
                        Anchor.of(id(vector) + "/" + c.getKey())));
        html.element("details", details -> {
            details.element("summary", "As it is written");
            details.element("pre", vector.toPrettyString(), "tabindex", "0", "aria-label", "Vector " + id(vector));
        });
    }

    private List<String> topics() {
        String index = index();
        return index.isEmpty()
                ? List.of()
                : site.input()
                        .files()
                        .tree(index)
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
    }

    private JsonNode file(String name) {
        return site.input().files().tree(index().substring(0, index().lastIndexOf('/') + 1) + name);
    }

    private String index() {
        return site.contract().document().at("x-vectors").asString("");
    }

    private static String topic(String name) {
        return name.replaceFirst("\\.json$", "");
    }

    private static String id(JsonNode vector) {
        return vector.path("id").asString("");
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        topics().forEach(name -> file(name)
                .path("vectors")
                .forEach(v -> entries.add(new SearchEntry(
                        id(v),
                        "vector",
                        v.path("documentation").asString("") + " "
                                + String.join(" ", v.path("cases").propertyNames()),
                        FILE + "#" + Anchor.of(id(v))))));
        return entries;
    }
}
