package org.hsscontract.verifier.basis;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import tools.jackson.databind.JsonNode;

/** The addresses of all constraints on an operation's bodies. */
record BodyKeywords(Contract contract, Operation operation) {
    /** They say something, but constrain nothing. */
    private static final Set<String> NO_CONSTRAINTS = Set.of("description", "x-extensible-enum", "default", "example");

    Stream<String> elements() {
        Set<String> elements = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        String responses = responses();
        operation.statuses().stream()
                .sorted()
                .forEach(status -> add(
                        resolved(resolved(responses + "/" + status) + "/content/application~1json/schema"),
                        elements,
                        seen));
        return elements.stream();
    }

    Stream<String> knownValues() {
        String properties = contract.itemSchema(operation) + "/properties";
        return contract.document().at(properties).properties().stream()
                .filter(p -> p.getValue().has("x-extensible-enum"))
                .map(p -> properties + "/" + p.getKey() + "/x-extensible-enum");
    }

    /** The addresses of the schemas of all bodies, and of what they refer to: all that a body can break lies beneath them. */
    Stream<String> schemas() {
        Set<String> schemas = new LinkedHashSet<>();
        operation.statuses().forEach(status -> {
            String response = resolved(responses() + "/" + status) + "/content";
            if (schemas.add(response)) {
                refer(contract.document().at(response), schemas);
            }
        });
        return schemas.stream();
    }

    private void refer(JsonNode node, Set<String> schemas) {
        String reference = node.path("$ref").asString("");
        if (reference.startsWith("#") && schemas.add(reference.substring(1))) {
            refer(contract.document().at(reference.substring(1)), schemas);
        }
        node.forEach(child -> refer(child, schemas));
    }

    private void add(String schema, Set<String> elements, Set<String> seen) {
        if (!seen.add(schema)) {
            return;
        }
        JsonNode node = contract.document().at(schema);
        node.properties().forEach(keyword -> {
            String element = schema + "/" + keyword.getKey();
            switch (keyword.getKey()) {
                case "properties" ->
                    keyword.getValue().propertyNames().forEach(p -> add(resolved(element + "/" + p), elements, seen));
                case "items" -> add(resolved(element), elements, seen);
                case "required" -> keyword.getValue().forEach(p -> elements.add(element + "/" + p.asString()));
                default -> {
                    if (!NO_CONSTRAINTS.contains(keyword.getKey())) {
                        elements.add(element);
                    }
                }
            }
        });
    }

    private String responses() {
        String path = operation.path().replace("~", "~0").replace("/", "~1");
        return "/paths/" + path + "/" + operation.method().toLowerCase(Locale.ROOT) + "/responses";
    }

    private String resolved(String element) {
        JsonNode node = contract.document().at(element);
        return node.has("$ref") ? resolved(node.get("$ref").asString().substring(1)) : element;
    }
}
