package org.hsscontract.client.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The client sends what the request vectors of the contract say. */
class RequestVectorsTest {

    private static final JsonNode EMPTY = JsonMapper.shared().readTree("""
            {"status": 200, "headers": [["Content-Type", "application/json"]], "body": "{\\"total_num\\":0,\\"data_list\\":[]}"}
            """);
    /** What RFC 3986 allows in a path and a query. */
    private static final String TARGET = "([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})+";

    static List<Vector> vectors() {
        return Vector.all("request");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_request_on_the_wire_is_as_expected(final Vector vector) throws IOException {
        final String head;
        try (VectorServer server = new VectorServer(EMPTY)) {
            new VectorCall(server, vector.text("/token"), Duration.ofSeconds(30))
                    .send(vector.text("/operation"), vector.at("/arguments"));
            assertThat(server.requests()).hasSize(1);
            head = server.requests().get(0);
        }
        final WireRequest request = WireRequest.parse(head);

        assertThat(request.method()).isEqualTo(vector.text("/expect/method"));
        assertThat(request.target()).matches(TARGET);
        assertThat(request.path()).isEqualTo(WireRequest.segments(vector.text("/expect/path")));
        assertQuery(request, vector);
        assertHeaders(request, vector);
        assertThat(head).containsOnlyOnce(vector.text("/token"));
    }

    private static void assertQuery(final WireRequest request, final Vector vector) {
        final List<List<String>> must = pairs(vector.at("/expect/query/must"));
        final List<String> names = must.stream().map(pair -> pair.get(0)).toList();
        final List<List<String>> may = pairs(vector.at("/expect/query/may")).stream()
                .filter(pair -> !names.contains(pair.get(0)))
                .toList();

        assertThat(request.query())
                .containsAll(must)
                .doesNotHaveDuplicates()
                .isSubsetOf(Stream.concat(must.stream(), may.stream()).toList());
    }

    private static void assertHeaders(final WireRequest request, final Vector vector) {
        vector.at("/expect/headers/must")
                .properties()
                .forEach(header -> assertThat(request.headers())
                        .containsEntry(
                                header.getKey().toLowerCase(Locale.ROOT),
                                List.of(header.getValue().asString())));
        vector.at("/expect/headers/forbid")
                .forEach(name -> assertThat(request.headers())
                        .doesNotContainKey(name.asString().toLowerCase(Locale.ROOT)));
        if (vector.at("/expect/headers").has("accepts")) {
            assertThat(request.headers().getOrDefault("accept", List.of("*/*")))
                    .anyMatch(accept ->
                            accept.contains(vector.text("/expect/headers/accepts")) || accept.contains("*/*"));
        }
        assertThat(request.headers()).doesNotContainKey("transfer-encoding");
        assertThat(request.headers().getOrDefault("content-length", List.of("0")))
                .containsExactly("0");
    }

    private static List<List<String>> pairs(final JsonNode list) {
        return list.valueStream()
                .map(pair -> pair.valueStream().map(JsonNode::asString).toList())
                .toList();
    }
}
