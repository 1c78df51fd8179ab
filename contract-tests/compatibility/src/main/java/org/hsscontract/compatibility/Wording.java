package org.hsscontract.compatibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Fills the sentence of a rule. */
final class Wording {
    /** Steps of an address that say nothing to a reader. */
    private static final Set<String> OPENAPI = Set.of(
            "parameters",
            "query",
            "path",
            "header",
            "schema",
            "properties",
            "items",
            "@required",
            "content",
            "responses",
            "headers",
            "vectors",
            "decisions",
            "provenance",
            "expect",
            "enum",
            "x-extensible-enum",
            "x-later-values",
            "x-grouped-list",
            "request",
            "response",
            "paging",
            "malformed-request",
            "arguments",
            "default",
            "required");
    /** Where the name stands in addresses that begin so. */
    private static final Map<String, Integer> NAMED_AT =
            Map.of("parameters", 2, "provenance", 1, "decisions", 1, "vectors", 2);

    private static final int LONGEST = 120;

    private Wording() {}

    static String of(Change change) {
        return change.rule()
                .sentence()
                .replace("{operations}", operations(change))
                .replace("{where}", where(change))
                .replace("{name}", code(change.element().get(change.element().size() - 1)))
                .replace("{before}", value(change.before()))
                .replace("{after}", value(change.after()));
    }

    /** The parameter, the property with its schema, the status: what a reader looks for. */
    static List<String> names(Change change) {
        List<String> element = change.element();
        int named = NAMED_AT.getOrDefault(element.get(0), element.size());
        if (named < element.size()) {
            return List.of(element.get(named));
        }
        List<String> telling =
                element.stream().filter(name -> !OPENAPI.contains(name)).toList();
        List<String> names = telling.isEmpty() ? element.subList(element.size() - 1, element.size()) : telling;
        return names.size() > 2 ? List.of(names.get(0), names.get(1)) : names;
    }

    private static String where(Change change) {
        List<String> element = change.element();
        List<String> names = names(change);
        int properties = element.lastIndexOf("properties");
        if (properties > 0 && properties + 1 < element.size()) {
            return code(element.get(properties + 1)) + " of " + code(names.get(0));
        }
        if (element.get(0).equals("responses") && element.size() > 1) {
            return "The answer " + code(element.get(1)) + " of " + operations(change);
        }
        if (element.get(0).equals("parameters")) {
            return code(names.get(0)) + (change.operations().isEmpty() ? "" : " of " + operations(change));
        }
        return code(names.get(0));
    }

    private static String operations(Change change) {
        return change.operations().isEmpty()
                ? "the contract"
                : change.operations().stream().map(Wording::code).collect(Collectors.joining(" and "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String value(JsonNode value) {
        String text = value.isMissingNode() ? "not given" : value.isValueNode() ? value.asString() : value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
