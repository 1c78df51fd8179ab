package org.hsscontract.review;

import java.util.List;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.text.Html;
import tools.jackson.databind.JsonNode;

/** A form for each operation, which calls the server that the page came from. */
record TryPage(ReviewContext site) implements SitePage {
    @Override
    public String file() {
        return "try.html";
    }

    @Override
    public String title() {
        return "Try it";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "This page was opened from a file, so it has no server to call. Let a server that implements the contract serve this folder, for example "
                        + "hss-reference-server --review FOLDER, and open the page there. The forms show the request all the same.",
                "class",
                "verdict missing",
                "id",
                "from-file",
                "hidden",
                "hidden");
        html.element(
                "p",
                "The request goes to the server that this page came from. Nothing is checked before it is sent, so wrong values can be tried; what is left empty is not sent.");
        html.element("noscript", "The forms need a script, which this browser does not run.");
        site.contract().operations().stream()
                .flatMap(o -> o.tokenHeader().stream())
                .distinct()
                .forEach(header -> html.element(
                        "p",
                        p -> {
                            p.element("label", header, "for", Anchor.of("token/" + header));
                            p.start(
                                    "input",
                                    "type",
                                    "text",
                                    "class",
                                    "token",
                                    "id",
                                    Anchor.of("token/" + header),
                                    "autocomplete",
                                    "off",
                                    "spellcheck",
                                    "false");
                        },
                        "class",
                        "field"));
        site.contract()
                .operations()
                .forEach(
                        o -> html.line().element("section", section -> operation(section, o), "id", Anchor.of(o.id())));
    }

    @Override
    public List<String> scripts() {
        return List.of("try.js");
    }

    @Override
    public String policy() {
        return SitePage.super.policy() + "; connect-src 'self'";
    }

    private void operation(Html html, Operation operation) {
        html.element("h2", operation.id());
        html.element("p", p -> p.element("code", operation.method() + " " + operation.path()));
        if (!operation.method().equals("GET")) {
            html.element("p", "Only GET can be tried here.", "class", "note");
            return;
        }
        html.element(
                "form",
                form -> {
                    operation.parameters().stream()
                            .filter(p -> p.in().equals("path") || p.inQuery())
                            .forEach(p -> field(form, operation, p));
                    form.element("button", "Send", "type", "submit");
                },
                "class",
                "try",
                "data-path",
                operation.path(),
                "data-header",
                operation.tokenHeader().orElse(""),
                "data-token",
                operation.tokenHeader().map(h -> Anchor.of("token/" + h)).orElse(""));
        html.element(
                "div",
                result -> {
                    result.element("h3", "Request")
                            .element(
                                    "pre",
                                    "",
                                    "tabindex",
                                    "0",
                                    "class",
                                    "curl",
                                    "aria-label",
                                    "Request of " + operation.id());
                    result.element("h3", "Answer").element("p", "", "class", "status", "role", "status");
                    result.element(
                            "pre",
                            "",
                            "tabindex",
                            "0",
                            "class",
                            "headers",
                            "aria-label",
                            "Headers of the answer of " + operation.id());
                    result.element(
                            "pre",
                            "",
                            "tabindex",
                            "0",
                            "class",
                            "body",
                            "aria-label",
                            "Body of the answer of " + operation.id());
                },
                "class",
                "result",
                "hidden",
                "hidden");
    }

    private void field(Html html, Operation operation, Parameter parameter) {
        String id = Anchor.of(operation.id() + "/" + parameter.name());
        List<String> values = parameter
                .schema()
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        html.element(
                "div",
                field -> {
                    field.element("label", parameter.name() + (parameter.required() ? " (required)" : ""), "for", id);
                    field.start(
                            "input",
                            "id",
                            id,
                            "name",
                            parameter.name(),
                            "data-in",
                            parameter.in(),
                            "autocomplete",
                            "off",
                            "spellcheck",
                            "false",
                            "placeholder",
                            parameter.defaultValue().orElse(""),
                            "aria-describedby",
                            id + "-hint",
                            "list",
                            id + "-values");
                    field.element(
                            "datalist",
                            list -> values.forEach(v -> list.element("option", "", "value", v)),
                            "id",
                            id + "-values");
                    field.element(
                            "p",
                            ElementValue.of(site.contract(), parameter.place())
                                    .path("description")
                                    .asString(""),
                            "class",
                            "note",
                            "id",
                            id + "-hint");
                },
                "class",
                "field");
    }
}
