package org.hsscontract.core.contract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.core.vector.VectorReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI 3.0 document with its provenance, read once. Immutable and thread-safe. */
public final class Contract {
    private static final String PUBLISHED = "/hss-contract/";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final ContractSource source;
    private final JsonNode document;
    private final Provenance provenance;
    private final List<Operation> operations;
    private final List<Vector> vectors;

    private Contract(ContractSource source, JsonNode document, Provenance provenance, List<Vector> vectors) {
        this.vectors = vectors;
        this.source = source;
        this.document = document;
        this.provenance = provenance;
        this.operations = new OperationReader(document).read();
    }

    /** The contract of this project, as the openapi artifact publishes it. */
    public static Contract published() {
        return read("asset-statistics.yaml", "asset-statistics.yaml", Contract::resource);
    }

    /**
     * Reads a contract; its provenance and decisions, if it names any, from beside it.
     *
     * @throws ContractException if it cannot be read or is not an OpenAPI 3.0 document with operations
     */
    public static Contract of(Path file) {
        Path absolute = file.toAbsolutePath();
        return read(
                file.toString().replace(File.separatorChar, '/'),
                file.getFileName().toString(),
                name -> file(absolute.resolveSibling(name)));
    }

    private static Contract read(String given, String name, Texts texts) {
        byte[] text = bytes(name, texts);
        JsonNode document = tree(name, text);
        if (!document.path("openapi").asString("").startsWith("3.0.")) {
            throw new ContractException(name + ": not an OpenAPI 3.0 document ('openapi' must be 3.0.x)");
        }
        JsonNode named = document.path("x-provenance");
        Provenance provenance = named.has("elements")
                ? Provenance.of(
                        tree(named, "elements", texts),
                        named.has("decisions") ? tree(named, "decisions", texts) : MissingNode.getInstance())
                : Provenance.none();
        return new Contract(
                new ContractSource(given, new String(text, StandardCharsets.UTF_8)),
                document,
                provenance,
                vectors(document, texts));
    }

    private static List<Vector> vectors(JsonNode document, Texts texts) {
        String index = document.path("x-vectors").asString("");
        String folder = index.substring(0, index.lastIndexOf('/') + 1);
        return index.isEmpty()
                ? List.of()
                : VectorReader.read(tree(index, bytes(index, texts)), name -> tree(name, bytes(folder + name, texts)));
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

    /** The file it was read from. */
    public ContractSource source() {
        return source;
    }

    /** The document, as read. */
    public JsonNode document() {
        return document;
    }

    /** The test vectors that the document names by {@code x-vectors}. */
    public List<Vector> vectors() {
        return vectors;
    }

    public List<Operation> operations() {
        return operations;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** Title and version, for a reader. */
    public String title() {
        JsonNode info = document.path("info");
        return info.path("title").asString("untitled") + " "
                + info.path("version").asString("");
    }

    /** Address of the schema of an item of the operation's list, empty if it has none. */
    public String itemSchema(Operation operation) {
        String items = operation.list().map(GroupedList::items).orElse("");
        for (JsonNode media :
                new OperationReader(document).response(operation, 200).path("content")) {
            JsonNode body = media.path("schema").has("$ref")
                    ? document.at(media.at("/schema/$ref").asString().substring(1))
                    : media.path("schema");
            String reference = body.path("properties")
                    .path(items)
                    .path("items")
                    .path("$ref")
                    .asString("");
            if (reference.startsWith("#")) {
                return reference.substring(1);
            }
        }
        return "";
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
