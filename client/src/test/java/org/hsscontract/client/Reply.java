package org.hsscontract.client;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the fake service sends back. */
record Reply(int status, byte[] body, Map<String, String> headers) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    static Reply json(final int status, final String body) {
        return new Reply(status, body.getBytes(StandardCharsets.UTF_8), JSON);
    }

    static Reply ok(final String body) {
        return json(200, body);
    }

    static Reply of(final int status, final String body, final Map<String, String> headers) {
        return new Reply(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** A page of processes with these paths. */
    static Reply processes(final List<String> paths) {
        return ok(paths.stream()
                .map(path -> "{\"path\":\"" + path + "\",\"num\":1}")
                .collect(Collectors.joining(",", "{\"total_num\":1,\"data_list\":[", "]}")));
    }

    /** The paths /0, /1 and so on, from one number up to another, which is left out. */
    static List<String> paths(final int from, final int to) {
        return IntStream.range(from, to).mapToObj(i -> "/" + i).toList();
    }

    void send(final HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
