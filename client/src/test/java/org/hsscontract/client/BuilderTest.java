package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hss.example.com                 | https://hss.example.com
            hss.example.com:8443            | https://hss.example.com:8443
            https://hss.example.com/        | https://hss.example.com
            https://hss.example.com/a//     | https://hss.example.com/a
            [::1]:8443                      | https://[::1]:8443
            """)
    void an_endpoint_is_a_host_or_an_https_uri(final String endpoint, final String baseUri) {
        assertThat(Endpoint.parse(endpoint).baseUri()).isEqualTo(baseUri);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://me:sec ret@example.com  | endpoint must be a host, a host and port or a URI, not 'https://***@
            ``                              | endpoint must be a host, a host and port or a URI, not ''
            ` `                             | endpoint must be a host, a host and port or a URI, not ' '
            http://hss.example.com          | endpoint http://hss.example.com would send the token in the clear
            ftp://hss.example.com           | endpoint must begin with https:// or http://, but is ftp://hss.example.com
            https://me:secret@example.com   | endpoint must have no user, query or fragment, but is https://***@example.com
            https://example.com?a=b         | endpoint must have no user, query or fragment
            https://example.com#a           | endpoint must have no user, query or fragment
            https://under_score             | endpoint has no valid host name: https://under_score
            example.com:port                | endpoint has no valid host name: https://example.com:port
            https:///v5                     | endpoint has no valid host name: https:///v5
            """)
    void another_endpoint_is_refused(final String endpoint, final String message) {
        assertThatThrownBy(() -> AssetStatisticsClient.builder().endpoint(endpoint))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                wrong(b -> b.projectId(" "), "projectId is missing"),
                wrong(b -> b.projectId(".."), "projectId must not be '..'"),
                wrong(b -> b.token(""), "token is empty"),
                wrong(b -> b.token("secret\n"), "token has a character at index 6 that cannot be sent in a header"),
                wrong(b -> b.token("s\u00e9cret"), "token has a character at index 1"),
                wrong(b -> b.userAgent("a\r\nb"), "userAgent has a character at index 1"),
                wrong(b -> b.connectTimeout(Duration.ZERO), "connectTimeout must be longer than 0"),
                wrong(b -> b.requestTimeout(Duration.ofSeconds(-1)), "requestTimeout must be longer than 0"),
                wrong(b -> b.totalTimeout(Duration.ofDays(2)), "totalTimeout must be longer than 0 and at most a day"),
                wrong(
                        b -> b.httpClient(HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.NORMAL)
                                .build()),
                        "httpClient follows redirects"));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void a_wrong_value_is_refused(final Consumer<AssetStatisticsClientBuilder> setter, final String message) {
        assertThatThrownBy(() -> setter.accept(AssetStatisticsClient.builder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"endpoint", "projectId", "token"})
    void what_must_be_set_is_named(final String missing) {
        final AssetStatisticsClientBuilder builder = AssetStatisticsClient.builder();
        if (!missing.equals("endpoint")) {
            builder.endpoint("hss.example.com");
        }
        if (!missing.equals("projectId")) {
            builder.projectId("p1");
        }
        if (!missing.equals("token")) {
            builder.token("t");
        }

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(missing + " is not set: call " + missing + "(...) before build()");
    }

    @Test
    void a_connect_time_out_for_a_client_of_ones_own_is_refused() {
        final AssetStatisticsClientBuilder builder = AssetStatisticsClient.builder()
                .endpoint("hss.example.com")
                .projectId("p1")
                .token("t")
                .httpClient(HttpClient.newHttpClient())
                .connectTimeout(Duration.ofSeconds(1));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("set it there");
    }

    @Test
    void a_client_of_ones_own_and_the_user_agent_are_used() throws IOException {
        try (FakeService service = FakeService.answering(Reply.processes(Reply.paths(0, 1)))) {
            service.clientBuilder()
                    .httpClient(HttpClient.newHttpClient())
                    .userAgent("my app/1")
                    .build()
                    .listProcessStatistics(r -> {});
            service.client().listProcessStatistics(r -> {});

            assertThat(service.requests().get(0).userAgent()).isEqualTo("my app/1");
            assertThat(service.requests().get(1).userAgent()).startsWith("hss-contract-client");
        }
    }

    @Test
    void http_is_allowed_as_a_uri() {
        assertThat(Endpoint.of(URI.create("http://localhost:8080")).baseUri()).isEqualTo("http://localhost:8080");
    }

    private static Arguments wrong(final Consumer<AssetStatisticsClientBuilder> setter, final String message) {
        return Arguments.of(setter, message);
    }
}
