package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecrecyTest {

    private static final String TOKEN = FakeService.TOKEN;

    /** Answers of a server that sends the token back wherever it can. */
    static Stream<Reply> answersWithTheToken() {
        return Stream.of(
                Reply.json(401, "{\"error_code\":\"" + TOKEN + "\",\"error_msg\":\"" + TOKEN + " is not valid\"}"),
                Reply.json(401, "{\"error_msg\":\"a\",\"request_id\":\"" + TOKEN + "\"}"),
                Reply.of(401, "<html>" + TOKEN, Map.of("Content-Type", "text/html", "X-Request-Id", TOKEN)),
                Reply.of(200, "<html>", Map.of("Content-Type", TOKEN)),
                Reply.of(200, "{}", Map.of("X-Request-Id", TOKEN)),
                Reply.of(200, "{}", Map.of("Content-Encoding", TOKEN)),
                Reply.ok(TOKEN),
                Reply.ok("{\"" + TOKEN + "\":1,\"" + TOKEN + "\":1}"),
                Reply.ok("{\"total_num\":\"" + TOKEN + "\",\"data_list\":[]}"));
    }

    @ParameterizedTest
    @MethodSource("answersWithTheToken")
    void no_failure_shows_the_token(final Reply reply) throws IOException {
        try (FakeService service = FakeService.answering(reply)) {
            final Throwable failure = catchThrowable(() -> service.client().listProcessStatistics(r -> {}));

            assertThat(failure).isInstanceOf(AssetStatisticsException.class);
            assertThat(everythingIn(failure)).doesNotContain(TOKEN);
            if (failure instanceof ErrorAnswerException error) {
                assertThat(error.errorCode() + " " + error.errorMessage() + error.requestId())
                        .doesNotContain(TOKEN);
            }
        }
    }

    @Test
    void no_failure_of_the_transport_shows_the_token() throws IOException {
        try (RawServer server = new RawServer("HTTP/1.1 200 OK\r\n" + TOKEN + "\r\n\r\n", RawServer.Then.CLOSE)) {
            final AssetStatisticsClient client =
                    server.clientBuilder().requestTimeout(Duration.ofSeconds(5)).build();

            assertThat(everythingIn(catchThrowable(() -> client.listProcessStatistics(r -> {}))))
                    .doesNotContain(TOKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", TOKEN + "\n", TOKEN + "\u00e9", " " + TOKEN})
    void a_supplied_token_that_cannot_be_sent_is_refused_without_showing_it(final String token) throws IOException {
        try (FakeService service = FakeService.answering(Reply.processes(Reply.paths(0, 1)))) {
            final Throwable failure = catchThrowable(
                    () -> service.clientBuilder().token(() -> token).build().listProcessStatistics(r -> {}));

            assertThat(failure)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("The token from the token supplier ");
            assertThat(everythingIn(failure)).doesNotContain(TOKEN);
            assertThat(service.requests()).isEmpty();
        }
    }

    @Test
    void a_failure_of_the_supplier_reaches_the_caller_as_it_is() throws IOException {
        final IllegalStateException expired = new IllegalStateException("password expired");
        try (FakeService service = FakeService.answering(Reply.processes(Reply.paths(0, 1)))) {
            assertThat(catchThrowable(() -> service.clientBuilder()
                            .token(() -> {
                                throw expired;
                            })
                            .build()
                            .listProcessStatistics(r -> {})))
                    .isSameAs(expired);
        }
    }

    private static String everythingIn(final Throwable failure) {
        final StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
