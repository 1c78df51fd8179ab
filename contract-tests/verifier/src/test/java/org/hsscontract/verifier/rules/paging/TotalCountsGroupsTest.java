package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyServer;
import org.junit.jupiter.api.Test;

class TotalCountsGroupsTest {
    @Test
    void theNumberOfGroupsIsProved() {
        RuleVerdict.of(TotalCountsGroups.class, right()).isProvedAt("/total");
    }

    @Test
    void theNumberOnThePageIsFound() {
        RuleVerdict.of(
                        TotalCountsGroups.class,
                        (r, right) -> right.answer(r)
                                .onPage(p ->
                                        p.put("total_num", p.get("data_list").size())))
                .isViolatedAt("/total");
    }

    @Test
    void oneMoreInOneScopeIsFound() {
        RuleVerdict.of(
                        TotalCountsGroups.class,
                        (r, right) -> right.answer(r)
                                .onPage(p ->
                                        p.put("total_num", p.get("total_num").asInt() + (r.has("category") ? 1 : 0))))
                .isBrokenAt("/total")
                .on(RuleVerdict.PORTS)
                .isViolatedAt("/total");
    }

    @Test
    void oneGroupOfOneDoesNotProveIt() {
        RuleVerdict.of(TotalCountsGroups.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("more data would prove it");
    }

    @Test
    void theNumberOfDifferentPortsIsWarnedOf() {
        RuleVerdict.of(TotalCountsGroups.class, twoTypesOfOnePort())
                .on(RuleVerdict.PORTS)
                .isWarnedAt("/total");
    }

    @Test
    void aTotalOf0BeyondTheEndIsNotItsConcern() {
        RuleVerdict.of(
                        TotalCountsGroups.class,
                        (r, right) -> right.answer(r).onPage(p -> {
                            if (p.get("data_list").isEmpty()) {
                                p.put("total_num", 0);
                            }
                        }))
                .isProvedAt("/total");
    }

    @Test
    void aListThatEndsWithAnErrorIsProved() {
        RuleVerdict.of(
                        TotalCountsGroups.class,
                        (r, right) -> right.answer(r).text().contains("\"data_list\":[]")
                                ? TinyAnswer.error(404, "HSS.0011", "beyond the end")
                                : right.answer(r))
                .isProvedAt("/total");
    }

    private static TinyServer.Answering twoTypesOfOnePort() {
        TinyServer.Answering holding = holding(TinyInventory.of(
                List.of("/a", "/b", "/c", "/d"), List.of("53/TCP", "53/UDP", "22/TCP", "23/TCP", "24/TCP")));
        return (r, right) -> holding.answer(r, right)
                .onPage(p -> p.put(
                        "total_num",
                        p.get("total_num").asInt() == 5 ? 4 : p.get("total_num").asInt()));
    }
}
