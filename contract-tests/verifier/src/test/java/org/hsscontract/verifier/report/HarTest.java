package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HarTest {
    private static final String SCHEMAS = "/META-INF/resources/webjars/har-schema/2.0.0/lib/";

    private final String written = Format.HAR.write(Judged.once());
    private final JsonNode entries = new JsonMapper().readTree(written).at("/log/entries");

    @Test
    void keepsASchemaOfHar12() throws IOException {
        assertThat(schema().validate(written, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(written.replace("\"startedDateTime\"", "\"at\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void hasEveryExchange() {
        assertThat(entries).hasSameSizeAs(Judged.once().report().exchanges());
    }

    @Test
    void hasTheQueryDecoded() {
        assertThat(entry("limit=200").at("/request/queryString/0").toString())
                .isEqualTo("{\"name\":\"limit\",\"value\":\"200\"}");
    }

    @Test
    void hasBytesThatAreNoTextAsBase64() {
        JsonNode content = entry("port=65536").at("/response/content");
        assertThat(content.path("encoding").asString()).isEqualTo("base64");
        assertThat(Base64.getDecoder().decode(content.path("text").asString()))
                .isEqualTo("\u00ff\u00fe ***".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void hasACompressedBodyAsText() {
        assertThat(entry("category=container").at("/response/content/text").asString())
                .startsWith("{")
                .contains("total_num");
    }

    private JsonNode entry(String query) {
        return entries.valueStream()
                .filter(e -> e.at("/request/url").asString().endsWith("?" + query))
                .findFirst()
                .orElseThrow();
    }

    private static Schema schema() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String name : List.of(
                "afterRequest",
                "beforeRequest",
                "browser",
                "cache",
                "content",
                "cookie",
                "creator",
                "entry",
                "har",
                "header",
                "log",
                "page",
                "pageTimings",
                "postData",
                "query",
                "request",
                "response",
                "timings")) {
            try (InputStream in = HarTest.class.getResourceAsStream(SCHEMAS + name + ".json")) {
                // They refer to each other by names that are no absolute URIs.
                texts.put(
                        "urn:har/" + name + ".json",
                        new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceAll("\"\\$id\": \"(\\w+)\\.json#\"", "\"\\$id\": \"urn:har/$1.json\"")
                                .replaceAll("\"\\$ref\": \"(\\w+)\\.json#\"", "\"\\$ref\": \"urn:har/$1.json\""));
            }
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6, builder -> builder.schemas(texts))
                .getSchema(SchemaLocation.of("urn:har/har.json"));
    }
}
