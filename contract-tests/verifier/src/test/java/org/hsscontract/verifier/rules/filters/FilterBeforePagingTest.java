package org.hsscontract.verifier.rules.filters;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.Collections;
import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyRequest;
import org.hsscontract.verifier.rules.TinyService;
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
                        (r, right) -> r.has("path")
                                ? filteredAfterwards(r, right).onPage(p -> p.put("total_num", 1))
                                : right.answer(r))
                .on(PROCESSES)
                .isViolatedAt("/filters/path");
    }

    @Test
    void aFilterOnThePageWithTheTotalOfAllIsFound() {
        RuleVerdict.of(FilterBeforePaging.class, FilterBeforePagingTest::filteredAfterwards)
                .on(PROCESSES)
                .isViolatedAt("/filters/path");
    }

    @Test
    void aTotalBeforeTheFilterIsWarnedOf() {
        RuleVerdict.of(FilterBeforePaging.class, WrongTotals::beforeTheFilter)
                .on(PROCESSES)
                .isWarnedAt("/total");
    }

    @Test
    void anOffsetWithWhichTheFilterIsIgnoredIsFound() {
        RuleVerdict.of(
                        FilterBeforePaging.class,
                        (r, right) -> right.answer(r.number("offset", 0) > 0 ? r.without("type") : r))
                .on(PORTS)
                .isViolatedAt("/filters/type", "/total");
    }

    @Test
    void whereTheFilteredListIsOrderedOtherwiseItIsWarnedOf() {
        RuleVerdict.of(
                        FilterBeforePaging.class,
                        (r, right) -> right.answer(r).onEntries(entries -> {
                            if (r.has("type") && r.number("limit", 0) > 10) {
                                Collections.reverse(entries);
                            }
                        }))
                .on(PORTS)
                .isWarnedAt("/order");
    }

    @Test
    void aSmallLimitThatIsRaisedAndAnEndThatIsRefusedAreAllowed() {
        RuleVerdict.of(FilterBeforePaging.class, (r, right) -> {
                    TinyRequest raised = r.number("limit", 10) < 10 ? r.with("limit", 10) : r;
                    TinyAnswer answer = right.answer(raised);
                    return r.number("offset", 0) > 0
                                    && (r.has("path") || r.has("port") || r.has("type"))
                                    && answer.text().contains("[]")
                            ? TinyAnswer.error(404, "HSS.0011", "beyond the end")
                            : answer;
                })
                .isProved();
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(FilterBeforePaging.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("leaves out would prove it");
    }

    /** The page of the whole list, of which only the entries with the path are left. */
    private static TinyAnswer filteredAfterwards(TinyRequest r, TinyService right) {
        return r.value("path")
                .map(path -> right.answer(r.without("path"))
                        .onEntries(entries ->
                                entries.removeIf(e -> !e.get("path").asString().equals(path))))
                .orElseGet(() -> right.answer(r));
    }
}
