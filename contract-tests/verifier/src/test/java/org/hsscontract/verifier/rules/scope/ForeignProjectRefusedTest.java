package org.hsscontract.verifier.rules.scope;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class ForeignProjectRefusedTest {
    @Test
    void refusalsAreProved() {
        RuleVerdict.of(ForeignProjectRefused.class, right()).isProvedAt("/scope/project_id/unknown", "/responses/403");
    }

    @Test
    void dataForAnyProjectAreWarnedOf() {
        RuleVerdict.of(
                        ForeignProjectRefused.class,
                        (r, right) -> right.answer(
                                r.withPath(r.path().replaceAll("/v5/[^/]+/", "/v5/" + TinyInventory.PROJECT + "/"))))
                .isWarnedAt("/scope/project_id/unknown");
    }

    @Test
    void anotherErrorIsWarnedOf() {
        RuleVerdict.of(ForeignProjectRefused.class, (r, right) -> {
                    TinyAnswer answer = right.answer(r);
                    return answer.status() == 403 ? answer.withStatus(404) : answer;
                })
                .isWarnedAt("/scope/project_id/unknown");
    }
}
