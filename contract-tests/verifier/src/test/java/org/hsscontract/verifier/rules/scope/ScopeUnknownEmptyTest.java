package org.hsscontract.verifier.rules.scope;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class ScopeUnknownEmptyTest {
    @Test
    void nothingForAnUnknownPartIsProved() {
        RuleVerdict.of(ScopeUnknownEmpty.class, right()).isProvedAt("/scope/enterprise_project_id/unknown");
    }

    @Test
    void everythingForAnUnknownPartIsWarnedOf() {
        RuleVerdict.of(ScopeUnknownEmpty.class, (r, right) -> right.answer(r.without("enterprise_project_id")))
                .isWarnedAt("/scope/enterprise_project_id/unknown");
    }

    @Test
    void aRefusalIsWarnedOf() {
        RuleVerdict.of(
                        ScopeUnknownEmpty.class,
                        (r, right) ->
                                r.value("enterprise_project_id").orElse("0").length() > 20
                                        ? TinyAnswer.error(403, "HSS.0013", "not yours")
                                        : right.answer(r))
                .isWarnedAt("/scope/enterprise_project_id/unknown");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(ScopeUnknownEmpty.class, holding(TinyInventory.empty()))
                .isNotProved("data in the default scope");
    }
}
