package org.hsscontract.core.contract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.core.vector.VectorFormatException;
import org.hsscontract.core.vector.VectorReader;
import org.hsscontract.core.vector.VectorTopic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI 3.0 document with its provenance, read once. Immutable and thread-safe. */
public final class Contract {
    private static final String PUBLISHED = "/hss-contract/";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final ContractDocument document;
    private final Provenance provenance;
    private final List<Operation> operations;
    private final List<VectorTopic> vectorTopics;
    private final List<Vector> vectors;

    private Contract(ContractDocument document, Provenance provenance, List<VectorTopic> vectorTopics, boolean held) {
        this.vectorTopics = vectorTopics;
        this.vectors = vectorTopics.stream().flatMap(t -> t.vectors().stream()).toList();
        this.document = document;
        this.provenance = provenance;
        this.operations = new OperationReader(document, held).read();
    }

    /** The contract of this project, as the openapi artifact publishes it. */
    public static Contract published() {
        return read("asset-statistics.yaml", "asset-statistics.yaml", Contract::resource, true);
    }

    /**
     * Reads a contract; its provenance and decisions, if it names any, from beside it.
     *
     * @throws ContractException if it cannot be read, is not an OpenAPI 3.0 document with operations, or declares a list that
     *     is not of the form of x-grouped-list or does not agree with its operation
     */
    public static Contract of(Path file) {
        return of(file, true);
    }

    /**
     * Like {@link #of(Path)}, but declared lists may be what they like: for those who compare versions, old and new.
     *
     * @throws ContractException if it cannot be read or is not an OpenAPI 3.0 document with operations
     */
    public static Contract notHeld(Path file) {
        return of(file, false);
    }

    /** @throws ContractException if a declared list is not of its form or does not agree with its operation */
    public void hold() {
        new OperationReader(document, true).read();
    }

    private static Contract of(Path file, boolean held) {
        Path absolute = file.toAbsolutePath();
        return read(
                file.toString().replace(File.separatorChar, '/'),
                file.getFileName().toString(),
                name -> file(absolute.resolveSibling(name)),
                held);
    }

    private static Contract read(String given, String name, Texts texts, boolean held) {
        ContractDocument document = ContractDocument.of(given, new String(bytes(name, texts), StandardCharsets.UTF_8));
        if (!document.at("openapi").asString("").startsWith("3.0.")) {
            throw new ContractException(name + ": not an OpenAPI 3.0 document ('openapi' must be 3.0.x)");
        }
        JsonNode named = document.at("x-provenance");
        Provenance provenance = named.has("elements")
                ? Provenance.of(
                        document,
                        named.get("elements").asString(),
                        tree(named, "elements", texts),
                        named.has("decisions") ? tree(named, "decisions", texts) : MissingNode.getInstance())
                : Provenance.none();
        return new Contract(document, provenance, vectorTopics(document, texts), held);
    }

    private static List<VectorTopic> vectorTopics(ContractDocument document, Texts texts) {
        String index = document.at("x-vectors").asString("");
        String folder = index.substring(0, index.lastIndexOf('/') + 1);
        try {
            return index.isEmpty()
                    ? List.of()
                    : VectorReader.read(
                            tree(index, bytes(index, texts)), name -> tree(name, bytes(folder + name, texts)));
        } catch (VectorFormatException e) {
            throw new ContractException(folder + e.getMessage());
        }
    }

    private static JsonNode tree(JsonNode named, String what, Texts texts) {
        String name = named.get(what).asString();
        return tree(name, bytes(name, texts));
    }

    private static JsonNode tree(String name, byte[] text) {
        try {
            return YAML.readTree(text);
        } catch (JacksonException e) {
            throw new ContractException(name + ": not YAML or JSON: " + e.getOriginalMessage());
        }
    }

    private static byte[] bytes(String name, Texts texts) {
        try {
            return texts.of(name);
        } catch (IOException e) {
            throw new ContractException(name + ": cannot be read: " + e.getMessage());
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Contract.class.getResourceAsStream(PUBLISHED + name)) {
            if (in == null) {
                throw new IOException("not on the class path at " + PUBLISHED);
            }
            return in.readAllBytes();
        }
    }

    private static byte[] file(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file);
        }
        return Files.readAllBytes(file);
    }

    /** The document that it was read from. */
    public ContractDocument document() {
        return document;
    }

    /** The test vectors that the document names by {@code x-vectors}, tables expanded. */
    public List<Vector> vectors() {
        return vectors;
    }

    /** The files of the test vectors, in the order of their index. */
    public List<VectorTopic> vectorTopics() {
        return vectorTopics;
    }

    public List<Operation> operations() {
        return operations;
    }

    public Provenance provenance() {
        return provenance;
    }

    /**
     * Where a vector comes from, and so how strong it is: who departs from an assumed one is warned, as who breaks an assumed
     * element is.
     */
    public Source source(Vector vector) {
        return operation(vector.operation()).map(o -> provenance.of(vector, o)).orElseGet(Source::notNamed);
    }

    /** Title and version, for a reader. */
    public String title() {
        JsonNode info = document.at("info");
        return info.path("title").asString("untitled") + " "
                + info.path("version").asString("");
    }

    /** The schema of the operation's JSON body with that status, references followed; empty if it declares none. */
    public Optional<Located> bodySchema(Operation operation, int status) {
        Address schema = operation.response(status).append("content", "application/json", "schema");
        return Optional.of(document.resolve(schema)).filter(Located::exists);
    }

    /** The schema of an item of the operation's list, references followed; empty if it has none. */
    Optional<Located> itemSchema(Operation operation) {
        Located content = document.resolve(operation.response(200).append("content"));
        return operation
                .list()
                .flatMap(list -> content.node().propertyNames().stream()
                        .map(type -> content.address().append(type, "schema", "properties", list.items(), "items"))
                        .map(document::resolve)
                        .filter(Located::exists)
                        .findFirst());
    }

    /** The schemas of the properties of an item of the operation's list, by name, references followed; none if it has none. */
    public Map<String, Located> itemProperties(Operation operation) {
        Map<String, Located> properties = new LinkedHashMap<>();
        itemSchema(operation)
                .ifPresent(item -> item.node()
                        .path("properties")
                        .propertyNames()
                        .forEach(name -> properties.put(
                                name, document.resolve(item.address().append("properties", name)))));
        return properties;
    }

    /** The operation of that id. */
    public Optional<Operation> operation(String id) {
        return operations.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @FunctionalInterface
    private interface Texts {
        byte[] of(String name) throws IOException;
    }
}
