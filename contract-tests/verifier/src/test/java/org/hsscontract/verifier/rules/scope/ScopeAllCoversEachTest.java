package org.hsscontract.verifier.rules.scope;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class ScopeAllCoversEachTest {
    @Test
    void allThatHoldsEachIsProved() {
        RuleVerdict.of(ScopeAllCoversEach.class, right()).isProvedAt("/scope/enterprise_project_id/all");
    }

    @Test
    void allThatIsOnlyOneIsFound() {
        RuleVerdict.of(
                        ScopeAllCoversEach.class,
                        (r, right) -> right.answer(
                                r.has("enterprise_project_id")
                                        ? r.with("enterprise_project_id", TinyInventory.ENTERPRISE_PROJECT)
                                        : r))
                .isViolatedAt("/scope/enterprise_project_id/all");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(ScopeAllCoversEach.class, holding(TinyInventory.empty()))
                .isNotProved("data in the default scope");
    }
}
