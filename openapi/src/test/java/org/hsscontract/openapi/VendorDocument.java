package org.hsscontract.openapi;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One of the vendor's documents: its verbatim text, and the transcription that makes it addressable. */
record VendorDocument(String name, JsonNode transcription, String text) {
    private static final Path FOLDER = Path.of("documents");

    /** The documents by the name that references start with. */
    static Map<String, VendorDocument> all() {
        return Map.of("process", read("process"), "port", read("port"));
    }

    static VendorDocument read(String name) {
        return new VendorDocument(
                name,
                ContractFiles.yaml(FOLDER.resolve(name + "-statistics.yaml")),
                ContractFiles.text(FOLDER.resolve(name + "-statistics.txt")));
    }

    /** Paragraphs of the verbatim text, of which the date is one; white space means nothing, in the JSON example none is kept. */
    List<String> paragraphs() {
        return Arrays.stream(text.split("\\R\\s*\\R|\\R(?=Updated on )"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> paragraph.startsWith("{")
                        ? ContractFiles.json(paragraph).toString()
                        : paragraph.replaceAll("\\s+", " "))
                .toList();
    }

    /** Paragraphs of the transcription. */
    List<String> transcribed() {
        return flattened(transcription).toList();
    }

    /**
     * Everything that can be referred to: sections such as {@code port/uri}, rows such as {@code port/table-2/limit}, and what
     * these consist of, such as {@code port/table-2/limit/type} and {@code port/example-response/body}.
     */
    Set<String> references() {
        Set<String> references = new LinkedHashSet<>();
        transcription.properties().forEach(section -> {
            references.add(name + "/" + section.getKey());
            references.addAll(parts(name + "/" + section.getKey(), section.getValue()));
            section.getValue().path("rows").properties().forEach(row -> {
                String at = name + "/" + section.getKey() + "/" + row.getKey();
                references.add(at);
                references.addAll(parts(at, row.getValue()));
            });
        });
        return references;
    }

    /** What has no part that could be referred to by itself: each text of the document once. */
    Set<String> leaves() {
        Set<String> references = references();
        Set<String> leaves = new LinkedHashSet<>(references);
        leaves.removeIf(leaf -> references.stream().anyMatch(other -> other.startsWith(leaf + "/")));
        return leaves;
    }

    private static List<String> parts(String at, JsonNode node) {
        return node.propertyStream()
                .filter(part -> !part.getKey().equals("rows"))
                .map(part -> at + "/" + part.getKey())
                .toList();
    }

    /** What states facts: rows, statuses, URI and examples. Each must be somebody's source. */
    Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>(references());
        facts.removeIf(reference -> !reference.matches(
                        "[a-z]+/(uri|example-request|example-response|status-[0-9]+|table-[0-9]+/[A-Za-z_-]+)")
                || reference.matches("[a-z]+/table-[0-9]+/(title|columns)"));
        return facts;
    }

    /** Text of what a reference names, without any white space. */
    String at(String reference) {
        String[] parts = reference.split("/");
        JsonNode section = transcription.path(parts[1]);
        JsonNode named = section;
        if (parts.length > 2) {
            named = section.has(parts[2])
                    ? section.path(parts[2])
                    : section.path("rows").path(parts[2]);
        }
        if (parts.length > 3) {
            named = named.path(parts[3]);
        }
        String text = parts[parts.length - 1].equals("body")
                ? named.toString()
                : flattened(named).collect(Collectors.joining());
        return text.replaceAll("\\s", "");
    }

    private static Stream<String> flattened(JsonNode node) {
        if (node.isContainer()) {
            return node.isObject()
                    ? node.propertyStream()
                            .flatMap(entry -> entry.getKey().equals("body")
                                    ? Stream.of(entry.getValue().toString())
                                    : flattened(entry.getValue()))
                    : node.valueStream().flatMap(VendorDocument::flattened);
        }
        return Stream.of(node.asString());
    }
}
