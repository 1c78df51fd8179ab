package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.JsonNode;

/** Whether the SDK's caller got what a vector expects. */
final class AnswerExpectation {
    private static final String ANSWER = "answer";
    private static final Set<String> NO_ANSWER = Set.of("broken-contract", "transport");

    private final Scenario scenario;
    private final JsonNode expect;

    AnswerExpectation(Scenario scenario) {
        this.scenario = scenario;
        this.expect = scenario.vector().node().path("expect");
    }

    List<Departure> departures(DriverAnswer outcome) {
        if (outcome instanceof DriverAnswer.Missing missing) {
            return List.of(missing.departure());
        }
        if (outcome instanceof DriverAnswer.NotImplemented) {
            return List.of(new Departure(scenario.vector().documentation(), outcome.shown()));
        }
        return switch (scenario.vector().kind()) {
            case Scenario.REQUEST -> result(outcome, scenario.emptyList());
            case Scenario.RESPONSE ->
                expect.has("result")
                        ? result(outcome, expect.get("result"))
                        : failure(outcome).stream().toList();
            default -> items(outcome);
        };
    }

    private static List<Departure> result(DriverAnswer outcome, JsonNode expected) {
        return outcome instanceof DriverAnswer.Result result && result.value().equals(expected)
                ? List.of()
                : List.of(new Departure("the result " + Excerpt.of(expected), outcome.shown()));
    }

    private Optional<Departure> failure(DriverAnswer outcome) {
        JsonNode expected = expect.get("error");
        return outcome instanceof DriverAnswer.Failure failure && matches(expected, failure.error())
                ? Optional.empty()
                : Optional.of(new Departure(shown(expected), outcome.shown()));
    }

    private List<Departure> items(DriverAnswer outcome) {
        if (!(outcome instanceof DriverAnswer.Items items)) {
            return List.of(new Departure("items of the pager", outcome.shown()));
        }
        Optional<Departure> entries = expect.has("items") ? entries(items) : Optional.empty();
        Optional<Departure> end = end(items);
        return List.of(entries, end).stream().flatMap(Optional::stream).toList();
    }

    private Optional<Departure> entries(DriverAnswer.Items items) {
        long count = expect.get("items").asLong();
        long first = first(scenario.vector());
        List<JsonNode> expected = LongStream.range(first, first + count)
                .mapToObj(scenario.list()::entry)
                .toList();
        if (items.entries().equals(expected)) {
            return Optional.empty();
        }
        int same = 0;
        while (same < Math.min(expected.size(), items.entries().size())
                && expected.get(same).equals(items.entries().get(same))) {
            same++;
        }
        return Optional.of(new Departure(
                count + " items" + at(expected, same), items.entries().size() + " items" + at(items.entries(), same)));
    }

    private static String at(List<JsonNode> entries, int index) {
        return index < entries.size() ? ", number " + (index + 1) + " of them " + Excerpt.of(entries.get(index)) : "";
    }

    /** A server that ignores the offset begins with the first entry. */
    private static long first(Vector vector) {
        return vector.node().path("list").has("repeats")
                ? 0
                : vector.node().at("/arguments/offset").asLong(0);
    }

    private Optional<Departure> end(DriverAnswer.Items items) {
        JsonNode expected = expect.get("error");
        if (expected == null) {
            return items.error().map(e -> new Departure("no error at the end", "the error " + Excerpt.of(e)));
        }
        return items.error().filter(e -> matches(expected, e)).isPresent()
                ? Optional.empty()
                : Optional.of(new Departure(shown(expected), items.shown()));
    }

    /**
     * Whether an answer is told as far as expected; of what is no answer, only that it is none. An error that the SDK does not
     * document is no way to tell anything: it may come from a hole in the result, of which only the driver took notice.
     */
    private static boolean matches(JsonNode expected, JsonNode error) {
        boolean answer = expected.path("kind").asString().equals(ANSWER);
        return answer
                ? expected.properties().stream().allMatch(p -> p.getValue().equals(error.get(p.getKey())))
                : NO_ANSWER.contains(error.path("kind").asString());
    }

    private static String shown(JsonNode expected) {
        return expected.path("kind").asString().equals(ANSWER)
                ? "the error " + Excerpt.of(expected)
                : "an error that is no answer (" + expected.path("kind").asString() + "), and that the SDK documents";
    }
}
