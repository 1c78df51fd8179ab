package org.hsscontract.compatibility;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parts of an OpenAPI document with their references followed. A referenced schema remembers its name under {@code @name}, and
 * whether a property is required stands with the property, under {@code @required}.
 */
record Dereferenced(JsonNode document) {
    private static final Set<String> SETS = Set.of("enum", "x-extensible-enum", "x-later-values");
    /** Deeper than any contract that is not recursive. */
    private static final int DEEPEST = 60;

    JsonNode of(JsonNode node) {
        return of(node, 0);
    }

    private JsonNode of(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "The contract refers to itself in a circle, which this comparison cannot read: " + node);
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(member -> array.add(of(member, depth + 1)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        String reference = node.path("$ref").asString("");
        if (!reference.isEmpty()) {
            JsonNode target = reference.startsWith("#/")
                    ? document.at(reference.substring(1))
                    : JsonNodeFactory.instance.missingNode();
            if (target.isMissingNode()) {
                throw new IllegalArgumentException("There is nothing at " + reference
                        + ", to which the contract refers; references go within the document.");
            }
            JsonNode inlined = of(target, depth + 1);
            if (reference.startsWith("#/components/schemas/")) {
                inlined.asObject().put("@name", reference.substring(reference.lastIndexOf('/') + 1));
            }
            return inlined;
        }
        return object(node, depth);
    }

    private ObjectNode object(JsonNode node, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(p -> {
            if (SETS.contains(p.getKey()) && p.getValue().isArray()) {
                object.set(p.getKey(), KeyedSets.of(p.getValue()));
            } else if (!(p.getKey().equals("required") && p.getValue().isArray())) {
                object.set(p.getKey(), of(p.getValue(), depth + 1));
            }
        });
        node.path("required").forEach(name -> {
            JsonNode property = object.path("properties").path(name.asString());
            if (property.isObject()) {
                property.asObject().put("@required", true);
            }
        });
        return object;
    }
}
