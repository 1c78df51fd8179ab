package org.hsscontract.client.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hsscontract.client.AssetStatisticsException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The streams of the client read lists of many pages as the paging vectors say. */
@Timeout(60)
class PagingVectorsTest {

    static List<Vector> vectors() {
        return Vector.all("paging");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_stream_reads_the_list_as_expected(final Vector vector) throws IOException {
        final PagedList list = new PagedList(vector.at("/list"));
        try (VectorServer server = new VectorServer(list::response)) {
            final List<Map<String, Object>> read = new ArrayList<>();
            final Stream<Map<String, Object>> stream = new VectorCall(
                            server, vector.text("/token"), Duration.ofSeconds(30))
                    .stream(vector.text("/operation"), vector.at("/arguments"))
                            .limit(vector.at("/take").asLong(Long.MAX_VALUE));
            if (vector.at("/expect").has("error")) {
                ExpectedError.check(
                        vector.at("/expect/error"),
                        catchThrowableOfType(AssetStatisticsException.class, () -> stream.forEach(read::add)));
            } else {
                stream.forEach(read::add);
            }
            assertItems(vector, list, read);
            assertRequests(
                    vector, server.requests().stream().map(WireRequest::parse).toList());
        }
    }

    private static void assertItems(final Vector vector, final PagedList list, final List<Map<String, Object>> read) {
        if (vector.at("/expect").has("items")) {
            final long first =
                    list.repeats() ? 0 : vector.at("/arguments/offset").asLong(0);
            assertThat(read.stream()
                            .map(JsonMapper.shared()::<JsonNode>valueToTree)
                            .toList())
                    .isEqualTo(LongStream.range(
                                    first, first + vector.at("/expect/items").asLong())
                            .mapToObj(list::entry)
                            .toList());
        }
    }

    private static void assertRequests(final Vector vector, final List<WireRequest> requests) {
        if (vector.at("/expect").has("offsets")) {
            assertThat(requests.stream().map(PagedList::offset).toList())
                    .isEqualTo(vector.at("/expect/offsets")
                            .valueStream()
                            .map(JsonNode::asLong)
                            .toList());
        }
        final List<List<String>> arguments = vector.at("/arguments")
                .propertyStream()
                .filter(argument -> !List.of("project_id", "limit", "offset").contains(argument.getKey()))
                .map(argument -> List.of(argument.getKey(), argument.getValue().asString()))
                .toList();
        assertThat(requests).isNotEmpty().allSatisfy(request -> {
            assertThat(request.query()).containsAll(arguments);
            assertThat(request.path()).contains(vector.text("/arguments/project_id"));
            assertThat(request.headers()).containsEntry("x-auth-token", List.of(vector.text("/token")));
        });
    }
}
