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
        }
        contract.operations().forEach(elements::operation);
        each(tree.at("/components/securitySchemes"), "/components/securitySchemes", elements::securityScheme);
        each(tree.at("/components/parameters"), "/components/parameters", elements::parameter);
        each(tree.at("/components/headers"), "/components/headers", elements::parameter);
        each(tree.at("/components/responses"), "/components/responses", elements::response);
        each(tree.at("/components/schemas"), "/components/schemas", elements::schema);
        return elements.found;
    }

    private void operation(Operation operation) {
        String at = "/paths/" + escape(operation.path()) + "/" + operation.method();
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

    /** Every leaf, and besides every single filter and scope; a list of names is one leaf. */
    private void groupedList(String at, JsonNode node) {
        if (!node.isObject()) {
            if (!node.isMissingNode()) {
                found.add(at);
            }
            return;
        }
        each(node, at, this::groupedList);
        if (at.endsWith("/filters") || at.endsWith("/scope")) {
            node.propertyNames().forEach(name -> found.add(at + "/" + escape(name)));
        }
    }

    private void securityScheme(String at, JsonNode scheme) {
        found.add(at);
        present(at, scheme, "in", "name");
    }

    private void parameter(String at, JsonNode parameter) {
        found.add(at);
        present(at, parameter, "in", "required");
        schema(at + "/schema", parameter.path("schema"));
    }

    private void response(String at, JsonNode response) {
        found.add(at);
        each(response.path("headers"), at + "/headers", (header, node) -> found.add(header));
        each(response.path("content"), at + "/content", (mediaType, node) -> found.add(mediaType));
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
