package org.hsscontract.openapi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hsscontract.openapi.Contract.Operation;
import tools.jackson.databind.JsonNode;

/** Everything in the contract that needs a source, by the addresses that provenance.yaml uses. */
final class ContractElements {
    private static final List<String> KEYWORDS = List.of(
            "type",
            "format",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "enum",
            "x-extensible-enum",
            "x-later-values",
            "default",
            "maxItems",
            "items",
            "pattern",
            "minItems",
            "uniqueItems",
            "multipleOf",
            "nullable",
            "additionalProperties");

    private final Set<String> found = new LinkedHashSet<>();

    private ContractElements() {}

    static Set<String> of(Contract contract) {
        ContractElements elements = new ContractElements();
        JsonNode tree = contract.tree();
        for (int i = 0; i < tree.path("servers").size(); i++) {
            elements.found.add("/servers/" + i + "/url");
            each(
                    tree.path("servers").path(i).path("variables"),
                    "/servers/" + i + "/variables",
                    (at, variable) -> elements.present(at, variable, "default", "enum"));
        }
        contract.operations().forEach(elements::operation);
        each(tree.at("/components/securitySchemes"), "/components/securitySchemes", elements::securityScheme);
        each(tree.at("/components/parameters"), "/components/parameters", elements::parameter);
        each(tree.at("/components/headers"), "/components/headers", elements::parameter);
        each(tree.at("/components/responses"), "/components/responses", elements::response);
        each(tree.at("/components/schemas"), "/components/schemas", elements::schema);
        each(tree.at("/components/examples"), "/components/examples", (at, example) -> elements.found.add(at));
        return elements.found;
    }

    /**
     * What has an entry of its own only where the documents say different things of what several operations share: the
     * elements of each shared parameter as they are seen from the place at which an operation refers to it.
     */
    static Set<String> seenFromOperations(Contract contract) {
        Set<String> elements = of(contract);
        Set<String> seen = new LinkedHashSet<>();
        for (Operation operation : contract.operations()) {
            for (int i = 0; i < operation.node().path("parameters").size(); i++) {
                JsonNode parameter = operation.node().path("parameters").path(i);
                String place = at(operation) + "/parameters/" + i;
                seen.addAll(moved(elements, parameter, place));
                JsonNode schema = contract.resolve(parameter).path("schema");
                seen.addAll(moved(elements, schema, place + "/schema"));
            }
        }
        return seen;
    }

    private static List<String> moved(Set<String> elements, JsonNode reference, String place) {
        String shared = reference.path("$ref").asString("").replaceFirst("^#", "") + "/";
        return elements.stream()
                .filter(element -> shared.length() > 1 && element.startsWith(shared))
                .map(element -> place + "/" + element.substring(shared.length()))
                .toList();
    }

    private static String at(Operation operation) {
        return "/paths/" + escape(operation.path()) + "/" + operation.method();
    }

    private void operation(Operation operation) {
        String at = at(operation);
        found.add(at);
        if (operation.node().has("security")) {
            found.add(at + "/security");
        }
        for (int i = 0; i < operation.node().path("parameters").size(); i++) {
            found.add(at + "/parameters/" + i);
        }
        groupedList(at + "/x-grouped-list", operation.groupedList());
        each(operation.node().path("responses"), at + "/responses", this::response);
    }

    /** Every leaf, and besides the group, the filters and every single filter and scope; a list of names is one leaf. */
    private void groupedList(String at, JsonNode node) {
        if (!node.isObject()) {
            if (!node.isMissingNode()) {
                found.add(at);
            }
            return;
        }
        each(node, at, this::groupedList);
        if (at.endsWith("/group") || at.endsWith("/filters")) {
            found.add(at);
        }
        if (at.endsWith("/filters") || at.endsWith("/scope")) {
            node.propertyNames().forEach(name -> found.add(at + "/" + escape(name)));
        }
    }

    private void securityScheme(String at, JsonNode scheme) {
        found.add(at);
        present(at, scheme, "type", "in", "name");
    }

    private void parameter(String at, JsonNode parameter) {
        found.add(at);
        present(at, parameter, "in", "required", "example", "examples");
        schema(at + "/schema", parameter.path("schema"));
    }

    private void response(String at, JsonNode response) {
        found.add(at);
        each(response.path("headers"), at + "/headers", (header, node) -> found.add(header));
        each(response.path("content"), at + "/content", (mediaType, node) -> {
            found.add(mediaType);
            present(mediaType, node, "example");
        });
    }

    private void schema(String at, JsonNode schema) {
        present(at, schema, KEYWORDS.toArray(String[]::new));
        schema.path("required").forEach(name -> found.add(at + "/required/" + escape(name.asString())));
        each(schema.path("properties"), at + "/properties", (property, node) -> {
            found.add(property);
            schema(property, node);
        });
        if (schema.path("items").isObject()) {
            schema(at + "/items", schema.path("items"));
        }
    }

    private void present(String at, JsonNode node, String... names) {
        for (String name : names) {
            if (node.has(name)) {
                found.add(at + "/" + name);
            }
        }
    }

    private interface Visit {
        void element(String at, JsonNode node);
    }

    private static void each(JsonNode parent, String at, Visit visit) {
        for (Map.Entry<String, JsonNode> entry : parent.properties()) {
            visit.element(at + "/" + escape(entry.getKey()), entry.getValue());
        }
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
