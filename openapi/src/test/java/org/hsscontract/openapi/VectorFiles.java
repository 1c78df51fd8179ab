package org.hsscontract.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of the folder vectors, by name. */
record VectorFiles(Map<String, JsonNode> byName) {
    private static final Path FOLDER = Path.of("vectors");

    static VectorFiles read() {
        return with("", "", "");
    }

    /** As they are, but for one replacement in one of them. */
    static VectorFiles with(String name, String text, String replacement) {
        Map<String, JsonNode> files = new TreeMap<>();
        for (String file : names()) {
            String content = ContractFiles.text(FOLDER.resolve(file));
            files.put(file, ContractFiles.json(file.equals(name) ? content.replace(text, replacement) : content));
        }
        return new VectorFiles(files);
    }

    static String text(String name) {
        return ContractFiles.text(FOLDER.resolve(name));
    }

    /** What index.json says. */
    static List<String> index() {
        return ContractFiles.json(FOLDER.resolve("index.json"))
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json") && !file.equals("index.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Vector> expanded() {
        return byName.values().stream()
                .flatMap(file -> file.path("vectors")
                        .valueStream()
                        .flatMap(entry -> Vector.expand(file.path("kind").asString(), entry).stream()))
                .toList();
    }

    List<Vector> expanded(String kind) {
        return expanded().stream().filter(vector -> vector.kind().equals(kind)).toList();
    }

    /** A file with its tables expanded; it follows the same schema. */
    static JsonNode expanded(JsonNode file) {
        ObjectNode expanded = (ObjectNode) file.deepCopy();
        var vectors = expanded.putArray("vectors");
        file.path("vectors")
                .forEach(entry -> Vector.expand(file.path("kind").asString(), entry)
                        .forEach(vector -> vectors.add(vector.node())));
        return expanded;
    }
}
