package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of the class only keeps a client that hangs from hanging the build. */
@Timeout(60)
class TransportTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Type: appl",
                HEAD + "Content-Length: 100\r\n\r\n{\"total_num\":",
                HEAD + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"tot\r\n",
            })
    void an_answer_that_does_not_go_on_ends_with_the_request_time_out(final String sent)
            throws IOException, InterruptedException {
        try (RawServer server = new RawServer(sent, RawServer.Then.WAIT)) {
            final AssetStatisticsClient client = server.clientBuilder()
                    .requestTimeout(Duration.ofMillis(300))
                    .build();

            assertThatThrownBy(() -> client.listProcessStatistics(r -> {}))
                    .isInstanceOf(TimeLimitException.class)
                    .hasMessageContaining("within the request time-out, PT0.3S");
            assertThat(server.clientGone().await(30, TimeUnit.SECONDS))
                    .as("connection closed")
                    .isTrue();
        }
    }

    @Test
    void the_total_time_out_ends_the_call_as_well() throws IOException {
        try (RawServer server = new RawServer(HEAD + "Content-Length: 9\r\n\r\n", RawServer.Then.WAIT)) {
            final AssetStatisticsClient client =
                    server.clientBuilder().totalTimeout(Duration.ofMillis(300)).build();

            assertThatThrownBy(() -> client.listProcessStatistics(r -> {}))
                    .isInstanceOf(TimeLimitException.class)
                    .hasMessage("No answer within the total time-out, PT0.3S");
        }
    }

    @Test
    void a_body_without_end_is_not_received_for_ever() throws IOException, InterruptedException {
        try (RawServer server = new RawServer(HEAD + "\r\n{", RawServer.Then.REPEAT_BLANKS)) {
            assertThatThrownBy(() -> server.clientBuilder().build().listProcessStatistics(r -> {}))
                    .isInstanceOf(BrokenContractException.class)
                    .hasMessageContaining("it is longer than 16777216 bytes");
            assertThat(server.clientGone().await(30, TimeUnit.SECONDS))
                    .as("connection closed")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no HTTP\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: appl",
                HEAD + "Content-Length: 100\r\n\r\n{\"total_num\":",
                HEAD + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"tot\r\n",
            })
    void a_connection_that_breaks_is_a_failure_of_the_transport(final String sent) throws IOException {
        try (RawServer server = new RawServer(sent, RawServer.Then.CLOSE)) {
            assertThatThrownBy(() -> server.clientBuilder().build().listProcessStatistics(r -> {}))
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageStartingWith("The connection to http://");
        }
    }

    @Test
    void an_interrupt_ends_the_wait_and_the_request() throws IOException, InterruptedException {
        final AtomicReference<TransportException> failure = new AtomicReference<>();
        final AtomicBoolean stillInterrupted = new AtomicBoolean();
        try (RawServer server = new RawServer("", RawServer.Then.WAIT)) {
            final AssetStatisticsClient client =
                    server.clientBuilder().requestTimeout(Duration.ofHours(1)).build();
            final Thread caller = new Thread(() -> {
                failure.set(
                        catchThrowableOfType(TransportException.class, () -> client.listProcessStatistics(r -> {})));
                stillInterrupted.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            assertThat(server.asked().await(30, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();
            caller.join();

            assertThat(failure.get()).hasMessageContaining("interrupted");
            assertThat(stillInterrupted).isTrue();
            assertThat(server.clientGone().await(30, TimeUnit.SECONDS))
                    .as("connection closed")
                    .isTrue();
        }
    }
}
