package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
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
                .isViolatedAt("/total");
    }

    @Test
    void oneGroupOfOneDoesNotProveIt() {
        RuleVerdict.of(TotalCountsGroups.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("more data would prove it");
    }
}
