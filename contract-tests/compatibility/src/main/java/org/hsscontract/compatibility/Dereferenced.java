package org.hsscontract.compatibility;

import java.util.Optional;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.ContractDocument;
import org.hsscontract.core.contract.Located;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parts of an OpenAPI document with their references followed. A referenced schema remembers its name under {@code @name}, and
 * whether a property is required stands with the property, under {@code @required}.
 */
record Dereferenced(ContractDocument document) {
    private static final Set<String> SETS = Set.of("enum", "x-extensible-enum", "x-later-values");
    private static final Address SCHEMAS = Address.ROOT.append("components", "schemas");
    /** Deeper than any contract that is not recursive. */
    private static final int DEEPEST = 60;

    /** @throws org.hsscontract.core.contract.ContractException if a reference cannot be followed */
    JsonNode of(Address address) {
        return of(new Located(address, document.at(address)), 0);
    }

    private JsonNode of(Located at, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "The contract refers to itself in a circle, which this comparison cannot read: " + at.node());
        }
        if (at.node().isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < at.node().size(); i++) {
                array.add(of(at.child(Integer.toString(i)), depth + 1));
            }
            return array;
        }
        if (!at.node().isObject()) {
            return at.node();
        }
        Optional<Address> target = document.target(at.address());
        if (target.isEmpty()) {
            return object(at, depth);
        }
        JsonNode inlined = of(document.resolve(at.address()), depth + 1);
        if (SCHEMAS.covers(target.get())) {
            inlined.asObject().put("@name", target.get().last());
        }
        return inlined;
    }

    private ObjectNode object(Located at, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        at.node().properties().forEach(p -> {
            if (SETS.contains(p.getKey()) && p.getValue().isArray()) {
                object.set(p.getKey(), KeyedSets.of(p.getValue()));
            } else if (!(p.getKey().equals("required") && p.getValue().isArray())) {
                object.set(p.getKey(), of(at.child(p.getKey()), depth + 1));
            }
        });
        at.node().path("required").forEach(name -> {
            JsonNode property = object.path("properties").path(name.asString());
            if (property.isObject()) {
                property.asObject().put("@required", true);
            }
        });
        return object;
    }
}
