package org.hsscontract.core.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML or JSON file whose values know their line. All methods throw {@link IllegalArgumentException} with one line that
 * begins with the file and, where there is one, the line.
 *
 * @param path the file
 * @param root its document
 */
public record LocatedFile(Path path, JsonNode root) {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public static LocatedFile yaml(Path path) {
        return read(path, YAML, "YAML");
    }

    public static LocatedFile json(Path path) {
        return read(path, JSON, "JSON");
    }

    private static LocatedFile read(Path path, ObjectMapper mapper, String format) {
        String text = TextFile.read(path);
        try {
            return new LocatedFile(
                    path, JsonNodes.readTree(mapper, text, LocationJsonNodeFactoryFactory.getInstance()));
        } catch (JacksonException e) {
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new IllegalArgumentException(
                    path + at(e.getLocation()) + ": is not valid " + format + ": " + reason, e);
        }
    }

    /** Checks the document against a JSON Schema of the class path. */
    public LocatedFile check(String schemaResource) {
        List<Error> errors = schema(schemaResource).validate(root).stream()
                .sorted(Comparator.comparingInt(e -> location(node(e)).getLineNr()))
                .toList();
        if (!errors.isEmpty()) {
            Error first = errors.get(0);
            String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
            throw error(node(first), first.getInstanceLocation() + ": " + SchemaMessage.of(first) + more);
        }
        return this;
    }

    /** The error at a value of the document. */
    public IllegalArgumentException error(JsonNode at, String message) {
        return new IllegalArgumentException(place(at) + ": " + message.replaceFirst("^: ", ""));
    }

    /** File and line of a value of the document. */
    public String place(JsonNode at) {
        return path + at(location(at));
    }

    private static String at(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? "" : ":" + location.getLineNr();
    }

    private static TokenStreamLocation location(JsonNode node) {
        TokenStreamLocation location = JsonNodes.tokenStreamLocationOf(node);
        return location == null ? TokenStreamLocation.NA : location;
    }

    /** An unknown property is shown where it stands, not where its object begins. */
    private static JsonNode node(Error error) {
        JsonNode node = error.getInstanceNode();
        return error.getKeyword().equals("additionalProperties") && node.has(error.getProperty())
                ? node.get(error.getProperty())
                : node;
    }

    private static Schema schema(String resource) {
        try (InputStream schema = LocatedFile.class.getClassLoader().getResourceAsStream(resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
