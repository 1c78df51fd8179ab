package org.hsscontract.verifier.rules.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.http.QueryPair;
import org.hsscontract.core.vector.MalformedRequestVector;
import org.hsscontract.core.vector.RequestVector;
import org.hsscontract.core.vector.TokenVariant;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleResult;
import org.hsscontract.verifier.rule.RuleRun;
import org.hsscontract.verifier.rule.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part of each vector goes over the wire, and what was not sent whole is not proved. */
class VectorsOnTheWireTest {
    private static final Contract CONTRACT = Contract.published();
    private static final String PROJECT = "my project";
    private static final String TOKEN = "T0ken-of-this-test";

    static List<Operation> operations() {
        return CONTRACT.operations();
    }

    static List<RequestVector> requests() {
        return CONTRACT.operations().stream()
                .flatMap(o -> vectors(RequestVector.class, o).stream())
                .filter(VectorsOnTheWireTest::canBeSent)
                .toList();
    }

    static List<MalformedRequestVector> malformedRequests() {
        return CONTRACT.operations().stream()
                .flatMap(o -> vectors(MalformedRequestVector.class, o).stream())
                .toList();
    }

    private static <V extends Vector> List<V> vectors(Class<V> type, Operation operation) {
        return CONTRACT.vectors().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(v -> v.operation().equals(operation.id()))
                .toList();
    }

    /** The target's project and token cannot be chosen, so vectors about the characters of these say nothing about it. */
    private static boolean canBeSent(RequestVector vector) {
        return !vector.id().startsWith("project-characters/") && !vector.id().startsWith("token-in-its-header/");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyRequestIsSentWithAllItsParts(Operation operation) throws IOException {
        List<RequestVector> vectors = vectors(RequestVector.class, operation).stream()
                .filter(VectorsOnTheWireTest::canBeSent)
                .toList();
        List<String> sent = new ArrayList<>();
        RuleResult result = run(new RequestVectors(), operation, n -> 200, sent);

        assertThat(vectors).hasSizeGreaterThan(20);
        assertThat(sent).hasSameSizeAs(vectors);
        for (int i = 0; i < vectors.size(); i++) {
            RequestVector vector = vectors.get(i);
            String line = sent.get(i).split("\r\n")[0];
            assertThat(line)
                    .as(vector.id())
                    .startsWith(vector.expect().method() + " /gateway"
                            + vector.expect().path().replaceFirst("(?<=/v5/)[^/]+", "my%20project"))
                    .endsWith(" HTTP/1.1");
            for (QueryPair pair : vector.expect().query().must()) {
                assertThat(Stream.of(line.split("[?& ]")).map(VectorsOnTheWireTest::decoded))
                        .as(vector.id())
                        .contains(pair.name() + "=" + pair.value());
            }
            for (HeaderFields.Field header : vector.expect().headers().fields()) {
                String value = header.name().equals("X-Auth-Token") ? TOKEN : header.value();
                assertThat(sent.get(i)).as(vector.id()).contains("\r\n" + header.name() + ": " + value + "\r\n");
            }
        }
        assertThat(result.outcome()).isEqualTo(Outcome.PROVED);
        assertThat(result.declared()).containsExactlyInAnyOrderElementsOf(addresses(vectors));
        assertThat(result.exercised())
                .containsAll(addresses(vectors))
                .noneMatch(address -> address.startsWith("vector:project-characters")
                        || address.startsWith("vector:token-in-its-header"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyMalformedRequestIsSentWithAllItsParts(Operation operation) throws IOException {
        List<MalformedRequestVector> vectors = vectors(MalformedRequestVector.class, operation);
        List<String> sent = new ArrayList<>();
        RuleResult result = run(
                new MalformedRequestVectors(),
                operation,
                n -> vectors.get(n).expect().status(),
                sent);

        assertThat(vectors).hasSizeGreaterThan(40);
        assertThat(sent).hasSameSizeAs(vectors);
        for (int i = 0; i < vectors.size(); i++) {
            MalformedRequestVector vector = vectors.get(i);
            String query = vector.query().map(q -> "?" + filled(q)).orElse("");
            assertThat(sent.get(i))
                    .as(vector.id())
                    .startsWith(vector.method() + " /gateway" + filled(vector.path()) + query + " HTTP/1.1\r\n");
            for (HeaderFields.Field header : vector.headers().fields()) {
                assertThat(sent.get(i))
                        .as(vector.id())
                        .contains("\r\n" + header.name() + ": " + filled(header.value()) + "\r\n");
            }
            if (vector.token() == TokenVariant.NONE) {
                assertThat(sent.get(i)).as(vector.id()).doesNotContain("X-Auth-Token: ");
            } else {
                assertThat(sent.get(i)).as(vector.id()).contains("\r\nX-Auth-Token: " + token(vector.token()) + "\r\n");
            }
        }
        assertThat(result.outcome()).isEqualTo(Outcome.PROVED);
        assertThat(result.exercised()).containsAll(addresses(vectors));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestThatLacksAPartIsNotProved(RequestVector vector) throws IOException {
        RequestVectors rule = new RequestVectors();
        List<Part> parts = parts(vector.expect().headers());
        if (!vector.expect().query().must().isEmpty()) {
            parts.add(VectorsOnTheWireTest::withoutQuery);
        }
        for (Part part : parts) {
            notProved(
                    vector,
                    trial -> rule.judge(
                            trial, vector, part.without(rule.call(trial, vector).orElseThrow())),
                    200);
        }
    }

    @ParameterizedTest
    @MethodSource("malformedRequests")
    void aMalformedRequestThatLacksAPartIsNotProved(MalformedRequestVector vector) throws IOException {
        MalformedRequestVectors rule = new MalformedRequestVectors();
        List<Part> parts = parts(vector.headers());
        if (vector.query().isPresent()) {
            parts.add(VectorsOnTheWireTest::withoutQuery);
        }
        parts.add(vector.token() == TokenVariant.NONE ? call -> call.withToken(TOKEN) : Call::withoutToken);
        for (Part part : parts) {
            notProved(
                    vector,
                    trial -> rule.judge(
                            trial, vector, part.without(rule.call(trial, vector).orElseThrow())),
                    vector.expect().status());
        }
    }

    /** Takes a part out of a call. */
    @FunctionalInterface
    private interface Part {
        Call without(Call call);
    }

    /** Uses a trial on one vector. */
    @FunctionalInterface
    private interface Attempt {
        void on(Trial trial);
    }

    private static List<Part> parts(HeaderFields headers) {
        List<Part> parts = new ArrayList<>();
        parts.add(call -> call.withMethod("OPTIONS"));
        parts.add(call -> call.withPath(call.path() + "x"));
        headers.fields()
                .forEach(h -> parts.add(call -> new Call(
                        call.operation(),
                        call.method(),
                        call.path(),
                        call.query(),
                        call.headers().without(h.name()),
                        true,
                        true)));
        return parts;
    }

    private static Call withoutQuery(Call call) {
        return new Call(call.operation(), call.method(), call.path(), List.of(), call.headers(), true, true);
    }

    private static void notProved(Vector vector, Attempt attempt, int status) throws IOException {
        Rule rule = new Rule() {
            @Override
            public String id() {
                return "one-vector";
            }

            @Override
            public String sentence() {
                return "One vector is answered as it says.";
            }

            @Override
            public void judge(Trial trial) {
                attempt.on(trial);
            }
        };
        Operation operation = CONTRACT.operation(vector.operation()).orElseThrow();
        RuleResult result = run(rule, operation, n -> status, new ArrayList<>());
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_PROVED);
        assertThat(result.exercised()).isEmpty();
        assertThat(result.notProved())
                .singleElement()
                .asString()
                .startsWith("the vector " + vector.id() + " was not sent, because it lacked ")
                .doesNotContain(TOKEN);
    }

    private static RuleResult run(Rule rule, Operation operation, IntUnaryOperator status, List<String> sent)
            throws IOException {
        try (RecordingServer server = new RecordingServer(status);
                Session session = new Session(Target.of(server.uri(), PROJECT, TOKEN), 1000, 0)) {
            RuleResult result = new RuleRun(CONTRACT, session, Options.defaults()).judge(rule, operation);
            sent.addAll(server.requests());
            return result;
        }
    }

    private static List<String> addresses(List<? extends Vector> vectors) {
        return vectors.stream().map(v -> "vector:" + v.id()).toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String filled(String text) {
        String filled = text.replace("{project_id}", "my%20project").replace("{token}", TOKEN);
        int repeated = filled.indexOf("*");
        return filled.matches(".*\\{.\\*\\d+}.*")
                ? filled.substring(0, repeated - 2)
                        + filled.substring(repeated - 1, repeated)
                                .repeat(Integer.parseInt(filled.substring(repeated + 1, filled.indexOf('}', repeated))))
                        + filled.substring(filled.indexOf('}', repeated) + 1)
                : filled;
    }

    private static String token(TokenVariant variant) {
        return switch (variant) {
            case EMPTY, NONE -> "";
            case WRONG -> "000000000000000000";
            case CUT -> "T0ken-of-this-tes";
            case LONGER -> "T0ken-of-this-testx";
            case OTHER_CASE -> "t0ken-of-this-test";
            case VALID -> TOKEN;
        };
    }
}
