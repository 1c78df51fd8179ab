package org.hsscontract.tests.scenario;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fault that an SDK may have.
 *
 * @param name what it is
 * @param task what becomes of a task before the SDK is called
 * @param wire what becomes of a request
 * @param outcome what becomes of what the caller gets
 * @param seenBy the vectors that fail by it; all others pass all the same
 */
record SdkFault(
        String name,
        Consumer<ObjectNode> task,
        Function<String, List<String>> wire,
        Consumer<ObjectNode> outcome,
        Predicate<Vector> seenBy) {

    static SdkFault ofTask(String name, Consumer<ObjectNode> task, Predicate<Vector> seenBy) {
        return new SdkFault(name, task, List::of, outcome -> {}, seenBy);
    }

    static SdkFault ofRequest(String name, UnaryOperator<String> request, Predicate<Vector> seenBy) {
        return new SdkFault(name, task -> {}, request.andThen(List::of), outcome -> {}, seenBy);
    }

    static SdkFault ofOutcome(String name, Consumer<ObjectNode> outcome, Predicate<Vector> seenBy) {
        return new SdkFault(name, task -> {}, List::of, outcome, seenBy);
    }

    /** Of a request that was changed in its target only. */
    static SdkFault ofTarget(String name, UnaryOperator<String> target, Predicate<Vector> seenBy) {
        return ofRequest(
                name,
                request -> {
                    String[] parts = request.split(" ", 3);
                    return parts[0] + " " + target.apply(parts[1]) + " " + parts[2];
                },
                seenBy);
    }

    /** Of an error that a caller gets. */
    static SdkFault ofError(String name, Consumer<ObjectNode> error, Predicate<Vector> seenBy) {
        return ofOutcome(
                name,
                outcome -> {
                    if (outcome.path("error") instanceof ObjectNode there) {
                        error.accept(there);
                    }
                },
                seenBy);
    }

    static Predicate<Vector> every() {
        return vector -> true;
    }

    static Predicate<Vector> ids(String... ids) {
        return vector -> Stream.of(ids)
                .anyMatch(id -> vector.id().equals(id)
                        || (id.endsWith("/*") && vector.id().startsWith(id.substring(0, id.length() - 1))));
    }

    /** Vectors that have a value at a JSON Pointer. */
    static Predicate<Vector> having(String pointer) {
        return vector -> !vector.written().at(pointer).isMissingNode();
    }

    static Predicate<Vector> matching(String pointer, Predicate<JsonNode> value) {
        return vector -> value.test(vector.written().at(pointer));
    }
}
