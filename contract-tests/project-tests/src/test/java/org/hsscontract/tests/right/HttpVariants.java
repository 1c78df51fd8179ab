package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.silent;
import static org.hsscontract.tests.right.Variant.warned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Methods, paths, and how messages go over the wire. */
final class HttpVariants {
    private HttpVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(methods());
        all.addAll(heads());
        all.addAll(options());
        all.addAll(paths());
        all.addAll(transfer());
        all.addAll(headers());
        all.addAll(redirects());
        all.addAll(failures());
        return all;
    }

    private static List<Variant> methods() {
        return List.of(
                silent("other-methods/method-501", "Another method is 501.", Aspects.OTHER_METHODS, (request, next) -> {
                    throw Refused.method().withStatus(501);
                }),
                method(404),
                method(403),
                method(400),
                method(401),
                allowed("GET"),
                allowed("GET, HEAD"),
                allowed("GET, HEAD, OPTIONS"),
                as("method-post-as-get", "POST is answered as GET.", Set.of("POST")),
                as("method-put-as-get", "PUT is answered as GET.", Set.of("PUT")),
                silent(
                        "other-methods/method-override",
                        "X-HTTP-Method-Override names another method.",
                        Aspects.METHOD_NAME,
                        request -> request.header("X-HTTP-Method-Override").isEmpty()
                                ? request.method()
                                : request.header("X-HTTP-Method-Override")),
                silent(
                        "other-methods/method-lower-case",
                        "Methods are known in small letters, too.",
                        Aspects.METHOD_NAME,
                        request -> request.method().toUpperCase(Locale.ROOT)),
                silent("other-methods/trace-200", "TRACE is answered.", Aspects.OTHER_METHODS, (request, next) -> {
                    if (!request.method().equals("TRACE")) {
                        throw Refused.method();
                    }
                    return Reply.text(200, "message/http", "TRACE / HTTP/1.1\r\n\r\n");
                }));
    }

    private static Variant method(int status) {
        return warned(
                "other-methods/method-" + status,
                "Another method is " + status + ".",
                Aspects.OTHER_METHODS,
                (request, next) -> {
                    throw Refused.method().withStatus(status);
                });
    }

    private static Variant allowed(String methods) {
        return silent(
                "other-methods/method-405-" + methods.toLowerCase(Locale.ROOT).replace(", ", "-"),
                "Another method is 405 with " + methods + " allowed.",
                Aspects.ALLOW,
                methods);
    }

    private static Variant as(String alternative, String what, Set<String> taken) {
        return warned("other-methods/" + alternative, what, Aspects.OTHER_METHODS, (request, next) -> {
            if (!taken.contains(request.method())) {
                throw Refused.method();
            }
            return next.get();
        });
    }

    private static List<Variant> heads() {
        return List.of(
                silent("other-methods/head-as-get", "HEAD is answered as GET.", Choices.reference()),
                head(405),
                head(501),
                head(404),
                warned(
                        "other-methods/head-204",
                        "HEAD is 204.",
                        Aspects.HEAD,
                        (request, next) -> next.get().ok() ? Reply.empty(204) : next.get()),
                silent(
                        "other-methods/head-without-content-type",
                        "HEAD has no Content-Type.",
                        Aspects.HEAD,
                        (request, next) -> next.get().without(Reply.TYPE)),
                silent(
                        "other-methods/head-without-length",
                        "HEAD has no Content-Length.",
                        Aspects.LENGTH_OF_HEAD,
                        false));
    }

    private static Variant head(int status) {
        return warned("other-methods/head-" + status, "HEAD is " + status + ".", Aspects.HEAD, (request, next) -> {
            throw Refused.method().withStatus(status);
        });
    }

    private static List<Variant> options() {
        List<Variant> all = new ArrayList<>();
        for (int status : new int[] {200, 204, 405, 501, 403}) {
            all.add(silent(
                    "other-methods/options-" + status,
                    "OPTIONS is " + status + ".",
                    Aspects.OPTIONS,
                    Optional.of((request, next) -> Reply.empty(status).with("Allow", "GET, HEAD, OPTIONS"))));
        }
        return all;
    }

    private static List<Variant> paths() {
        return List.of(
                path("slash-trailing-200", "A slash at the end does not matter.", path -> path.replaceAll("/$", "")),
                warned(
                                "other-paths/slash-trailing-301",
                                "A slash at the end is redirected.",
                                Aspects.OTHER_PATHS,
                                request -> {
                                    if (!request.rawPath().endsWith("/")) {
                                        throw Refused.path();
                                    }
                                    return Reply.empty(301)
                                            .with("Location", request.rawPath().replaceAll("/$", ""));
                                })
                        .or("redirects"),
                silent("other-paths/slash-trailing-404", "A slash at the end is 404.", Choices.reference()),
                path("slash-double-200", "Double slashes do not matter.", path -> path.replaceAll("/+", "/"))
                        .unseen("no rule asks with double slashes"),
                path("path-any-case", "Case of the path does not matter.", HttpVariants::smallPath),
                path("path-suffix", "The path may end in .json.", path -> path.replaceAll("\\.json$", ""))
                        .unseen("no rule asks for a path with .json"),
                silent(
                        "other-paths/path-matrix",
                        "What follows a semicolon in a segment does not matter.",
                        Aspects.PATHS,
                        path -> path.replaceAll(";[^/]*", "")),
                silent("other-paths/path-dot-segments", "Dot segments are resolved.", Aspects.PATHS, path -> {
                    String before = path.replace("/./", "/");
                    return before.replaceAll("/[^/]+/\\.\\./", "/");
                }),
                other(401),
                other(403),
                other(400),
                warned(
                        "other-paths/path-other-200-html",
                        "Another path is a page for people.",
                        Aspects.OTHER_PATHS,
                        request -> Reply.text(200, "text/html", "<html><body>Welcome</body></html>")),
                path(
                        "path-longer-taken",
                        "What follows the path does not matter.",
                        path -> path.replaceAll("(/statistics)/[^/]+$", "$1")));
    }

    private static String smallPath(String path) {
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            segments[i] = i == 2 ? segments[i] : segments[i].toLowerCase(Locale.ROOT);
        }
        return String.join("/", segments);
    }

    private static Variant path(String alternative, String what, UnaryOperator<String> served) {
        return warned("other-paths/" + alternative, what, Aspects.PATHS, served);
    }

    private static Variant other(int status) {
        return warned(
                "other-paths/path-other-" + status, "Another path is " + status + ".", Aspects.OTHER_PATHS, request -> {
                    throw Refused.path().withStatus(status);
                });
    }

    private static List<Variant> transfer() {
        return List.of(
                framing("http-1.0", "Answers are of HTTP 1.0.", Framing.HTTP_1_0),
                framing("close-each", "The connection is closed after each answer.", Framing.CLOSE_EACH),
                framing("framing-chunked", "Answers come in chunks.", Framing.CHUNKED),
                framing("framing-until-close", "Answers end where the connection does.", Framing.UNTIL_CLOSE),
                framing(
                        "chunk-extensions-trailers",
                        "Chunks have extensions, and trailers follow.",
                        Framing.CHUNKED_WITH_EXTENSIONS_AND_TRAILERS),
                framing(
                        "close-silent-sometimes",
                        "An idle connection is closed now and then.",
                        Framing.CLOSE_SOMETIMES),
                framing("1xx-before", "Early hints come before each answer.", Framing.INFORMATIONAL_BEFORE),
                silent(
                        "compression/gzip-if-asked",
                        "Answers are compressed for those who ask for it.",
                        Aspects.COMPRESSION,
                        (request, next) ->
                                request.header("Accept-Encoding").contains("gzip") ? gzip(next.get()) : next.get()),
                warned(
                        "compression/gzip-always",
                        "Answers are always compressed.",
                        Aspects.COMPRESSION,
                        (request, next) -> gzip(next.get())));
    }

    private static Variant framing(String alternative, String what, Framing framing) {
        return silent("standards/" + alternative, what, Aspects.FRAMING, framing);
    }

    private static Reply gzip(Reply reply) {
        if (reply.body().length == 0) {
            return reply;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reply.withBody(bytes.toByteArray())
                .with("Content-Encoding", "gzip")
                .with("Vary", "Accept-Encoding");
    }

    private static List<Variant> headers() {
        Map<String, Reply> cache = new ConcurrentHashMap<>();
        return List.of(
                silent(
                        "standards/headers",
                        "Answers have headers of every kind.",
                        Aspects.HEADERS,
                        reply -> reply.with("Server", "right")
                                .with("Via", "1.1 gateway")
                                .with("ETag", "\"1\"")
                                .with("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")
                                .with("Vary", "X-Auth-Token")
                                .with("Cache-Control", "no-store")
                                .with("Set-Cookie", "route=1; Path=/")
                                .with("Access-Control-Allow-Origin", "*")
                                .with("Strict-Transport-Security", "max-age=31536000")
                                .with("Date", "Sun, 06 Nov 1994 08:49:37 GMT")),
                silent("caching/304", "If-None-Match is answered by 304.", Aspects.GATE, (request, next) -> {
                    Reply reply = next.get();
                    return reply.ok() && request.header("If-None-Match").equals("\"1\"")
                            ? Reply.empty(304).with("ETag", "\"1\"")
                            : reply;
                }),
                silent(
                        "caching/cached-30-s",
                        "An answer is kept for the same token and target.",
                        Aspects.FRONT,
                        (request, next) -> request.method().equals("GET")
                                ? cache.computeIfAbsent(request.target() + request.headers(), key -> next.get())
                                : next.get()));
    }

    private static List<Variant> redirects() {
        List<Variant> all = new ArrayList<>();
        for (int status : new int[] {301, 302, 307, 308}) {
            all.add(redirect("redirect-same-host-" + status, status, ""));
        }
        all.add(redirect("redirect-other-host", 302, "https://other.example.com"));
        return all;
    }

    /** One call in twenty, since with none answered there is nothing to verify. */
    private static Variant redirect(String alternative, int status, String host) {
        return warned(
                "redirects/" + alternative,
                "One call in twenty is redirected.",
                Aspects.FRONT,
                every(20, request -> Reply.empty(status).with("Location", host + request.target())));
    }

    private static List<Variant> failures() {
        return List.of(
                failure("rate-429", 429, "Retry-After", "1"),
                failure("rate-429-without-retry-after", 429, "X-Request-Id", "1"),
                failure("rate-429-date", 429, "Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"),
                failure("rate-429-3600", 429, "Retry-After", "3600"),
                failure("rate-503", 503, "Retry-After", "0"),
                warned(
                                "transient-failures/500-once",
                                "One call in two hundred is 500.",
                                Aspects.FRONT,
                                every(200, request -> failed(500)))
                        .or("error-answers"),
                gateway(502),
                gateway(504),
                warned(
                                "time-limits/slow",
                                "One call in four hundred takes longer than the verifier waits.",
                                Aspects.FRONT,
                                slow())
                        .within(Duration.ofSeconds(2)));
    }

    private static Variant failure(String alternative, int status, String header, String value) {
        return warned(
                        "throttling/" + alternative,
                        "A call is " + status + ", once.",
                        Aspects.FRONT,
                        once(400, request -> failed(status).with(header, value)))
                .unseen("the call is sent again");
    }

    private static Variant gateway(int status) {
        return warned(
                        "error-answers/gateway-" + status,
                        "One call in a hundred is " + status + " with a page for people.",
                        Aspects.FRONT,
                        every(100, request -> Reply.text(status, "text/html", "<html>Bad Gateway</html>")))
                .or("transient-failures")
                .or("media-type");
    }

    private static Reply failed(int status) {
        return Reply.json(status, "{\"error_code\":\"APIGW.0308\",\"error_msg\":\"later\"}");
    }

    private static Aspects.Around every(int calls, Function<Request, Reply> otherwise) {
        AtomicInteger call = new AtomicInteger();
        return (request, next) -> call.incrementAndGet() % calls == 0 ? otherwise.apply(request) : next.get();
    }

    private static Aspects.Around once(int at, Function<Request, Reply> otherwise) {
        AtomicInteger call = new AtomicInteger();
        return (request, next) -> call.incrementAndGet() == at ? otherwise.apply(request) : next.get();
    }

    private static Aspects.Around slow() {
        AtomicInteger call = new AtomicInteger();
        return (request, next) -> {
            if (call.incrementAndGet() % 400 == 0) {
                try {
                    Thread.sleep(2_300);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return next.get();
        };
    }
}
