package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private static final Reply GOOD = Reply.processes(Reply.paths(0, 1));

    private final ManualTime time = new ManualTime();

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void a_status_that_may_pass_is_tried_again(final int status) throws IOException {
        try (FakeService service = FakeService.answering(Reply.json(status, ""), Reply.json(status, ""), GOOD)) {
            assertThat(client(service).listProcessStatistics(r -> {}).getDataList())
                    .hasSize(1);
            assertThat(service.requests()).hasSize(3);
            assertThat(time.pauses()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 500, 502, 504})
    void another_status_is_not(final int status) throws IOException {
        try (FakeService service = FakeService.answering(Reply.json(status, ""), GOOD)) {
            assertThatThrownBy(() -> client(service).listProcessStatistics(r -> {}))
                    .isInstanceOf(ErrorAnswerException.class);
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void an_answer_that_breaks_the_contract_is_not() throws IOException {
        try (FakeService service = FakeService.answering(Reply.ok("{}"), GOOD)) {
            assertThatThrownBy(() -> client(service).listProcessStatistics(r -> {}))
                    .isInstanceOf(BrokenContractException.class);
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void tries_end_with_the_last_failure() throws IOException {
        try (FakeService service = FakeService.answering(Reply.json(503, ""))) {
            assertThatThrownBy(() -> client(service).listProcessStatistics(r -> {}))
                    .isInstanceOfSatisfying(
                            ErrorAnswerException.class,
                            e -> assertThat(e.status()).isEqualTo(503));
            assertThat(service.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "3600, 20", "'Fri, 31 Dec 9999 00:00:00 GMT', 20", "'Sat, 21 Nov 2020 00:00:00 GMT', 0"
    })
    void the_server_sets_the_pause_up_to_the_longest(final String retryAfter, final int seconds) throws IOException {
        try (FakeService service = FakeService.answering(Reply.of(503, "", Map.of("Retry-After", retryAfter)), GOOD)) {
            client(service).listProcessStatistics(r -> {});

            assertThat(time.pauses()).containsExactly(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void a_failure_to_connect_is_tried_again() throws IOException {
        final AssetStatisticsClient client = AssetStatisticsClient.builder()
                .endpoint(closedPort())
                .projectId("p1")
                .token(FakeService.TOKEN)
                .time(time)
                .build();

        assertThatThrownBy(() -> client.listProcessStatistics(r -> {}))
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith("No connection to http://127.0.0.1:");
        assertThat(time.pauses()).hasSize(3);
    }

    @Test
    void a_pause_that_would_outlast_the_total_time_out_is_not_begun() throws IOException {
        try (FakeService service = FakeService.answering(Reply.of(429, "", Map.of("Retry-After", "15")))) {
            final AssetStatisticsClient client = service.clientBuilder()
                    .time(time)
                    .totalTimeout(Duration.ofSeconds(20))
                    .build();

            assertThatThrownBy(() -> client.listProcessStatistics(r -> {})).isInstanceOf(ErrorAnswerException.class);
            assertThat(service.requests()).hasSize(2);
        }
    }

    @Test
    void the_token_is_asked_for_each_try() throws IOException {
        final AtomicInteger asked = new AtomicInteger();
        try (FakeService service = FakeService.answering(Reply.json(503, ""), GOOD)) {
            service.clientBuilder()
                    .token(() -> "token-" + asked.incrementAndGet())
                    .time(time)
                    .build()
                    .listProcessStatistics(r -> {});

            assertThat(service.requests())
                    .extracting(FakeService.Received::token)
                    .containsExactly("token-1", "token-2");
        }
    }

    private AssetStatisticsClient client(final FakeService service) {
        return service.clientBuilder().time(time).build();
    }

    private static URI closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }
}
