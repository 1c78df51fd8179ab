package org.hsscontract.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.text.Html;
import tools.jackson.databind.JsonNode;

/** Every element of the contract, with what it says and where that comes from. */
record ElementsPage(ReviewContext site) implements SitePage {
    static final String FILE = "elements.html";
    private static final Address PARAMETERS = Address.ROOT.append("components", "parameters");

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Elements";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "Each part of the contract that can be kept or broken. Said literally: a document or a MUST of a standard has the words. Read: it has "
                        + "words that everybody has to take so. Doing otherwise violates the contract in both. Assumed: it had to be decided, and "
                        + "doing otherwise earns a warning.");
        if (site.provenance().isMissingNode()) {
            html.element(
                    "p",
                    "This contract names no provenance (x-provenance): all that it says counts as said literally. Shown are its operations, parameters and properties.",
                    "class",
                    "verdict missing");
        }
        filter(html);
        groups().forEach((group, elements) -> html.line()
                .element(
                        "section",
                        section -> section(section, group, elements),
                        "data-group",
                        "",
                        "id",
                        groupId(group, elements)));
    }

    /** An element that is the group itself has the anchor at its own row. */
    private static String groupId(Address group, List<ElementEntry> elements) {
        return (elements.stream().anyMatch(e -> e.address().equals(group)) ? "group." : "") + Anchor.of(group);
    }

    private void filter(Html html) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("all", "all " + site.elements().size());
        for (Foundation foundation : Foundation.values()) {
            choices.put(foundation.state(), Counts.elements(site, foundation) + " " + foundation.words());
        }
        choices.forEach((state, words) -> {
            if (state.equals("all")) {
                html.start("input", "type", "radio", "name", "show", "id", "show-all", "checked", "checked");
            } else {
                html.start("input", "type", "radio", "name", "show", "id", "show-" + state);
            }
            html.element("label", words, "for", "show-" + state);
        });
    }

    private Map<Address, List<ElementEntry>> groups() {
        Map<Address, List<ElementEntry>> groups = new LinkedHashMap<>();
        site.elements()
                .forEach(e -> groups.computeIfAbsent(e.group(), g -> new ArrayList<>())
                        .add(e));
        return groups;
    }

    private void section(Html html, Address group, List<ElementEntry> elements) {
        JsonNode node = ElementValue.of(site.contract(), group);
        html.element("h2", heading(group, node));
        if (node.has("description")) {
            html.element("p", node.path("description").asString());
        }
        List<String> users = users(group);
        if (!users.isEmpty()) {
            html.element("p", "Used by " + String.join(", ", users) + ".", "class", "note");
        }
        elements.forEach(e -> html.line()
                .element(
                        "div",
                        row -> row(row, e),
                        "class",
                        "row",
                        "id",
                        Anchor.of(e.address()),
                        "data-state",
                        Foundation.of(e.source()).state()));
    }

    private void row(Html row, ElementEntry element) {
        row.element(
                "div",
                what -> {
                    what.element("code", (element.rest().isRoot() ? element.address() : element.rest()).toString());
                    if (!element.rest().isRoot()) {
                        ElementValue.text(site.contract(), element.address())
                                .ifPresent(v -> what.text(" ").element("span", v, "class", "value"));
                        what.element(
                                "p",
                                ElementValue.of(site.contract(), element.address())
                                        .path("description")
                                        .asString(""));
                    }
                },
                "class",
                "what");
        row.element(
                "div",
                why -> {
                    site.references().source(why, element.source());
                    site.references().explanations(why, element.address());
                    quotations(why, element);
                },
                "class",
                "why");
    }

    private void quotations(Html html, ElementEntry element) {
        element.source().references().stream()
                .flatMap(reference -> site.documents().of(reference).flatMap(d -> d.at(reference)).stream())
                .distinct()
                .forEach(words -> html.element("q", words, "class", "note"));
    }

    private String heading(Address group, JsonNode node) {
        if (PARAMETERS.covers(group)) {
            return "Parameter " + node.path("name").asString() + " ("
                    + node.path("in").asString() + ")";
        }
        String name = name(group, node);
        return switch (group.tokens().get(0)) {
            case "paths" -> "Operation " + name;
            case "components" ->
                switch (group.tokens().get(1)) {
                    case "schemas" -> "Schema " + name;
                    case "responses" -> "Answer " + name;
                    case "headers" -> "Header " + name;
                    case "securitySchemes" -> "Authentication " + name;
                    default -> name;
                };
            case "servers" -> "Endpoint";
            default -> group.toString();
        };
    }

    private static String name(Address group, JsonNode node) {
        return node.path("operationId").asString(node.path("name").asString(group.last()));
    }

    private List<String> users(Address group) {
        return site.contract().operations().stream()
                .filter(o -> o.parameters().stream().anyMatch(p -> p.element().equals(group)))
                .map(Operation::id)
                .toList();
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        groups().forEach((group, elements) -> {
            JsonNode node = ElementValue.of(site.contract(), group);
            String name = name(group, node);
            entries.add(new SearchEntry(
                    name,
                    heading(group, node).split(" ")[0].toLowerCase(java.util.Locale.ROOT),
                    node.path("description").asString(""),
                    FILE + "#" + groupId(group, elements)));
            elements.stream().filter(e -> !e.rest().isRoot()).forEach(e -> entries.add(entry(name, e)));
        });
        return entries;
    }

    private SearchEntry entry(String group, ElementEntry element) {
        Address rest = element.rest();
        boolean property = rest.tokens().size() == 2 && rest.tokens().get(0).equals("properties");
        String name = property ? rest.last() : group + rest;
        String value = ElementValue.text(site.contract(), element.address()).orElse("");
        String description = ElementValue.of(site.contract(), element.address())
                .path("description")
                .asString("");
        return new SearchEntry(
                name,
                property ? "property of " + group : "element",
                List.of(value, description).stream().filter(t -> !t.isEmpty()).collect(Collectors.joining(" ")),
                element.href());
    }
}
