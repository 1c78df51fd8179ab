package org.hsscontract.review;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.text.Html;
import tools.jackson.databind.JsonNode;

/** What each operation does, in plain sentences made from {@code x-grouped-list}. */
record BehaviourPage(ReviewContext site) implements SitePage {
    static final String FILE = "behaviour.html";

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Behaviour";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                p -> p.text("What OpenAPI cannot say of the operations. The sentences are made from the extension ")
                        .element("code", "x-grouped-list")
                        .text(" of the contract; beside each stands where it comes from."));
        site.contract()
                .operations()
                .forEach(
                        o -> html.line().element("section", section -> operation(section, o), "id", Anchor.of(o.id())));
        everyOperation(html);
    }

    private void operation(Html html, Operation operation) {
        html.element("h2", operation.id());
        html.element("p", p -> p.element("code", operation.method() + " " + operation.path()));
        html.element(
                "p",
                ElementValue.of(site.contract(), operation.element())
                        .path("description")
                        .asString(""));
        List<Sentence> sentences = ListSentences.of(site.contract(), operation);
        if (sentences.isEmpty()) {
            html.element("p", "It declares no behaviour.");
        }
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            html.line().element("div", row -> row(row, sentence), "class", "row", "id", anchor(operation, i));
        }
    }

    private static String anchor(Operation operation, int index) {
        return Anchor.of(operation.id() + "/" + (index + 1));
    }

    private void row(Html html, Sentence sentence) {
        html.element("div", what -> Prose.write(what, sentence.text()), "class", "what");
        html.element(
                "div",
                why -> {
                    sources(sentence)
                            .forEach(source -> why.element("div", line -> {
                                Foundation.of(source).write(line);
                                source.references().forEach(r -> {
                                    line.text(" ");
                                    site.references().reference(line, r);
                                });
                            }));
                    sentence.elements().forEach(element -> site.references().explanations(why, element));
                },
                "class",
                "why");
    }

    /** Each once, without the readings, which the elements show. */
    private List<Source> sources(Sentence sentence) {
        return sentence.elements().stream()
                .map(site.contract().provenance()::of)
                .map(s -> new Source(s.strength(), s.references(), ""))
                .distinct()
                .toList();
    }

    private void everyOperation(Html html) {
        List<JsonNode> general = site.decisions().stream()
                .filter(d -> d.path("general").asBoolean(false))
                .toList();
        if (general.isEmpty()) {
            return;
        }
        html.line()
                .element(
                        "section",
                        section -> {
                            section.element("h2", "Every operation");
                            section.element("p", "What no single element of the contract says.");
                            general.forEach(d -> section.line()
                                    .element(
                                            "div",
                                            row -> {
                                                row.element(
                                                        "div",
                                                        what -> what.element(
                                                                        "i",
                                                                        d.path("question")
                                                                                .asString(""))
                                                                .text(" "
                                                                        + d.path("decision")
                                                                                .asString("")),
                                                        "class",
                                                        "what");
                                                row.element(
                                                        "div",
                                                        why -> {
                                                            Foundation.ASSUMED.write(why);
                                                            why.text(" ");
                                                            site.references()
                                                                    .reference(
                                                                            why,
                                                                            d.path("id")
                                                                                    .asString(""));
                                                        },
                                                        "class",
                                                        "why");
                                            },
                                            "class",
                                            "row"));
                        },
                        "id",
                        "general");
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        site.contract().operations().forEach(o -> {
            List<Sentence> sentences = ListSentences.of(site.contract(), o);
            for (int i = 0; i < sentences.size(); i++) {
                entries.add(new SearchEntry(
                        o.id(), "behaviour", Prose.plain(sentences.get(i).text()), FILE + "#" + anchor(o, i)));
            }
        });
        return entries;
    }
}
