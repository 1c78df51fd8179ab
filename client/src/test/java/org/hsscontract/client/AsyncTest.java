package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hsscontract.client.model.ListPortStatisticsResponse;
import org.hsscontract.client.model.ListProcessStatisticsResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of the class only keeps a client that hangs from hanging the build. */
@Timeout(60)
class AsyncTest {

    @Test
    void answers_come_by_the_future() throws IOException {
        try (FakeService service = FakeService.answering(Reply.processes(Reply.paths(0, 2)))) {
            assertThat(service.client()
                            .listProcessStatisticsAsync(r -> {})
                            .join()
                            .getDataList())
                    .hasSize(2);
        }
    }

    @Test
    void failures_come_by_the_future() throws IOException {
        try (FakeService service = FakeService.answering(Reply.json(401, ""))) {
            final CompletableFuture<ListPortStatisticsResponse> call =
                    service.client().listPortStatisticsAsync(r -> {});

            assertThatThrownBy(call::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ErrorAnswerException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"})
    void cancelling_closes_the_connection(final String sent) throws IOException, InterruptedException {
        try (RawServer server = new RawServer(sent, RawServer.Then.WAIT)) {
            final CompletableFuture<ListProcessStatisticsResponse> call = server.clientBuilder()
                    .requestTimeout(Duration.ofHours(1))
                    .build()
                    .listProcessStatisticsAsync(r -> {});
            assertThat(server.asked().await(30, TimeUnit.SECONDS)).isTrue();
            call.cancel(true);

            assertThat(call).isCancelled();
            assertThat(server.clientGone().await(30, TimeUnit.SECONDS))
                    .as("connection closed")
                    .isTrue();
        }
    }

    @Test
    void cancelling_just_when_a_pause_is_over_ends_the_tries() throws IOException, InterruptedException {
        final AtomicInteger tries = new AtomicInteger();
        final CompletableFuture<Void> pauseBegun = new CompletableFuture<>();
        final CompletableFuture<Void> cancelled = new CompletableFuture<>();
        final ManualTime time = new ManualTime() {
            @Override
            public CompletableFuture<Void> after(final Duration pause) {
                pauseBegun.complete(null);
                cancelled.join();
                return super.after(pause);
            }
        };
        final ExecutorService threads = Executors.newCachedThreadPool();
        try (FakeService service = FakeService.answering(Reply.json(503, ""))) {
            final CompletableFuture<ListProcessStatisticsResponse> call = service.clientBuilder()
                    .time(time)
                    .httpClient(HttpClient.newBuilder().executor(threads).build())
                    .token(() -> "token-" + tries.incrementAndGet())
                    .build()
                    .listProcessStatisticsAsync(r -> {});
            assertThat(pauseBegun).succeedsWithin(Duration.ofSeconds(30));
            assertThat(call).isNotDone();
            call.cancel(false);
            cancelled.complete(null);
            threads.shutdown();

            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(call).isCancelled();
            assertThat(tries).hasValue(1);
        }
    }

    @Test
    void cancelling_just_when_a_pause_begins_cancels_the_pause() throws IOException {
        final CompletableFuture<Void> pause = new CompletableFuture<>();
        final CompletableFuture<Void> pauseBegun = new CompletableFuture<>();
        final CompletableFuture<Void> cancelled = new CompletableFuture<>();
        final ManualTime time = new ManualTime() {
            @Override
            public CompletableFuture<Void> after(final Duration length) {
                pauseBegun.complete(null);
                cancelled.join();
                return pause;
            }
        };
        try (FakeService service = FakeService.answering(Reply.json(503, ""))) {
            final CompletableFuture<ListProcessStatisticsResponse> call =
                    service.clientBuilder().time(time).build().listProcessStatisticsAsync(r -> {});
            assertThat(pauseBegun).succeedsWithin(Duration.ofSeconds(30));
            call.cancel(false);
            cancelled.complete(null);

            assertThatThrownBy(() -> pause.get(30, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void one_client_serves_many_calls_at_once() throws IOException {
        try (FakeService service = FakeService.answering(
                request -> Reply.processes(List.of(request.query().replace("path=%2F", "/"))))) {
            final AssetStatisticsClient client = service.client();
            final List<CompletableFuture<ListProcessStatisticsResponse>> calls = IntStream.range(0, 200)
                    .mapToObj(i -> client.listProcessStatisticsAsync(r -> r.path("/" + i)))
                    .toList();

            assertThat(calls)
                    .extracting(call -> call.join().getDataList().get(0).getPath())
                    .isEqualTo(Reply.paths(0, 200));
        }
    }
}
