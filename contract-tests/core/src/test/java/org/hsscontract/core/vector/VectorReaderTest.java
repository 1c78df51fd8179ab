package org.hsscontract.core.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hsscontract.core.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VectorReaderTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static List<Vector> read(String index, Map<String, String> files) {
        return VectorReader.read(JSON.readTree(index), name -> JSON.readTree(files.get(name)));
    }

    private static JsonNode merged(String vector, String patch) {
        String file = "{\"kind\": \"request\", \"vectors\": [{\"id\": \"v\", \"x\": " + vector
                + ", \"cases\": {\"c\": {\"x\": " + patch + "}}}]}";
        return read("[\"f\"]", Map.of("f", file)).get(0).node().path("x");
    }

    /** The examples of RFC 7396, appendix A, as far as they are about members of an object. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}                        | {\"a\":\"c\"}                     | {\"a\":\"c\"}",
                "{\"a\":\"b\"}                        | {\"b\":\"c\"}                     | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}                        | {\"a\":null}                      | {}",
                "{\"a\":\"b\",\"b\":\"c\"}            | {\"a\":null}                      | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]}                      | {\"a\":\"c\"}                     | {\"a\":\"c\"}",
                "{\"a\":\"c\"}                        | {\"a\":[\"b\"]}                   | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}                | {\"a\":{\"b\":\"d\",\"c\":null}}  | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}              | {\"a\":[1]}                       | {\"a\":[1]}",
                "[\"a\",\"b\"]                        | [\"c\",\"d\"]                     | [\"c\",\"d\"]",
                "{\"a\":\"b\"}                        | [\"c\"]                           | [\"c\"]",
                "{\"e\":null}                         | {\"a\":1}                         | {\"e\":null,\"a\":1}",
                "[1,2]                                | {\"a\":\"b\",\"c\":null}          | {\"a\":\"b\"}",
                "{}                                   | {\"a\":{\"bb\":{\"ccc\":null}}}   | {\"a\":{\"bb\":{}}}",
            })
    void aCaseIsAMergePatch(String vector, String patch, String merged) {
        assertThat(merged(vector, patch)).isEqualTo(JSON.readTree(merged));
    }

    @Test
    void filesAreReadInTheOrderOfTheIndexAndTablesExpanded() {
        List<Vector> vectors = read(
                "[\"b\", \"a\"]",
                Map.of(
                        "a",
                        "{\"kind\": \"request\", \"vectors\": [{\"id\": \"one\", \"operation\": \"listX\", \"documentation\": \"Why.\"}]}",
                        "b",
                        "{\"kind\": \"response\", \"vectors\": [{\"id\": \"t\", \"operation\": \"listX\", \"documentation\": \"All.\", \"n\": 1, \"cases\": "
                                + "{\"first\": {}, \"second\": {\"operation\": \"listY\", \"documentation\": null, \"n\": 2}}}]}"));
        assertThat(vectors).extracting(Vector::id).containsExactly("t/first", "t/second", "one");
        assertThat(vectors).extracting(Vector::kind).containsExactly("response", "response", "request");
        assertThat(vectors).extracting(Vector::operation).containsExactly("listX", "listY", "listX");
        assertThat(vectors).extracting(Vector::documentation).containsExactly("All.", "", "Why.");
        assertThat(vectors.get(0).node())
                .isEqualTo(JSON.readTree(
                        "{\"id\": \"t\", \"operation\": \"listX\", \"documentation\": \"All.\", \"n\": 1}"));
    }

    @Test
    void oneCaseDoesNotSeeAnother() {
        String file =
                "{\"vectors\": [{\"id\": \"t\", \"o\": {\"k\": 1}, \"cases\": {\"a\": {\"o\": {\"k\": null}}, \"b\": {}}}]}";
        assertThat(read("[\"f\"]", Map.of("f", file)))
                .extracting(v -> v.node().path("o").toString())
                .containsExactly("{}", "{\"k\":1}");
    }

    @Test
    void thePublishedOnesHaveDistinctIdsAndNoTablesLeft() {
        List<Vector> published = Contract.published().vectors();
        assertThat(published).hasSizeGreaterThan(100).extracting(Vector::id).doesNotHaveDuplicates();
        assertThat(published)
                .extracting(Vector::kind)
                .containsOnly("request", "response", "paging", "malformed-request");
        assertThat(published)
                .extracting(Vector::topic)
                .contains("paging", "request-encoding")
                .noneMatch(t -> t.contains("."));
        assertThat(published)
                .noneMatch(v -> v.node().has("cases")
                        || v.operation().isEmpty()
                        || v.documentation().isEmpty());
    }
}
