package org.hsscontract.verifier.report;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** An implementation that gives everything away: it sends tokens back in every form, and breaks the contract in several ways. */
final class EchoServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOSTILE =
            "</script></pre><script>document.title='broken out'</script>\u001b[31m|::error::\u0000";

    private final HttpServer server;
    private final String token;
    private final String other;

    private EchoServer(HttpServer server, String token, String other) {
        this.server = server;
        this.token = token;
        this.other = other;
    }

    /** @param other a second token, which it also gives away */
    static EchoServer start(String token, String other) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        EchoServer echo = new EchoServer(server, token, other);
        server.createContext("/", echo::answer);
        server.start();
        return echo;
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String given = String.valueOf(exchange.getRequestHeaders().getFirst("X-Auth-Token"));
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("X-Echo", given + " " + token + " " + other);
        exchange.getResponseHeaders()
                .add("X-Echo-Encoded", URLEncoder.encode(token, StandardCharsets.UTF_8) + " " + base64());
        if (!given.equals(token)) {
            send(exchange, 401, error("not the token: " + given + ", it is " + token));
        } else if (query.contains("limit=200")) {
            send(exchange, 400, error("limit must be an integer from 1 to 100"));
        } else if (query.contains("port=65536")) {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            send(exchange, 200, ("\u00ff\u00fe " + token).getBytes(StandardCharsets.ISO_8859_1));
        } else if (query.contains("category=container")) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, gzip(page(exchange)));
        } else {
            send(exchange, 200, page(exchange));
        }
    }

    private byte[] page(HttpExchange exchange) {
        boolean beyond = String.valueOf(exchange.getRequestURI().getRawQuery()).matches(".*offset=[1-9].*");
        Object group = exchange.getRequestURI().getPath().contains("process")
                ? Map.of("path", "/usr/bin/x" + HOSTILE, "num", 0)
                : Map.of("port", 22, "type", "SCTP" + HOSTILE, "num", 1);
        // A page is wrong in a way that a document forbids, but only at a call that no other rule compares.
        boolean wrong = String.valueOf(exchange.getRequestURI().getRawQuery()).equals("offset=0");
        Object total = wrong ? "one" : 1;
        return JSON.writeValueAsBytes(
                Map.of("total_num", total, "data_list", beyond ? List.of() : List.of(group), "echo", echoes()));
    }

    private Map<String, String> echoes() {
        StringBuilder percent = new StringBuilder();
        StringBuilder entities = new StringBuilder();
        token.chars().forEach(c -> percent.append(String.format("%%%02x", c)));
        token.chars().forEach(c -> entities.append("&#").append(c).append(';'));
        return Map.of(
                "raw",
                token,
                "other",
                other,
                "upper",
                token.toUpperCase(Locale.ROOT),
                "percent",
                percent.toString(),
                "entities",
                entities.toString(),
                "base64",
                base64(),
                "long",
                "x".repeat(30_000) + token);
    }

    private String base64() {
        return Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] error(String message) {
        return JSON.writeValueAsBytes(Map.of("error_code", "APIGW.0301", "error_msg", message));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
