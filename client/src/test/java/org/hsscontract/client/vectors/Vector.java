package org.hsscontract.client.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One test vector of the contract, its table expanded as the vectors' README says. */
record Vector(JsonNode node) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** All vectors of a kind. */
    static List<Vector> all(final String kind) {
        return read("index.json")
                .valueStream()
                .map(file -> read(file.asString()))
                .filter(file -> file.path("kind").asString().equals(kind))
                .flatMap(file -> file.path("vectors").valueStream())
                .flatMap(Vector::expanded)
                .toList();
    }

    JsonNode at(final String pointer) {
        return node.at(pointer);
    }

    /** Text at a JSON Pointer; empty if there is none. */
    String text(final String pointer) {
        return node.at(pointer).asString("");
    }

    /** Names the test. */
    @Override
    public String toString() {
        return text("/id");
    }

    private static JsonNode read(final String file) {
        try (InputStream in = Vector.class.getResourceAsStream("/hss-contract/vectors/" + file)) {
            return JSON.readTree(Objects.requireNonNull(in, file));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Vector> expanded(final JsonNode vector) {
        if (!vector.has("cases")) {
            return Stream.of(new Vector(vector));
        }
        return vector.path("cases").propertyStream().map(each -> {
            final ObjectNode merged = (ObjectNode) merged(vector, each.getValue());
            merged.remove("cases");
            return new Vector(merged.put("id", vector.path("id").asString() + "/" + each.getKey()));
        });
    }

    /** JSON Merge Patch, RFC 7396. */
    private static JsonNode merged(final JsonNode target, final JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        final ObjectNode result =
                target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
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
