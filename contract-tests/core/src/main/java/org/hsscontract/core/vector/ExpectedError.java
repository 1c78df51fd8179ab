package org.hsscontract.core.vector;

import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An error that a caller gets; what is empty is left open.
 *
 * @param status of an answer, 200 to 599; of other kinds there is none, and nothing of what follows
 * @param retryAfter in seconds, not negative
 */
public record ExpectedError(
        ErrorKind kind,
        OptionalInt status,
        Optional<String> errorCode,
        Optional<String> errorMessage,
        Optional<String> requestId,
        OptionalInt retryAfter)
        implements ExpectedOutcome {

    /** As a driver tells it. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", kind.word());
        status.ifPresent(s -> json.put("status", s));
        errorCode.ifPresent(c -> json.put("error_code", c));
        errorMessage.ifPresent(m -> json.put("error_msg", m));
        requestId.ifPresent(i -> json.put("request_id", i));
        retryAfter.ifPresent(r -> json.put("retry_after", r));
        return json;
    }
}
