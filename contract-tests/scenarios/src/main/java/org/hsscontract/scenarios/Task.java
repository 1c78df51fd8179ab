package org.hsscontract.scenarios;

import java.time.Duration;
import java.util.OptionalInt;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.vector.Argument;
import org.hsscontract.core.vector.Arguments;
import org.hsscontract.core.vector.PagingVector;
import org.hsscontract.core.vector.RequestVector;
import org.hsscontract.core.vector.ResponseVector;
import org.hsscontract.core.vector.Transfer;
import org.hsscontract.core.vector.Vector;
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
 * @param pager whether the pager is to be used
 * @param take how many entries the caller takes from it; empty if it reads to the end
 */
record Task(
        String id,
        String url,
        Operation operation,
        Arguments arguments,
        String token,
        Duration timeLimit,
        boolean pager,
        OptionalInt take) {
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
        if (vector instanceof RequestVector request) {
            return call(vector, url, operation, request.arguments(), request.token(), timeLimit);
        }
        if (vector instanceof PagingVector paging) {
            return new Task(
                    vector.id(), url, operation, paging.arguments(), paging.token(), timeLimit, true, paging.take());
        }
        boolean endless = vector instanceof ResponseVector response && response.transfer() == Transfer.NEVER_ENDS;
        Duration limit = endless && timeLimit.compareTo(LIMIT_OF_NO_END) > 0 ? LIMIT_OF_NO_END : timeLimit;
        return call(vector, url, operation, anyArguments(operation), ANY_TOKEN, limit);
    }

    private static Task call(
            Vector vector, String url, Operation operation, Arguments arguments, String token, Duration timeLimit) {
        return new Task(vector.id(), url, operation, arguments, token, timeLimit, false, OptionalInt.empty());
    }

    private static Arguments anyArguments(Operation operation) {
        return new Arguments(operation.parameters().stream()
                .filter(Parameter::required)
                .map(p -> new Argument(p.name(), ANY_VALUE, false))
                .toList());
    }

    /** As the driver gets it, on one line. */
    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("url", url).put("operation", operation.id()).set("arguments", arguments.json());
        json.put("token", token).put("time_limit", timeLimit.toMillis());
        if (pager) {
            ObjectNode pages = json.putObject("pages");
            take.ifPresent(t -> pages.put("take", t));
        }
        return json.toString();
    }
}
