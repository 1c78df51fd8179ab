package org.hsscontract.verifier.scenario;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a driver says its SDK's caller got. */
sealed interface Outcome {
    /** A result, in the contract's names. */
    record Result(JsonNode value) implements Outcome {}

    /** An error instead of a result; {@code kind} and what else the caller learns. */
    record Failure(JsonNode error) implements Outcome {}

    /** The entries of a pager in order, and the error that ended reading, if one did. */
    record Items(List<JsonNode> entries, Optional<JsonNode> error) implements Outcome {}

    /** The driver cannot do it, and why. */
    record NotImplemented(String reason) implements Outcome {}

    /** There is no outcome that could be understood. */
    record Missing(Departure departure) implements Outcome {}

    /** For a reader. */
    default String shown() {
        if (this instanceof Result result) {
            return "the result " + Quoted.of(result.value());
        }
        if (this instanceof Failure failure) {
            return "the error " + Quoted.of(failure.error());
        }
        if (this instanceof Items items) {
            return items.entries().size() + " items" + items.error().map(e -> " and then the error " + Quoted.of(e)).orElse("");
        }
        return this instanceof NotImplemented no ? "not implemented: " + Quoted.cut(no.reason()) : ((Missing) this).departure().seen();
    }
}
