package org.hsscontract.verifier.rules.parameters;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.junit.jupiter.api.Test;

class RepeatedParameterRefusedTest {
    @Test
    void refusalsAreProved() {
        RuleVerdict.of(RepeatedParameterRefused.class, right()).isProvedAt("/parameters/Limit", "/responses/400");
    }

    @Test
    void takingTheFirstIsWarnedOf() {
        RuleVerdict.of(
                        RepeatedParameterRefused.class,
                        (r, right) -> right.answer(
                                r.query().size() == 2 && r.has("limit")
                                        ? r.withQuery(r.query().subList(0, 1))
                                        : r))
                .isWarnedAt("/parameters/Limit")
                .saying("limit given twice");
    }
}
