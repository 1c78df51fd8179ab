package org.hsscontract.core.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the vector files that an index names, and expands their tables (RFC 7396, as the vectors' README says). */
public final class VectorReader {
    private VectorReader() {}

    /**
     * @param index the index: names of files
     * @param files reads a file by its name
     */
    public static List<Vector> read(JsonNode index, Function<String, JsonNode> files) {
        List<Vector> vectors = new ArrayList<>();
        for (JsonNode name : index) {
            JsonNode file = files.apply(name.asString());
            String topic = name.asString().replaceFirst("\\.json$", "");
            for (JsonNode vector : file.path("vectors")) {
                expand(topic, file.path("kind").asString(), vector, vectors);
            }
        }
        return List.copyOf(vectors);
    }

    private static void expand(String topic, String kind, JsonNode vector, List<Vector> vectors) {
        ObjectNode plain = (ObjectNode) vector.deepCopy();
        JsonNode cases = plain.remove("cases");
        String id = vector.path("id").asString();
        if (cases == null) {
            vectors.add(vector(id, topic, kind, plain));
            return;
        }
        cases.properties()
                .forEach(c -> vectors.add(vector(id + "/" + c.getKey(), topic, kind, merged(plain, c.getValue()))));
    }

    private static Vector vector(String id, String topic, String kind, JsonNode node) {
        return new Vector(
                id,
                topic,
                kind,
                node.path("operation").asString(),
                node.path("documentation").asString(),
                node);
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(p -> {
            if (p.getValue().isNull()) {
                merged.remove(p.getKey());
            } else {
                merged.set(p.getKey(), merged(merged.path(p.getKey()), p.getValue()));
            }
        });
        return merged;
    }
}
