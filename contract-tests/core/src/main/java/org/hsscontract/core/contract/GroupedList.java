package org.hsscontract.core.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The declared behaviour of a list of counted groups that is paged, filtered and scoped: extension {@code x-grouped-list}.
 *
 * @param element address of the extension in the contract
 * @param items property of the body that is the page
 * @param total property of the body that is the number of groups on all pages
 * @param groupBy properties of an item that identify its group
 * @param count property of an item that counts the group
 * @param limit query parameter that bounds the page, if the list is paged
 * @param offset query parameter that says where the page starts, counted in records
 * @param filters property that a query parameter filters, by the parameter's name
 * @param scopes what a scoping parameter selects, by the parameter's name
 */
public record GroupedList(
        Address element,
        String items,
        String total,
        List<String> groupBy,
        String count,
        Optional<String> limit,
        Optional<String> offset,
        Map<String, String> filters,
        Map<String, Scope> scopes) {

    /**
     * A scoping parameter.
     *
     * @param all the value that selects all that the token may see, if there is one
     * @param unknown what a value that selects nothing gets: {@code empty}, {@code refused}, or nothing is said
     */
    public record Scope(Optional<String> all, Optional<String> unknown) {}

    static GroupedList of(JsonNode node, Address element) {
        JsonNode page = node.path("page");
        Map<String, String> filters = new LinkedHashMap<>();
        node.path("filters")
                .properties()
                .forEach(f -> filters.put(f.getKey(), required(f.getValue(), "property", element)));
        Map<String, Scope> scopes = new LinkedHashMap<>();
        node.path("scope")
                .properties()
                .forEach(s ->
                        scopes.put(s.getKey(), new Scope(text(s.getValue(), "all"), text(s.getValue(), "unknown"))));
        List<String> by = node.path("group")
                .path("by")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        if (by.isEmpty()) {
            throw new ContractException("group.by is missing or empty at " + element);
        }
        return new GroupedList(
                element,
                required(node, "items", element),
                required(node, "total", element),
                by,
                required(node.path("group"), "count", element),
                text(page, "limit"),
                text(page, "offset"),
                filters,
                scopes);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.get(name).asString()) : Optional.empty();
    }

    private static String required(JsonNode node, String name, Address element) {
        return text(node, name).orElseThrow(() -> new ContractException("'" + name + "' is missing at " + element));
    }
}
