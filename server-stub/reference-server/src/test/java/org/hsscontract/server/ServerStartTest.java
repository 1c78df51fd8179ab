package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerStartTest {

    @Test
    @SuppressWarnings("try") // Closing one early is what is tested.
    void several_servers_run_side_by_side_with_data_and_tokens_of_their_own() throws Exception {
        try (ReferenceServer one = start(inventory("one"));
                ReferenceServer two = start(inventory("two"))) {
            assertThat(ApiClient.of(one).processes("").groups()).containsExactly("/bin/one 1");
            assertThat(ApiClient.of(two).processes("").groups()).containsExactly("/bin/two 1");
            assertThat(status(one, one.token(), "one")).isEqualTo(200);
            assertThat(status(two, one.token(), "two")).isEqualTo(401);
            one.close();
            assertThat(ApiClient.of(two).processes("").groups()).containsExactly("/bin/two 1");
        }
    }

    @Test
    void by_default_only_this_machine_can_reach_it() {
        try (ReferenceServer server = start(inventory("p"))) {
            assertThat(server.baseUri().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void the_random_token_shows_all_projects_of_the_data() throws Exception {
        AssetInventory inventory = new AssetInventory(
                List.of(Asset.host("h", "first", List.of(), Set.of()), Asset.host("h", "second", List.of(), Set.of())));
        try (ReferenceServer server = start(inventory)) {
            assertThat(server.projectId()).isEqualTo("first");
            assertThat(status(server, server.token(), "second")).isEqualTo(200);
            assertThat(status(server, server.token(), "third")).isEqualTo(403);
        }
    }

    @Test
    void an_empty_inventory_is_served_too() throws Exception {
        try (ReferenceServer server = start(new AssetInventory(List.of()))) {
            assertThat(ApiClient.of(server).processes("").total()).isZero();
        }
    }

    @Test
    void spring_boots_properties_turn_on_http_2_and_compression() throws Exception {
        ServerOptions options = ServerOptions.builder()
                .source(AssetSource.documented())
                .property("server.http2.enabled", "true")
                .property("server.compression.enabled", "true")
                .property("server.compression.min-response-size", "1")
                .build();
        try (ReferenceServer server = ReferenceServer.start(options)) {
            HttpRequest request = HttpRequest.newBuilder(processes(server, server.projectId()))
                    .header("X-Auth-Token", server.token())
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
        }
    }

    @Test
    void what_surrounds_the_process_does_not_change_the_server() throws Exception {
        System.setProperty("server.servlet.context-path", "/elsewhere");
        try (ReferenceServer server = start(inventory("p"))) {
            assertThat(status(server, server.token(), "p")).isEqualTo(200);
        } finally {
            System.clearProperty("server.servlet.context-path");
        }
    }

    @Test
    void a_port_in_use_is_said_to_be() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertRefused(ServerOptions.builder()
                            .source(AssetSource.documented())
                            .port(taken.getLocalPort()))
                    .withMessageContaining("the port is in use; give another one");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-host.invalid", "192.0.2.1"})
    void an_address_of_another_machine_is_refused(String address) {
        assertRefused(ServerOptions.builder().source(AssetSource.documented()).address(address))
                .withMessageContaining("cannot listen on " + address)
                .withMessageContaining("; give ");
    }

    @Test
    void a_database_that_is_not_there_is_refused() {
        assertRefused(ServerOptions.builder()
                        .source(AssetSource.documented())
                        .database("jdbc:postgresql://127.0.0.1:1/none?password=secret", "user", "secret"))
                .withMessageContaining(
                        "cannot connect to jdbc:postgresql://127.0.0.1:1/none; check URL, user and password")
                .withMessageNotContaining("secret");
    }

    @Test
    void a_database_that_never_answers_does_not_hang_the_start() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertRefused(ServerOptions.builder()
                            .source(AssetSource.documented())
                            .database("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/none", "user", ""))
                    .withMessageContaining("cannot connect");
        }
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ServerOptions.builder().database("jdbc:mysql://localhost/db", null, null))
                .withMessageContaining("must start with jdbc:postgresql:");
    }

    static ThrowableAssertAlternative<ServerStartException> assertRefused(ServerOptions.Builder options) {
        return assertThatExceptionOfType(ServerStartException.class)
                .isThrownBy(() -> ReferenceServer.start(options.build()).close());
    }

    private static ReferenceServer start(AssetInventory inventory) {
        return ReferenceServer.start(
                ServerOptions.builder().source(AssetSource.of(inventory)).build());
    }

    private static AssetInventory inventory(String project) {
        return new AssetInventory(
                List.of(Asset.host("h", project, List.of(new AssetProcess("/bin/" + project)), Set.of())));
    }

    private static URI processes(ReferenceServer server, String project) {
        return URI.create(server.baseUri() + "/v5/" + project + "/asset/process/statistics");
    }

    private static int status(ReferenceServer server, String token, String project) throws IOException {
        return new RawHttp(server.baseUri())
                .send("GET /v5/" + project + "/asset/process/statistics HTTP/1.1", "X-Auth-Token: " + token)
                .status();
    }
}
