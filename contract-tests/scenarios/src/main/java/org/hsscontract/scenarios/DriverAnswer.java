package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a driver says its SDK's caller got. */
sealed interface DriverAnswer {
    /** A result, in the contract's names. */
    record Result(JsonNode value) implements DriverAnswer {}

    /** An error instead of a result; {@code kind} and what else the caller learns. */
    record Failure(JsonNode error) implements DriverAnswer {}

    /** The entries of a pager in order, and the error that ended reading, if one did. */
    record Items(List<JsonNode> entries, Optional<JsonNode> error) implements DriverAnswer {}

    /** The driver cannot do it, and why. */
    record NotImplemented(String reason) implements DriverAnswer {}

    /** There is no outcome that could be understood. */
    record Missing(Departure departure) implements DriverAnswer {}

    /** For a reader. */
    default String shown() {
        if (this instanceof Result result) {
            return "the result " + Excerpt.of(result.value());
        }
        if (this instanceof Failure failure) {
            return "the error " + Excerpt.of(failure.error());
        }
        if (this instanceof Items items) {
            return items.entries().size() + " items"
                    + items.error()
                            .map(e -> " and then the error " + Excerpt.of(e))
                            .orElse("");
        }
        return this instanceof NotImplemented no
                ? "not implemented: " + Excerpt.cut(no.reason())
                : ((Missing) this).departure().seen();
    }
}
