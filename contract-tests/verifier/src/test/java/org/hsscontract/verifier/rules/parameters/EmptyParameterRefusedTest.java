package org.hsscontract.verifier.rules.parameters;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class EmptyParameterRefusedTest {
    @Test
    void refusalsAreProved() {
        RuleVerdict.of(EmptyParameterRefused.class, right()).isProvedAt("/parameters/Limit/schema", "/responses/400");
    }

    @Test
    void anEmptyValueThatCountsAsNoneIsFound() {
        RuleVerdict.of(
                        EmptyParameterRefused.class,
                        (r, right) -> right.answer(
                                r.value("limit").filter(String::isEmpty).isPresent() ? r.without("limit") : r))
                .isWarnedAt("/parameters/Limit/schema");
    }

    @Test
    void anErrorOfTheServerIsWarnedOf() {
        RuleVerdict.of(
                        EmptyParameterRefused.class,
                        (r, right) -> r.value("limit").filter(String::isEmpty).isPresent()
                                ? TinyAnswer.error(500, "HSS.0041", "failed")
                                : right.answer(r))
                .isWarnedAt("/parameters/Limit/schema");
    }
}
