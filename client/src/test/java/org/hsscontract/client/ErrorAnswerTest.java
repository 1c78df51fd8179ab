package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorAnswerTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 502, 503, 504})
    void the_error_object_is_in_the_exception(final int status) throws IOException {
        final ErrorAnswerException failure = failure(
                Reply.json(
                        status,
                        "{\"error_code\":\"HSS.0001\",\"error_msg\":\"limit: ≤ 200\",\"request_id\":\"2f0c5a4e\",\"more\":[]}"));

        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.errorCode()).contains("HSS.0001");
        assertThat(failure.errorMessage()).contains("limit: ≤ 200");
        assertThat(failure.requestId()).contains("2f0c5a4e");
        assertThat(failure).hasMessage("Status " + status + ", HSS.0001: limit: ≤ 200 (request 2f0c5a4e)");
    }

    @Test
    void the_request_id_may_be_in_the_header() throws IOException {
        final ErrorAnswerException failure =
                failure(Reply.of(400, "{\"error_code\":\"HSS.0001\"}", Map.of("X-Request-Id", "from-header")));

        assertThat(failure.requestId()).contains("from-header");
        assertThat(failure.errorMessage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                   | Status 502, without a body
            <html>Bad Gateway</html>             | Status 502, not the contract's error object: <html>Bad Gateway</html>
            {"error":{"code":1}}                 | Status 502, not the contract's error object: {"error":{"code":1}}
            ["a"]                                | Status 502, not the contract's error object: ["a"]
            null                                 | Status 502, not the contract's error object: null
            {"error_code":7,"error_msg":"seven"} | Status 502, 7: seven
            """)
    void other_bodies_give_the_status_and_an_excerpt(final String body, final String message) throws IOException {
        assertThat(failure(Reply.json(502, body))).hasMessage(message);
    }

    @Test
    void a_long_page_is_shortened_to_one_line() throws IOException {
        final ErrorAnswerException failure =
                failure(Reply.of(504, "<html>\r\n" + "x".repeat(100_000), Map.of("Content-Type", "text/html")));

        assertThat(failure.getMessage())
                .hasSizeLessThan(520)
                .contains("<html> xxx")
                .endsWith("...")
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 304})
    void any_status_but_200_is_an_error(final int status) throws IOException {
        assertThat(failure(Reply.json(status, "")).status()).isEqualTo(status);
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        try (FakeService elsewhere = FakeService.answering(Reply.processes(Reply.paths(0, 1)))) {
            final ErrorAnswerException failure =
                    failure(Reply.of(302, "", Map.of("Location", elsewhere.uri() + "/v5/p1/asset/process/statistics")));

            assertThat(failure).hasMessageContaining("a redirect, which is not followed");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void the_wait_that_the_server_asks_for_is_in_the_exception() throws IOException {
        assertThat(failure(Reply.of(429, "", Map.of("Retry-After", "7"))).retryAfter())
                .contains(Duration.ofSeconds(7));
        assertThat(failure(Reply.of(429, "", Map.of())).retryAfter()).isEmpty();
    }

    @Test
    void the_stack_shows_where_the_call_was_made() throws IOException {
        assertThat(failure(Reply.json(500, "")).getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(ErrorAnswerTest.class.getName()));
    }

    private static ErrorAnswerException failure(final Reply reply) throws IOException {
        try (FakeService service = FakeService.answering(reply)) {
            final AssetStatisticsClient client =
                    service.clientBuilder().retryPolicy(RetryPolicy.NEVER).build();
            return catchThrowableOfType(ErrorAnswerException.class, () -> client.listProcessStatistics(r -> {}));
        }
    }
}
