package org.hsscontract.verifier.rules.scope;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class ScopeDefaultTest {
    @Test
    void theListOfTheDefaultIsProved() {
        RuleVerdict.of(ScopeDefault.class, right())
                .isProvedAt("/EnterpriseProjectId/schema/default", "/AssetCategory/default");
    }

    @Test
    void anotherDefaultIsFound() {
        RuleVerdict.of(
                        ScopeDefault.class,
                        (r, right) -> right.answer(r.has("category") ? r : r.with("category", "container")))
                .isBrokenAt("/AssetCategory/default")
                .on(RuleVerdict.PORTS)
                .isViolatedAt("/AssetCategory/default");
    }

    @Test
    void aDefaultThatWasAssumedIsWarnedOf() {
        RuleVerdict.of(
                        ScopeDefault.class,
                        (r, right) -> right.answer(
                                r.has("enterprise_project_id")
                                        ? r
                                        : r.with("enterprise_project_id", "all_granted_eps")))
                .isWarnedAt("/EnterpriseProjectId/schema/default");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(ScopeDefault.class, holding(TinyInventory.empty())).isNotProved("would prove it; there is none");
    }
}
