package org.hsscontract.scenarios;

import java.time.Duration;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a driver is asked to do for one vector.
 *
 * @param id the vector's
 * @param url the base URL to be given to the SDK
 * @param operation what is to be called
 * @param arguments by their names in the contract
 * @param token the user token
 * @param timeLimit of the call
 * @param pages only where the pager is to be used: an object, with {@code take} if reading stops early
 */
record Task(
        String id,
        String url,
        Operation operation,
        JsonNode arguments,
        String token,
        Duration timeLimit,
        Optional<JsonNode> pages) {
    /** What a vector gets that does not say what is called with. */
    static final String ANY_VALUE = "p1";

    static final String ANY_TOKEN = "a-token-for-tests";
    /** So that an answer without an end does not take the time of a whole call. */
    private static final Duration LIMIT_OF_NO_END = Duration.ofMillis(500);

    /** @throws IllegalArgumentException if the contract does not have the vector's operation */
    static Task of(Vector vector, Contract contract, String url, Duration timeLimit) {
        Operation operation = contract.operation(vector.operation())
                .orElseThrow(() -> new IllegalArgumentException("vector " + vector.id()
                        + " is for an operation that the contract does not have: " + vector.operation()));
        JsonNode node = vector.node();
        boolean endless = node.at("/response/transfer").asString("").equals("never-ends");
        return new Task(
                vector.id(),
                url,
                operation,
                node.has("arguments") ? node.get("arguments") : anyArguments(operation),
                node.path("token").asString(ANY_TOKEN),
                endless && timeLimit.compareTo(LIMIT_OF_NO_END) > 0 ? LIMIT_OF_NO_END : timeLimit,
                vector.kind().equals(Scenario.PAGING) ? Optional.of(pages(node)) : Optional.empty());
    }

    private static JsonNode pages(JsonNode vector) {
        ObjectNode pages = JsonNodeFactory.instance.objectNode();
        return vector.has("take") ? pages.set("take", vector.get("take")) : pages;
    }

    private static JsonNode anyArguments(Operation operation) {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        operation.parameters().stream().filter(Parameter::required).forEach(p -> arguments.put(p.name(), ANY_VALUE));
        return arguments;
    }

    /** As the driver gets it, on one line. */
    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("url", url).put("operation", operation.id()).set("arguments", arguments);
        json.put("token", token).put("time_limit", timeLimit.toMillis());
        pages.ifPresent(p -> json.set("pages", p));
        return json.toString();
    }
}
