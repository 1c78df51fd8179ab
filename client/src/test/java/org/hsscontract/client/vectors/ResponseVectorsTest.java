package org.hsscontract.client.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.hsscontract.client.AssetStatisticsException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The client makes of answers what the response vectors of the contract say. The limit of the class only keeps a client that
 * hangs from hanging the build.
 */
@Timeout(60)
class ResponseVectorsTest {

    private static final JsonNode NO_ARGUMENTS = JsonNodeFactory.instance.objectNode();

    static List<Vector> vectors() {
        return Vector.all("response");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_caller_gets_what_is_expected(final Vector vector) throws IOException {
        // Only an answer that never ends may run into the limit.
        final Duration timeLimit = vector.text("/response/transfer").equals("never-ends")
                ? Duration.ofMillis(300)
                : Duration.ofSeconds(30);
        try (VectorServer server = new VectorServer(vector.at("/response"))) {
            final VectorCall call = new VectorCall(server, "a-token-for-tests", timeLimit);
            if (vector.at("/expect").has("result")) {
                final Object result = call.send(vector.text("/operation"), NO_ARGUMENTS);
                assertThat(JsonMapper.shared().<JsonNode>valueToTree(result)).isEqualTo(vector.at("/expect/result"));
            } else {
                ExpectedError.check(
                        vector.at("/expect/error"),
                        catchThrowableOfType(
                                AssetStatisticsException.class,
                                () -> call.send(vector.text("/operation"), NO_ARGUMENTS)));
            }
            assertThat(server.requests()).hasSize(1);
        }
    }
}
