package org.hsscontract.core.vector;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396). */
final class MergePatch {
    private MergePatch() {}

    /** The target with the patch applied; neither of them is changed. */
    static JsonNode applied(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(p -> {
            if (p.getValue().isNull()) {
                merged.remove(p.getKey());
            } else {
                merged.set(p.getKey(), applied(merged.path(p.getKey()), p.getValue()));
            }
        });
        return merged;
    }
}
