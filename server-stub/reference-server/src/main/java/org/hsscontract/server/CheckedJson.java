package org.hsscontract.server;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file strictly and checks it against a schema of the class path. */
final class CheckedJson {

    private static final long MAX_BYTES = 64L << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CheckedJson() {}

    /**
     * The file's document; its nodes know their line and column.
     *
     * @throws ServerStartException if the file cannot be read, is not JSON or not by the schema
     */
    static JsonNode read(Path file, String schemaResource) {
        JsonNode document = parse(file, text(file));
        List<FileProblem> problems = schema(schemaResource).validate(document).stream()
                .map(SchemaProblem::of)
                .toList();
        FileProblem.failOnAny(file, problems);
        return document;
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ServerStartException(file + ": is not a file; give the path of a JSON file");
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new ServerStartException(file + ": is larger than 64 MiB; split the inventory");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ServerStartException(file + ": is not UTF-8; save it in that encoding", e);
        } catch (IOException e) {
            throw new ServerStartException(file + ": cannot be read; check its permissions", e);
        }
    }

    private static JsonNode parse(Path file, String text) {
        if (text.isBlank()) {
            throw new ServerStartException(file + ": is empty; a JSON document is needed");
        }
        try {
            return JsonNodes.readTree(JSON, text, LocationJsonNodeFactoryFactory.getInstance());
        } catch (JacksonException e) {
            throw FileProblem.notJson(file, e);
        }
    }

    private static Schema schema(String resource) {
        try (InputStream schema = CheckedJson.class.getClassLoader().getResourceAsStream(resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
