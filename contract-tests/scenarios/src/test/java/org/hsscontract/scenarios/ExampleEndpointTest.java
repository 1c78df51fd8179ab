package org.hsscontract.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hsscontract.core.contract.Contract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExampleEndpointTest {
    private final ScenarioServer server = ScenarioServer.start(Contract.published());
    private final RawClient client = new RawClient(server.uri());
    private final ExampleEndpoint example = server.example();
    private final String base = example.url().substring(server.uri().toString().length());
    private final String token = "X-Auth-Token: " + example.token();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void findsNothingWrongWithRightCallsOfAllOperations() throws IOException {
        assertThat(client.get(base + "/v5/p1/asset/process/statistics?limit=2", token))
                .endsWith(
                        "{\"total_num\":3,\"data_list\":[{\"path\":\"example-0\",\"num\":1},{\"path\":\"example-1\",\"num\":1}]}");
        assertThat(client.get(base + "/v5/p1/asset/port/statistics", token))
                .contains("{\"port\":1,\"type\":\"example-2\",\"num\":1}]}");
        assertThat(example.findings()).isEmpty();
        assertThat(example.operations()).containsExactly("listProcessStatistics", "listPortStatistics");
        assertThat(example.requests()).hasSize(2);
    }

    @Test
    void saysWhichOperationsWereNotCalled() throws IOException {
        client.get(base + "/v5/p1/asset/process/statistics", token);
        assertThat(example.findings()).containsExactly("expected a call of listPortStatistics, actual none");
    }

    @Test
    void saysWhatWasWrong() throws IOException {
        client.get(base + "/v5/p1/asset/process/statistics");
        client.get(base + "/v5/p2/asset/port/statistics?limit=1000", token);
        assertThat(client.get(base + "/v6/p1", token)).startsWith("HTTP/1.1 404");
        assertThat(String.join("\n", example.findings()))
                .contains("expected X-Auth-Token: a-token-for-tests, actual no X-Auth-Token")
                .contains("expected project_id p1 in the path")
                .contains("1000")
                .contains("GET /examples/1/v6/p1 HTTP/1.1: expected an operation of the contract");
    }

    @Test
    void eachHasABaseUrlAndRequestsOfItsOwn() throws IOException {
        ExampleEndpoint other = server.example();
        client.get(base + "/v5/p1/asset/process/statistics", token);
        assertThat(other.url()).isNotEqualTo(example.url());
        assertThat(other.requests()).isEmpty();
        assertThat(server.strays()).isEmpty();
    }
}
