package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Strength;
import org.hsscontract.core.vector.ErrorKind;
import org.hsscontract.core.vector.ExpectedError;
import org.hsscontract.core.vector.ExpectedOutcome;
import org.hsscontract.core.vector.ExpectedResult;
import org.hsscontract.core.vector.PagingVector;
import org.hsscontract.core.vector.ResponseVector;
import org.hsscontract.core.vector.ServedList;
import tools.jackson.databind.JsonNode;

/** Whether the SDK's caller got what a vector expects. */
final class AnswerExpectation {
    private static final Set<String> NO_ANSWER = Set.of(ErrorKind.BROKEN_CONTRACT.word(), ErrorKind.TRANSPORT.word());

    private static final int FIRST_ERROR = 400;

    private final Scenario scenario;
    private final Strength strength;

    /** @param strength of what the vector says */
    AnswerExpectation(Scenario scenario, Strength strength) {
        this.scenario = scenario;
        this.strength = strength;
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

    private Optional<ScenarioFinding> outcome(DriverAnswer outcome, ExpectedOutcome expected) {
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
        boolean hidden = outcome instanceof DriverAnswer.SdkResult && isErrorStatus(expected);
        return right
                ? Optional.empty()
                : Optional.of(new ScenarioFinding(wanted, outcome.shown(), hidden ? Strength.DOCUMENTED : strength));
    }

    private List<ScenarioFinding> items(DriverAnswer outcome, PagingVector paging) {
        if (!(outcome instanceof DriverAnswer.PagerItems items)) {
            return List.of(new ScenarioFinding("items of the pager", outcome.shown()));
        }
        Optional<ScenarioFinding> entries =
                paging.expect().items().isPresent() ? entries(items, paging) : Optional.empty();
        return Stream.of(entries, end(items, paging)).flatMap(Optional::stream).toList();
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
                count + " items" + at(expected, same),
                items.entries().size() + " items" + at(items.entries(), same),
                isPlain(paging) ? Strength.DOCUMENTED : strength));
    }

    private static String at(List<JsonNode> entries, int index) {
        return index < entries.size() ? ", number " + (index + 1) + " of them " + Excerpt.of(entries.get(index)) : "";
    }

    /** Every way to read such a list comes to all its entries; only when reading stops is a matter of decision. */
    private static boolean isPlain(PagingVector paging) {
        ServedList list = paging.list();
        return list.groups().isPresent()
                && list.page().isEmpty()
                && list.total().isEmpty()
                && list.failsAt().isEmpty()
                && !list.repeats();
    }

    /** What of an error is told is a matter of decision; that there was one is not (RFC 9110 §15). */
    private static boolean isErrorStatus(ExpectedOutcome expected) {
        return expected instanceof ExpectedError error && error.status().orElse(0) >= FIRST_ERROR;
    }

    private Optional<ScenarioFinding> end(DriverAnswer.PagerItems items, PagingVector paging) {
        Optional<ExpectedError> expected = paging.expect().error();
        if (expected.isEmpty()) {
            Strength whole = isPlain(paging) ? Strength.DOCUMENTED : strength;
            return items.error()
                    .map(e -> new ScenarioFinding("no error at the end", "the error " + Excerpt.of(e), whole));
        }
        return items.error().filter(e -> matches(expected.get(), e)).isPresent()
                ? Optional.empty()
                : Optional.of(new ScenarioFinding(
                        shown(expected.get()),
                        items.shown(),
                        items.error().isEmpty() && isErrorStatus(expected.get()) ? Strength.DOCUMENTED : strength));
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
