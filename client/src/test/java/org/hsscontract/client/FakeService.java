package org.hsscontract.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A real server on a free port, which answers as it is told and keeps what it was asked. */
final class FakeService implements AutoCloseable {

    static final String TOKEN = "MIIB-a-token-that-is-a-secret";

    /** One request as it arrived; path and query not decoded. */
    record Received(String path, String query, String token, String userAgent) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> requests = Collections.synchronizedList(new ArrayList<>());

    private FakeService(final Function<Received, Reply> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            final Received received = received(exchange);
            requests.add(received);
            answers.apply(received).send(exchange);
        });
        server.start();
    }

    static FakeService answering(final Function<Received, Reply> answers) throws IOException {
        return new FakeService(answers);
    }

    /** The replies in their order; the last one again and again. */
    static FakeService answering(final Reply... replies) throws IOException {
        final List<Reply> left = new ArrayList<>(List.of(replies));
        return new FakeService(request -> {
            synchronized (left) {
                return left.size() > 1 ? left.remove(0) : left.get(0);
            }
        });
    }

    List<Received> requests() {
        return requests;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    AssetStatisticsClientBuilder clientBuilder() {
        return AssetStatisticsClient.builder().endpoint(uri()).projectId("p1").token(TOKEN);
    }

    AssetStatisticsClient client() {
        return clientBuilder().build();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static Received received(final HttpExchange exchange) {
        return new Received(
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestURI().getRawQuery(),
                exchange.getRequestHeaders().getFirst("X-Auth-Token"),
                exchange.getRequestHeaders().getFirst("User-Agent"));
    }
}
