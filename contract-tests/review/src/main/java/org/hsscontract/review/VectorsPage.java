package org.hsscontract.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hsscontract.core.text.Html;
import org.hsscontract.core.vector.VectorCase;
import org.hsscontract.core.vector.VectorEntry;
import org.hsscontract.core.vector.VectorTopic;

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
            site.contract().vectorTopics().stream()
                    .filter(topic -> topic.kind().word().equals(kind))
                    .forEach(topic -> html.line()
                            .element(
                                    "section",
                                    section -> topic(section, topic),
                                    "id",
                                    Anchor.of("topic/" + topic.name())));
        });
    }

    /** How many of each kind, expanded. */
    static Map<String, Long> kinds(ReviewContext site) {
        return site.contract().vectors().stream()
                .collect(Collectors.groupingBy(v -> v.kind().word(), TreeMap::new, Collectors.counting()));
    }

    private void topic(Html html, VectorTopic topic) {
        html.element("h3", topic.name());
        html.element("p", topic.sentence());
        topic.entries()
                .forEach(e -> html.line().element("details", details -> entry(details, e), "id", Anchor.of(e.id())));
    }

    private void entry(Html html, VectorEntry entry) {
        html.element("summary", summary -> summary.element("b", entry.id()).text(" " + entry.documentation()));
        html.element(
                "p",
                p -> {
                    p.text("Rests on ");
                    for (int i = 0; i < entry.source().size(); i++) {
                        p.text(i == 0 ? "" : ", ");
                        site.references().reference(p, entry.source().get(i));
                    }
                },
                "class",
                "note");
        entry.element()
                .ifPresent(element -> html.element(
                        "p",
                        p -> {
                            p.text("Breaks ");
                            site.references().element(p, element);
                        },
                        "class",
                        "note"));
        entry.cases()
                .forEach(c -> html.element(
                        "div",
                        row -> {
                            row.element("div", c.name(), "class", "what");
                            row.element("code", c.patch().toString(), "class", "why");
                        },
                        "class",
                        "row",
                        "id",
                        Anchor.of(entry.id() + "/" + c.name())));
        html.element("details", details -> {
            details.element("summary", "As it is written");
            details.element(
                    "pre", entry.written().toPrettyString(), "tabindex", "0", "aria-label", "Vector " + entry.id());
        });
    }

    @Override
    public List<SearchEntry> entries() {
        return site.contract().vectorTopics().stream()
                .flatMap(topic -> topic.entries().stream())
                .map(e -> new SearchEntry(
                        e.id(),
                        "vector",
                        e.documentation() + " "
                                + e.cases().stream().map(VectorCase::name).collect(Collectors.joining(" ")),
                        FILE + "#" + Anchor.of(e.id())))
                .toList();
    }
}
