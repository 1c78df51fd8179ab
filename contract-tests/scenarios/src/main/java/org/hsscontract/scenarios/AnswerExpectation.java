package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hsscontract.core.vector.ErrorKind;
import org.hsscontract.core.vector.ExpectedError;
import org.hsscontract.core.vector.ExpectedOutcome;
import org.hsscontract.core.vector.ExpectedResult;
import org.hsscontract.core.vector.PagingVector;
import org.hsscontract.core.vector.ResponseVector;
import tools.jackson.databind.JsonNode;

/** Whether the SDK's caller got what a vector expects. */
final class AnswerExpectation {
    private static final Set<String> NO_ANSWER = Set.of(ErrorKind.BROKEN_CONTRACT.word(), ErrorKind.TRANSPORT.word());

    private final Scenario scenario;

    AnswerExpectation(Scenario scenario) {
        this.scenario = scenario;
    }

    List<ScenarioFinding> findings(DriverAnswer outcome) {
        if (outcome instanceof DriverAnswer.NoOutcome none) {
            return List.of(none.finding());
        }
        if (outcome instanceof DriverAnswer.NotImplemented) {
            return List.of(new ScenarioFinding(scenario.vector().documentation(), outcome.shown()));
        }
        if (scenario.vector() instanceof PagingVector paging) {
            return items(outcome, paging);
        }
        return outcome(outcome, expected()).stream().toList();
    }

    private ExpectedOutcome expected() {
        return scenario.vector() instanceof ResponseVector response
                ? response.expect()
                : new ExpectedResult(scenario.emptyList());
    }

    private static Optional<ScenarioFinding> outcome(DriverAnswer outcome, ExpectedOutcome expected) {
        boolean right;
        String wanted;
        if (expected instanceof ExpectedError error) {
            right = outcome instanceof DriverAnswer.SdkError said && matches(error, said.error());
            wanted = shown(error);
        } else {
            JsonNode value = ((ExpectedResult) expected).value();
            right = outcome instanceof DriverAnswer.SdkResult said
                    && said.value().equals(value);
            wanted = "the result " + Excerpt.of(value);
        }
        return right ? Optional.empty() : Optional.of(new ScenarioFinding(wanted, outcome.shown()));
    }

    private List<ScenarioFinding> items(DriverAnswer outcome, PagingVector paging) {
        if (!(outcome instanceof DriverAnswer.PagerItems items)) {
            return List.of(new ScenarioFinding("items of the pager", outcome.shown()));
        }
        Optional<ScenarioFinding> entries =
                paging.expect().items().isPresent() ? entries(items, paging) : Optional.empty();
        return Stream.of(entries, end(items, paging.expect().error()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ScenarioFinding> entries(DriverAnswer.PagerItems items, PagingVector paging) {
        long count = paging.expect().items().getAsLong();
        PagedList list = scenario.list(paging);
        List<JsonNode> expected = LongStream.range(paging.firstGroup(), paging.firstGroup() + count)
                .mapToObj(list::entry)
                .toList();
        if (items.entries().equals(expected)) {
            return Optional.empty();
        }
        int same = 0;
        while (same < Math.min(expected.size(), items.entries().size())
                && expected.get(same).equals(items.entries().get(same))) {
            same++;
        }
        return Optional.of(new ScenarioFinding(
                count + " items" + at(expected, same), items.entries().size() + " items" + at(items.entries(), same)));
    }

    private static String at(List<JsonNode> entries, int index) {
        return index < entries.size() ? ", number " + (index + 1) + " of them " + Excerpt.of(entries.get(index)) : "";
    }

    private static Optional<ScenarioFinding> end(DriverAnswer.PagerItems items, Optional<ExpectedError> expected) {
        if (expected.isEmpty()) {
            return items.error().map(e -> new ScenarioFinding("no error at the end", "the error " + Excerpt.of(e)));
        }
        return items.error().filter(e -> matches(expected.get(), e)).isPresent()
                ? Optional.empty()
                : Optional.of(new ScenarioFinding(shown(expected.get()), items.shown()));
    }

    /**
     * Whether an answer is told as far as expected; of what is no answer, only that it is none. An error that the SDK does not
     * document is no way to tell anything: it may come from a hole in the result, of which only the driver took notice.
     */
    private static boolean matches(ExpectedError expected, JsonNode error) {
        return expected.kind() == ErrorKind.ANSWER
                ? expected.json().properties().stream()
                        .allMatch(p -> p.getValue().equals(error.get(p.getKey())))
                : NO_ANSWER.contains(error.path("kind").asString());
    }

    private static String shown(ExpectedError expected) {
        return expected.kind() == ErrorKind.ANSWER
                ? "the error " + Excerpt.of(expected.json())
                : "an error that is no answer (" + expected.kind().word() + "), and that the SDK documents";
    }
}
