package org.hsscontract.verifier.rules.filters;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterCompleteTest {
    @Test
    void allGroupsOfTheValueAreProved() {
        RuleVerdict.of(FilterComplete.class, right()).isProved();
        RuleVerdict.of(FilterComplete.class, right()).on(PORTS).isProvedAt("/filters/port", "/filters/type");
    }

    @ParameterizedTest
    @CsvSource({"listProcessStatistics, path", "listPortStatistics, port", "listPortStatistics, type"})
    void aGroupThatIsNotFoundIsMissed(String operation, String filter) {
        RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) -> right.answer(
                                r.value(filter)
                                                .filter(v -> v.contains("+") || v.contains("D") || v.equals("22"))
                                                .isPresent()
                                        ? r.with("enterprise_project_id", "nowhere")
                                        : r))
                .on(operation)
                .isViolatedAt("/filters/" + filter)
                .saying("which the whole list has");
    }

    @Test
    void anotherCountIsFound() {
        RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) -> right.answer(r)
                                .onEachEntry(e -> e.put("num", e.get("num").asInt() + (r.has("path") ? 1 : 0))))
                .on(PROCESSES)
                .isViolatedAt("/filters/path")
                .saying("the count that the whole list has");
    }

    @Test
    void theTotalOfTheWholeListIsFound() {
        RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) -> right.answer(r)
                                .onPage(p -> p.put(
                                        "total_num",
                                        r.has("path") ? 14 : p.get("total_num").asInt())))
                .on(PROCESSES)
                .isViolatedAt("/total");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(FilterComplete.class, holding(TinyInventory.empty())).isNotProved("data in the default scope");
    }
}
