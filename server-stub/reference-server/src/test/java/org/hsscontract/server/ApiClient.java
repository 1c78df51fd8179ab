package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A well-behaved client with a token. */
record ApiClient(URI server, String token, String project) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** @param groups one line each, as "path num" or "port type num" */
    record Listed(int total, List<String> groups) {}

    static ApiClient of(ReferenceServer server) {
        return new ApiClient(server.baseUri(), server.token(), server.projectId());
    }

    JsonNode get(String operationAndQuery) throws IOException, InterruptedException {
        URI uri = URI.create(server + "/v5/" + project + "/asset/" + operationAndQuery);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("X-Auth-Token", token)
                .timeout(TIMEOUT)
                .build();
        var response = HTTP.send(request, BodyHandlers.ofByteArray());
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(body).isEqualTo(200);
        return JsonMapper.shared().readTree(body);
    }

    Listed processes(String query) throws IOException, InterruptedException {
        return listed(get("process/statistics?" + query), "path", "num");
    }

    Listed ports(String query) throws IOException, InterruptedException {
        return listed(get("port/statistics?" + query), "port", "type", "num");
    }

    private static Listed listed(JsonNode answer, String... properties) {
        return new Listed(
                answer.path("total_num").intValue(),
                answer.path("data_list")
                        .valueStream()
                        .map(item -> List.of(properties).stream()
                                .map(name -> item.path(name).asString())
                                .collect(Collectors.joining(" ")))
                        .toList());
    }
}
