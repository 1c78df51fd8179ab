package org.hsscontract.verifier.rules.filters;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class FilterBeforePagingTest {
    @Test
    void aFilterBeforeThePageIsProved() {
        RuleVerdict.of(FilterBeforePaging.class, right()).isProved();
        RuleVerdict.of(FilterBeforePaging.class, right()).on(PORTS).isProvedAt("/filters/port", "/filters/type");
    }

    @Test
    void aFilterOnThePageIsFound() {
        RuleVerdict.of(
                        FilterBeforePaging.class,
                        (r, right) -> r.value("path")
                                .map(path -> right.answer(r.without("path"))
                                        .onEntries(entries -> entries.removeIf(
                                                e -> !e.get("path").asString().equals(path)))
                                        .onPage(p -> p.put("total_num", 1)))
                                .orElseGet(() -> right.answer(r)))
                .on(PROCESSES)
                .isViolatedAt("/filters/path");
    }

    @Test
    void aTotalBeforeTheFilterIsFound() {
        RuleVerdict.of(
                        FilterBeforePaging.class,
                        (r, right) -> right.answer(r)
                                .onPage(p -> p.put(
                                        "total_num",
                                        r.has("path") ? 13 : p.get("total_num").asInt())))
                .on(PROCESSES)
                .isViolatedAt("/total");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(FilterBeforePaging.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("leaves out would prove it");
    }
}
