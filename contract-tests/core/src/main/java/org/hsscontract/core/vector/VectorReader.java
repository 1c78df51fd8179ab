package org.hsscontract.core.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the vector files that an index names, and expands their tables, as the vectors' README says. */
public final class VectorReader {
    private VectorReader() {}

    /**
     * @param index the index: names of files
     * @param files reads a file by its name
     * @throws VectorFormatException if a file is not of the form that its schema says
     */
    public static List<VectorTopic> read(JsonNode index, Function<String, JsonNode> files) {
        if (!index.isArray() || !index.valueStream().allMatch(JsonNode::isString)) {
            throw new VectorFormatException("the index of the vectors must be a list of names of files");
        }
        List<VectorTopic> topics = new ArrayList<>();
        for (JsonNode name : index) {
            topics.add(topic(name.asString(), files.apply(name.asString())));
        }
        return List.copyOf(topics);
    }

    private static VectorTopic topic(String file, JsonNode content) {
        CheckedObject object = CheckedObject.of(file, content);
        object.text("$schema");
        String name = file.replaceFirst("\\.json$", "");
        VectorKind kind = object.word("kind", VectorKind.class).orElseThrow(() -> object.missing("kind"));
        VectorTopic topic = new VectorTopic(
                name,
                object.text("topic").orElseThrow(() -> object.missing("topic")),
                kind,
                object.list("vectors", (key, entry) -> entry(kind, file, name, entry)));
        object.end();
        return topic;
    }

    private static VectorEntry entry(VectorKind kind, String file, String topic, JsonNode written) {
        CheckedObject object = CheckedObject.of(file + ", one of its vectors", written);
        String id = object.text("id").orElseThrow(() -> object.missing("id"));
        CheckedObject entry = CheckedObject.of(file + ", vector " + id, written);
        List<VectorCase> cases = entry.object("cases", VectorReader::cases).orElse(List.of());
        ObjectNode plain = (ObjectNode) written.deepCopy();
        plain.remove("cases");
        List<Vector> vectors = written.has("cases")
                ? cases.stream()
                        .map(c -> vector(kind, file, topic, id + "/" + c.name(), MergePatch.applied(plain, c.patch())))
                        .toList()
                : List.of(vector(kind, file, topic, id, plain));
        return new VectorEntry(
                id,
                entry.text("documentation").orElseThrow(() -> entry.missing("documentation")),
                VectorForm.source(entry),
                element(vectors),
                cases,
                written,
                vectors);
    }

    private static List<VectorCase> cases(CheckedObject cases) {
        return cases.keys().stream()
                .map(name -> new VectorCase(name, cases.get(name).orElseThrow()))
                .toList();
    }

    private static Vector vector(VectorKind kind, String file, String topic, String id, JsonNode written) {
        return VectorForm.read(kind, file + ", vector " + id, topic, id, written);
    }

    private static Optional<String> element(List<Vector> vectors) {
        Set<String> elements = vectors.stream()
                .flatMap(v -> v instanceof MalformedRequestVector m ? m.element().stream() : Stream.empty())
                .collect(Collectors.toSet());
        return elements.size() == 1 ? elements.stream().findFirst() : Optional.empty();
    }
}
