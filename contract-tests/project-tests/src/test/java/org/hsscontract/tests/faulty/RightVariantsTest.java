package org.hsscontract.tests.faulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.server.AssetInventory;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.hsscontract.tests.Fleet;
import org.hsscontract.tests.proxy.Behaviour;
import org.hsscontract.tests.proxy.Proxy;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;
import org.hsscontract.tests.proxy.Upstream;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Implementations that are right in another way than the reference server: none of them may be called wrong. With
 * {@code -Dright=NAME} only the one of that name is run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightVariantsTest {
    private final Contract contract = Contract.published();
    private ReferenceServer server;

    @BeforeAll
    void start() {
        server = Fleet.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** Right in every respect: no finding at all. */
    static Stream<Arguments> right() {
        return Stream.of(
                Arguments.of("as it is", (Behaviour) (r, up) -> up.send(r)),
                Arguments.of("another order of groups", (Behaviour) RightVariantsTest::reversed),
                Arguments.of("other wording of errors", (Behaviour) (r, up) -> {
                    ProxyResponse a = up.send(r);
                    return a.status() >= 400 && a.body().length > 0
                            ? a.withBody(
                                    "{\"error_msg\":\"не то\",\"error_code\":\"X.1\",\"details\":{\"trace\":[1,2]}}")
                            : a;
                }),
                Arguments.of("undocumented properties", (Behaviour) (r, up) -> up.send(r)
                        .onEachEntry(e -> e.put("status", "normal").putNull("later"))
                        .onSuccess(b -> b.put("next", "/x"))),
                Arguments.of("undocumented headers", (Behaviour) (r, up) ->
                        up.send(r).withHeader("X-Powered-By", "something").withHeader("ETag", "\"1\"")),
                Arguments.of("no request id", (Behaviour) (r, up) -> up.send(r).withoutHeader("X-Request-Id")),
                Arguments.of("charset named", (Behaviour)
                        (r, up) -> up.send(r).withHeader("Content-Type", "application/json;charset=UTF-8")),
                Arguments.of("chunked", (Behaviour) (r, up) -> chunked(r, up.send(r))),
                Arguments.of("connection closed after each answer", (Behaviour)
                        (r, up) -> up.send(r).withEnd(ProxyResponse.End.CLOSE)),
                Arguments.of("slow, but within the limit", (Behaviour) (r, up) -> {
                    pause(r.has("port") ? 15 : 2);
                    return up.send(r);
                }),
                Arguments.of(
                        "non-ASCII escaped", (Behaviour) (r, up) -> up.send(r).withText(RightVariantsTest::escaped)),
                Arguments.of("properties in another order", (Behaviour)
                        (r, up) -> up.send(r).onSuccess(b -> b.set("total_num", b.remove("total_num")))),
                Arguments.of("OPTIONS answered", (Behaviour)
                        (r, up) -> r.method().equals("OPTIONS") ? ProxyResponse.json(200, "{}") : up.send(r)),
                Arguments.of("signs and leading zeros taken", (Behaviour) (r, up) ->
                        r.target().matches(".*=(%2B|\\+|0+)[0-9]+.*")
                                ? up.send(new ProxyRequest(
                                        r.method(), r.target().replaceAll("=(%2B|\\+|0+)([0-9]+)", "=$2"), r.headers()))
                                : up.send(r)));
    }

    /** Other answers to what the contract had to assume: warnings, but nothing violated. */
    static Stream<Arguments> open() {
        return Stream.of(
                Arguments.of("limits up to 100 only", (Behaviour)
                        (r, up) -> refusedIf(r, up, r.number("limit", 10) > 100)),
                Arguments.of("limits from 10 only", (Behaviour)
                        (r, up) -> refusedIf(r, up, r.number("limit", 10) < 10)),
                Arguments.of("no bound on limits", (Behaviour)
                        (r, up) -> up.send(r.number("limit", 10) > 200 ? r.with("limit", 200) : r)),
                Arguments.of("offsets up to 10,000 only", (Behaviour)
                        (r, up) -> refusedIf(r, up, r.number("offset", 0) > 10_000)),
                Arguments.of("port from 1 to 99999 only", (Behaviour)
                        (r, up) -> refusedIf(r, up, r.number("port", 1) < 1 || r.number("port", 1) > 99_999)),
                Arguments.of("paths up to 256 characters only", (Behaviour)
                        (r, up) -> refusedIf(r, up, r.value("path").orElse("").length() > 256)),
                Arguments.of("unknown enterprise projects refused", (Behaviour) (r, up) -> {
                    ProxyResponse a = up.send(r);
                    boolean unknown = r.value("enterprise_project_id")
                            .filter(v -> !v.equals("0") && !v.equals("all_granted_eps"))
                            .isPresent();
                    return a.ok() && unknown
                            ? ProxyResponse.json(403, "{\"error_code\":\"HSS.0013\",\"error_msg\":\"no\"}")
                            : a;
                }),
                Arguments.of("foreign projects not found", (Behaviour) (r, up) -> {
                    ProxyResponse a = up.send(r);
                    return a.status() == 403 ? a.withStatus(404) : a;
                }),
                Arguments.of("wrong tokens forbidden", (Behaviour) (r, up) -> {
                    ProxyResponse a = up.send(r);
                    return a.status() == 401 ? a.withStatus(403) : a;
                }),
                Arguments.of("empty values ignored", (Behaviour) (r, up) -> {
                    ProxyRequest kept = r;
                    for (String name :
                            List.of("path", "port", "type", "limit", "offset", "category", "enterprise_project_id")) {
                        kept = r.value(name).equals(Optional.of("")) ? kept.without(name) : kept;
                    }
                    return up.send(kept);
                }),
                Arguments.of("the last of a repeated parameter taken", (Behaviour) (r, up) -> {
                    ProxyResponse a = up.send(r);
                    String query = r.target().contains("?") ? r.target().split("\\?", 2)[1] : "";
                    String first = query.split("&")[0];
                    return a.status() == 400 && query.equals(first + "&" + first)
                            ? up.send(new ProxyRequest(r.method(), r.path() + "?" + first, r.headers()))
                            : a;
                }),
                Arguments.of("later port types", (Behaviour) (r, up) -> {
                    ProxyResponse a = up.send(
                            r.value("type").equals(Optional.of("TCP6"))
                                    ? r.with("type", "UDP")
                                    : r.value("type").equals(Optional.of("UDP")) ? r.with("type", "NONE") : r);
                    return a.onEachEntry(e -> {
                        if (e.has("type") && e.get("type").asString().equals("UDP")) {
                            e.put("type", "TCP6");
                        }
                    });
                }),
                Arguments.of("HEAD refused", (Behaviour) (r, up) -> r.method().equals("HEAD")
                        ? ProxyResponse.json(405, "").withHeader("Allow", "GET")
                        : up.send(r)));
    }

    /** The right one, the open one or the setting that is asked for. */
    private static Stream<Arguments> chosen(Stream<Arguments> variants) {
        OneOf names = new OneOf(
                "right",
                Stream.of(right(), open(), settings())
                        .flatMap(all -> all)
                        .map(RightVariantsTest::name)
                        .toList());
        return variants.filter(variant -> names.chooses(name(variant)));
    }

    private static String name(Arguments variant) {
        return variant.get()[0].toString();
    }

    static Stream<Arguments> chosenRight() {
        return chosen(right());
    }

    static Stream<Arguments> chosenOpen() {
        return chosen(open());
    }

    static Stream<Arguments> chosenSettings() {
        return chosen(settings());
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("chosenRight")
    void givesNoFinding(String name, Behaviour behaviour) {
        assertThat(texts(verify(behaviour, Fleet.knowing()).findings())).isEmpty();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("chosenOpen")
    void isNotViolated(String name, Behaviour behaviour) {
        assertThat(texts(verify(behaviour, Options.defaults()).findings().stream()
                        .filter(f -> f.outcome() == Outcome.VIOLATED)
                        .toList()))
                .isEmpty();
    }

    @Test
    @DisabledIfSystemProperty(named = "right", matches = ".+")
    void aFleetThatMovesIsNotViolated() {
        AtomicInteger time = new AtomicInteger();
        Report report = verify((r, up) -> moving(r, up, time.incrementAndGet()), Options.defaults());
        assertThat(texts(report.findings())).isEmpty();
        assertThat(report.results())
                .filteredOn(r -> r.outcome() == Outcome.NOT_PROVED)
                .isNotEmpty();
    }

    @Test
    @DisabledIfSystemProperty(named = "right", matches = ".+")
    void anImplementationWithoutDataIsNotViolated() {
        ServerOptions options = Fleet.server()
                .source(AssetSource.of(new AssetInventory(List.of())))
                .build();
        try (ReferenceServer empty = ReferenceServer.start(options)) {
            Report report =
                    Verification.of(contract, Fleet.target(empty.baseUri())).run();
            assertThat(texts(report.findings())).isEmpty();
            assertThat(report.count(Outcome.NOT_PROVED)).isGreaterThan(20);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("chosenSettings")
    void otherSettingsOfTheServerGiveNoFinding(String name, String value) {
        try (ReferenceServer other =
                ReferenceServer.start(Fleet.server().property(name, value).build())) {
            assertThat(texts(Verification.of(contract, Fleet.target(other.baseUri()), Fleet.knowing())
                            .run()
                            .findings()))
                    .isEmpty();
        }
    }

    static Stream<Arguments> settings() {
        return Map.of("server.http2.enabled", "true", "server.compression.enabled", "true").entrySet().stream()
                .map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    private Report verify(Behaviour behaviour, Options options) {
        try (Proxy proxy = Proxy.before(server.baseUri(), behaviour)) {
            return Verification.of(contract, Fleet.target(proxy.baseUri()), options)
                    .run();
        }
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.rule() + " at " + f.element() + ": expected " + f.expected() + ", actual " + f.actual()
                        + f.exchange().map(e -> " " + e.curl()).orElse(""))
                .toList();
    }

    private static ProxyResponse reversed(ProxyRequest r, Upstream up) {
        if (!Faults.right(r, up)) {
            return up.send(r);
        }
        List<ObjectNode> all = Faults.all(r, up);
        Collections.reverse(all);
        return Faults.paged(r, all);
    }

    /** A process and a port that come and go every few calls, and a count that moves. */
    private static ProxyResponse moving(ProxyRequest r, Upstream up, int time) {
        boolean filtered = r.has("path") || r.has("port") || r.has("type");
        if (filtered || !Faults.right(r, up)) {
            return up.send(r);
        }
        List<ObjectNode> all = Faults.all(r, up);
        if (!all.isEmpty()) {
            ObjectNode comer = all.get(0).deepCopy();
            if (comer.has("path")) {
                comer.put("path", "/tmp/job-" + time / 5);
            } else {
                comer.put("port", 40_000 + time / 5 % 20_000);
            }
            all.add(all.size() / 2, comer);
            all.get(0).put("num", 1 + time / 5 % 3);
        }
        return Faults.paged(r, all);
    }

    private static ProxyResponse refusedIf(ProxyRequest r, Upstream up, boolean refused) {
        ProxyResponse a = up.send(r);
        return a.ok() && refused
                ? ProxyResponse.json(400, "{\"error_code\":\"HSS.0001\",\"error_msg\":\"bounds\"}")
                : a;
    }

    private static ProxyResponse chunked(ProxyRequest r, ProxyResponse a) {
        if (r.method().equals("HEAD") || a.body().length == 0) {
            return a;
        }
        byte[] body = a.body();
        int half = body.length / 2;
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes((Integer.toHexString(half) + ";x=y\r\n").getBytes(StandardCharsets.US_ASCII));
        chunks.write(body, 0, half);
        chunks.writeBytes(
                ("\r\n" + Integer.toHexString(body.length - half) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunks.write(body, half, body.length - half);
        chunks.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return a.withHeader("Transfer-Encoding", "chunked").withBody(chunks.toByteArray());
    }

    private static String escaped(String json) {
        StringBuilder text = new StringBuilder();
        json.chars().forEach(c -> text.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return text.toString();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
