package org.hsscontract.review;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.core.text.Html;
import tools.jackson.databind.JsonNode;

/** The documents that the contract is made from, as text in which every row has an anchor. */
record DocumentsPage(ReviewContext site) implements SitePage {
    static final String FILE = "documents.html";

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Documents";
    }

    @Override
    public void write(Html html) {
        if (site.documents().all().isEmpty()) {
            html.element(
                    "p",
                    "Not here: the provenance of this contract names no documents (sources).",
                    "class",
                    "verdict missing");
        }
        site.documents()
                .all()
                .forEach(
                        d -> html.line().element("section", section -> document(section, d), "id", Anchor.of(d.key())));
        if (site.provenance().path("standards").isObject()) {
            html.line().element("h2", "Standards", "id", "standards");
            html.element(
                    "ul",
                    ul -> site.provenance()
                            .path("standards")
                            .properties()
                            .forEach(s -> ul.element(
                                    "li",
                                    s.getKey() + ": "
                                            + s.getValue().path("title").asString(""),
                                    "id",
                                    Anchor.of(s.getKey()))));
        }
    }

    private void document(Html html, Documents.Document document) {
        html.element("h2", document.title());
        html.element("p", document.updated().isEmpty() ? "" : "As of " + document.updated() + ".", "class", "note");
        document.parts()
                .properties()
                .forEach(part -> html.line()
                        .element(
                                "div",
                                div -> part(div, document, part.getKey(), part.getValue()),
                                "id",
                                Anchor.of(document.key() + "/" + part.getKey()),
                                "class",
                                "part"));
        if (!document.text().isEmpty()) {
            html.line().element("details", details -> {
                details.element("summary", "Word for word, as one text");
                details.element("pre", document.text(), "tabindex", "0");
            });
        }
    }

    private void part(Html html, Documents.Document document, String key, JsonNode part) {
        if (part.isValueNode()) {
            html.element("p", part.asString());
        } else if (part.has("rows")) {
            table(html, document, key, part);
        } else {
            part.properties().forEach(line -> {
                String id = Anchor.of(document.key() + "/" + key + "/" + line.getKey());
                if (line.getKey().equals("heading")) {
                    html.element("h3", line.getValue().asString(), "id", id);
                } else if (line.getKey().equals("body") || line.getKey().equals("request")) {
                    html.element(
                            "pre",
                            line.getValue().isValueNode()
                                    ? line.getValue().asString()
                                    : line.getValue().toPrettyString(),
                            "tabindex",
                            "0",
                            "id",
                            id);
                } else {
                    html.element(
                            "p",
                            line.getKey().equals("columns")
                                    ? String.join(" | ", strings(line.getValue()))
                                    : Documents.lines(line.getValue()),
                            "id",
                            id);
                }
            });
        }
    }

    private void table(Html html, Documents.Document document, String key, JsonNode table) {
        ScrollingTable.write(html, document.title() + ", " + table.path("title").asString(key), t -> {
            t.element(
                    "caption",
                    table.path("title").asString(""),
                    "id",
                    Anchor.of(document.key() + "/" + key + "/title"));
            t.element(
                    "thead",
                    head -> head.element(
                            "tr",
                            tr -> strings(table.path("columns")).forEach(c -> tr.element("th", c, "scope", "col"))));
            t.element(
                    "tbody",
                    body -> table.path("rows")
                            .properties()
                            .forEach(row -> body.element(
                                    "tr",
                                    tr -> row.getValue()
                                            .properties()
                                            .forEach(cell -> tr.element(
                                                    "td",
                                                    td -> cell(td, cell.getValue()),
                                                    "id",
                                                    Anchor.of(document.key() + "/" + key + "/" + row.getKey() + "/"
                                                            + cell.getKey()))),
                                    "id",
                                    Anchor.of(document.key() + "/" + key + "/" + row.getKey()))));
        });
    }

    private static void cell(Html html, JsonNode value) {
        List<String> lines = value.isArray() ? strings(value) : List.of(value.asString());
        lines.forEach(line -> html.element("div", line));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        site.documents()
                .all()
                .forEach(d -> d.parts()
                        .properties()
                        .forEach(part -> part.getValue()
                                .path("rows")
                                .properties()
                                .forEach(row -> {
                                    String reference = d.key() + "/" + part.getKey() + "/" + row.getKey();
                                    entries.add(new SearchEntry(
                                            reference,
                                            "document",
                                            d.at(reference).orElse(""),
                                            FILE + "#" + Anchor.of(reference)));
                                })));
        return entries;
    }
}
