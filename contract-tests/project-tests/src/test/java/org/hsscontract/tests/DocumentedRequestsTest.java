package org.hsscontract.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The documents' own requests, against the server that holds the documents' data, give the documents' own payloads. */
class DocumentedRequestsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"listProcessStatistics", "listPortStatistics"})
    void givesTheDocumentedPayload(String operation) throws IOException, InterruptedException {
        try (ReferenceServer server = ReferenceServer.start(
                ServerOptions.builder().source(AssetSource.documented()).build())) {
            String line = example(operation + ".documented.request.http").strip();
            assertThat(line).startsWith("GET https://{endpoint}/v5/{project_id}/asset/");
            String target =
                    line.substring("GET https://{endpoint}".length()).replace("{project_id}", server.projectId());
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUri() + target))
                    .timeout(Duration.ofSeconds(10))
                    .header("X-Auth-Token", server.token())
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(JSON.readTree(response.body()))
                    .isEqualTo(JSON.readTree(example(operation + ".documented.response.json")));
        }
    }

    private static String example(String name) throws IOException {
        try (InputStream in = DocumentedRequestsTest.class.getResourceAsStream("/hss-contract/examples/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
