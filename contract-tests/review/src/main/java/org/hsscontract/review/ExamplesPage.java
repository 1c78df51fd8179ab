package org.hsscontract.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Located;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.text.Html;
import tools.jackson.databind.JsonNode;

/** What is asked and answered: the documents' own examples, and one of every error. */
record ExamplesPage(ReviewContext site) implements SitePage {
    static final String FILE = "examples.html";
    private static final int FIRST_ERROR = 400;

    /**
     * An answer with its examples.
     *
     * @param address of the response and its status: unique, for the anchor
     * @param operations ids of those that give it
     */
    private record ExampleAnswer(Address address, int status, Located response, List<String> operations) {
        Map<String, JsonNode> bodies(ReviewContext site) {
            Map<String, JsonNode> bodies = new LinkedHashMap<>();
            Located content = response.child("content");
            content.node().propertyNames().forEach(type -> {
                Located media = content.child(type);
                if (media.node().has("example")) {
                    bodies.put("example", media.node().get("example"));
                }
                media.node()
                        .path("examples")
                        .propertyNames()
                        .forEach(name -> bodies.put(
                                name,
                                ElementValue.of(site.contract(), media.address().append("examples", name, "value"))));
            });
            return bodies;
        }
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Examples";
    }

    @Override
    public void write(Html html) {
        html.element("h2", "As the documents print them", "id", "documented");
        site.contract().operations().forEach(o -> documented(html, o));
        html.line().element("h2", "Success", "id", "success");
        answers().stream().filter(a -> a.status() < FIRST_ERROR).forEach(a -> answer(html, a));
        html.line().element("h2", "Errors", "id", "errors");
        answers().stream().filter(a -> a.status() >= FIRST_ERROR).forEach(a -> answer(html, a));
    }

    private void documented(Html html, Operation operation) {
        String name = "examples/" + operation.id() + ".documented.";
        String request = site.input().files().text(name + "request.http").orElse("");
        String response = site.input().files().text(name + "response.json").orElse("");
        html.line()
                .element(
                        "article",
                        article -> {
                            article.element("h3", operation.id());
                            if (request.isEmpty() && response.isEmpty()) {
                                article.element(
                                        "p", "No files " + name + "* are beside the contract.", "class", "note");
                                return;
                            }
                            article.element(
                                    "pre",
                                    request.strip(),
                                    "tabindex",
                                    "0",
                                    "aria-label",
                                    "Request of " + operation.id());
                            article.element(
                                    "pre",
                                    response.strip(),
                                    "tabindex",
                                    "0",
                                    "aria-label",
                                    "Answer of " + operation.id());
                        },
                        "id",
                        Anchor.of("documented/" + operation.id()));
    }

    private List<ExampleAnswer> answers() {
        Map<Address, ExampleAnswer> answers = new LinkedHashMap<>();
        site.contract()
                .operations()
                .forEach(operation -> operation.statuses().stream().sorted().forEach(status -> {
                    Located response = site.contract().document().resolve(operation.response(status));
                    answers.computeIfAbsent(
                                    response.address().append(Integer.toString(status)),
                                    address -> new ExampleAnswer(address, status, response, new ArrayList<>()))
                            .operations()
                            .add(operation.id());
                }));
        return answers.values().stream()
                .sorted((a, b) -> a.status() - b.status())
                .toList();
    }

    private void answer(Html html, ExampleAnswer answer) {
        html.line()
                .element(
                        "article",
                        article -> {
                            article.element(
                                    "h3",
                                    h -> h.element("span", Integer.toString(answer.status()), "class", "status")
                                            .text(" " + String.join(", ", answer.operations())));
                            article.element(
                                    "p",
                                    answer.response().node().path("description").asString(""));
                            List<String> headers = List.copyOf(
                                    answer.response().node().path("headers").propertyNames());
                            if (!headers.isEmpty()) {
                                article.element(
                                        "p",
                                        "With the header" + (headers.size() == 1 ? " " : "s ")
                                                + String.join(", ", headers) + ".",
                                        "class",
                                        "note");
                            }
                            Map<String, JsonNode> bodies = answer.bodies(site);
                            if (bodies.isEmpty()) {
                                article.element("p", "The contract has no example of it.", "class", "note");
                            }
                            bodies.forEach((name, body) -> article.element(
                                    "pre",
                                    body.toPrettyString(),
                                    "tabindex",
                                    "0",
                                    "aria-label",
                                    answer.status() + " " + answer.operations().get(0) + ", " + name));
                        },
                        "id",
                        Anchor.of(answer.address()));
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        answers()
                .forEach(answer -> answer.bodies(site)
                        .values()
                        .forEach(body -> body.propertyStream()
                                .filter(p -> p.getKey().endsWith("code"))
                                .forEach(code -> entries.add(new SearchEntry(
                                        code.getValue().asString(),
                                        "error code",
                                        answer.status() + " "
                                                + answer.response()
                                                        .node()
                                                        .path("description")
                                                        .asString(""),
                                        FILE + "#" + Anchor.of(answer.address()))))));
        return entries;
    }
}
