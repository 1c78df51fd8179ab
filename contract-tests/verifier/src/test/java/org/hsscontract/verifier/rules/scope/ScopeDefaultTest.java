package org.hsscontract.verifier.rules.scope;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeDefaultTest {
    @Test
    void theListOfTheDefaultIsProved() {
        RuleVerdict.of(ScopeDefault.class, right())
                .isProvedAt("/EnterpriseProjectId/schema/default", "/AssetCategory/default");
    }

    @ParameterizedTest
    @CsvSource({
        "category, container, /AssetCategory/default",
        "enterprise_project_id, all_granted_eps, /EnterpriseProjectId/schema/default"
    })
    void anotherDefaultIsFound(String scope, String value, String end) {
        RuleVerdict.of(ScopeDefault.class, (r, right) -> right.answer(r.has(scope) ? r : r.with(scope, value)))
                .isViolatedAt(end);
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(ScopeDefault.class, holding(TinyInventory.empty())).isNotProved("would prove it; there is none");
    }
}
