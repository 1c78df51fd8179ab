package org.hsscontract.verifier.rules.vectors;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.methods.UnsafeMethods;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sends every request that the vectors say a server must refuse. */
public final class MalformedRequestVectors extends VectorRule {
    private static final Pattern REPEATED = Pattern.compile("\\{(.)\\*(\\d{1,6})}");

    public MalformedRequestVectors() {
        super("malformed-request");
    }

    @Override
    public String id() {
        return "malformed-request-vectors";
    }

    @Override
    public String sentence() {
        return "Every request that the vectors say is malformed is refused with the status that they say.";
    }

    @Override
    void judge(Trial trial, Vector vector) {
        JsonNode node = vector.node();
        String method = node.path("method").asString("GET");
        if (!UnsafeMethods.mayBeSent(method, trial)) {
            trial.notProved(UnsafeMethods.REASON);
            return;
        }
        String token = token(trial.target().token(), node.path("token").asString("valid"));
        if (token != null
                && token.equals(trial.target().token())
                && !node.path("token").asString("valid").equals("valid")) {
            trial.notProved("the vector " + vector.id() + " needs a token with letters");
            return;
        }
        judge(trial, vector, trial.send(call(trial, node, method, token)));
    }

    private static void judge(Trial trial, Vector vector, Exchange exchange) {
        JsonNode expect = vector.node().path("expect");
        if (alternative(trial, expect, exchange)) {
            trial.proved(address(vector));
            return;
        }
        String decision = vector.node().path("decision").asString("");
        String element =
                vector.node().path("element").asString(trial.operation().element());
        Source source = decision.isEmpty() ? trial.contract().provenance().of(element) : trial.decision(decision);
        if (trial.refused(
                exchange,
                expect.path("status").asInt(),
                element,
                source,
                vector.id() + ": " + vector.documentation() + " It")) {
            trial.proved(address(vector));
        }
    }

    private static boolean alternative(Trial trial, JsonNode expect, Exchange exchange) {
        return expect.path("alternatives")
                .valueStream()
                .anyMatch(a -> a.isInt()
                        ? a.asInt() == exchange.status()
                        : trial.operation()
                                .list()
                                .flatMap(list -> Page.of(exchange, list))
                                .filter(Page::isEmpty)
                                .isPresent());
    }

    private static Call call(Trial trial, JsonNode node, String method, @Nullable String token) {
        Call call = trial.call().withMethod(method);
        call = token == null ? call.withoutToken() : call.withToken(token);
        call = call.withPath(
                trial.target().pathPrefix() + filled(trial, node.path("path").asString()));
        if (node.has("query")) {
            call = call.withRaw(filled(trial, node.get("query").asString()));
        }
        for (Map.Entry<String, JsonNode> header : node.path("headers").properties()) {
            call = call.withHeader(
                    header.getKey(), filled(trial, header.getValue().asString()));
        }
        return method.equals("GET") || method.equals("HEAD") ? call : call.withHeader("Content-Length", "0");
    }

    private static String filled(Trial trial, String text) {
        String filled = text.replace("{project_id}", trial.target().projectId())
                .replace("{token}", trial.target().token());
        return REPEATED.matcher(filled)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
    }

    /** The token to send, null for none. */
    private static @Nullable String token(String valid, String kind) {
        return switch (kind) {
            case "none" -> null;
            case "empty" -> "";
            case "wrong" -> "0".repeat(valid.length());
            case "cut" -> valid.substring(0, valid.length() - 1);
            case "longer" -> valid + "x";
            case "other-case" ->
                valid.equals(valid.toLowerCase(Locale.ROOT))
                        ? valid.toUpperCase(Locale.ROOT)
                        : valid.toLowerCase(Locale.ROOT);
            default -> valid;
        };
    }
}
