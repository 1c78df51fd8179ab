package org.hsscontract.verifier.rules.filters;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterNarrowsTest {
    @Test
    void aFilterThatSelectsIsProved() {
        RuleVerdict.of(FilterNarrows.class, right()).isProved();
        RuleVerdict.of(FilterNarrows.class, right()).on(PORTS).isProvedAt("/filters/port", "/filters/type");
    }

    @ParameterizedTest
    @CsvSource({"listProcessStatistics, path", "listPortStatistics, port", "listPortStatistics, type"})
    void aFilterThatIsIgnoredIsFound(String operation, String filter) {
        RuleVerdict.of(FilterNarrows.class, (r, right) -> right.answer(r.without(filter)))
                .on(operation)
                .isViolatedAt("/filters/" + filter);
    }

    @Test
    void oneThatIsIgnoredInOneScopeIsFound() {
        RuleVerdict.of(FilterNarrows.class, (r, right) -> right.answer(r.has("category") ? r.without("path") : r))
                .on(PROCESSES)
                .isWarnedAt("/filters/path");
        RuleVerdict.of(FilterNarrows.class, (r, right) -> right.answer(r.has("category") ? r.without("type") : r))
                .on(PORTS)
                .isViolatedAt("/filters/type");
    }

    @Test
    void aPartThatIsFoundTooIsWarnedOf() {
        RuleVerdict.of(FilterNarrows.class, (r, right) -> {
                    String part = r.value("path").orElse("");
                    return right.answer(r.without("path"))
                            .onEntries(entries -> entries.removeIf(
                                    e -> !e.path("path").asString("").contains(part)));
                })
                .on(PROCESSES)
                .isWarnedAt("/filters/path/match");
    }

    @Test
    void aPortWithTheSameDigitsIsFound() {
        RuleVerdict.of(
                        FilterNarrows.class,
                        (r, right) -> right.answer(r).onEachEntry(e -> {
                            if (r.has("port")) {
                                e.put("port", e.get("port").asInt() * 10);
                            }
                        }))
                .on(PORTS)
                .isViolatedAt("/filters/port/match");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(FilterNarrows.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("groups with different values");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(FilterNarrows.class, holding(TinyInventory.empty())).isNotProved("data in the default scope");
    }
}
