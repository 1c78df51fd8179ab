package org.hsscontract.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One complete test vector, its table expanded. */
record Vector(String kind, JsonNode node) {

    /** The vectors that an entry of a file stands for: itself, or one for each of its cases. */
    static List<Vector> expand(String kind, JsonNode entry) {
        if (!entry.has("cases")) {
            return List.of(new Vector(kind, entry));
        }
        ObjectNode common = ((ObjectNode) entry.deepCopy()).without("cases");
        return entry.path("cases")
                .propertyStream()
                .map(each -> {
                    ObjectNode vector = (ObjectNode) merged(common, each.getValue());
                    return new Vector(kind, vector.put("id", entry.path("id").asString() + "/" + each.getKey()));
                })
                .toList();
    }

    String id() {
        return at("/id");
    }

    String operation() {
        return at("/operation");
    }

    /** Text at a JSON Pointer; empty if there is none. */
    String at(String pointer) {
        return node.at(pointer).asString("");
    }

    boolean isResult() {
        return node.at("/expect").has("result");
    }

    /** JSON Merge Patch, RFC 7396. */
    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merged(result.path(change.getKey()), change.getValue()));
            }
        });
        return result;
    }
}
