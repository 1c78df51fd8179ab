package org.hsscontract.verifier.rules.methods;

import static org.hsscontract.verifier.rules.RuleVerdict.OPERATION;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherMethodsRefusedTest {
    @Test
    void aRefusalThatNamesTheMethodsIsProved() {
        RuleVerdict.of(OtherMethodsRefused.class, right()).isProvedAt(OPERATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aMethodThatWorksIsFound(String method) {
        RuleVerdict.of(
                        OtherMethodsRefused.class,
                        (r, right) -> right.answer(r.method().equals(method) ? r.withMethod("GET") : r))
                .isWarnedAt(OPERATION)
                .saying("the method " + method);
    }

    @Test
    void aRefusalWithoutAllowIsFound() {
        RuleVerdict.of(OtherMethodsRefused.class, (r, right) -> right.answer(r).withoutHeader("Allow"))
                .isViolatedAt(OPERATION)
                .saying("a header Allow with GET");
    }

    @Test
    void anErrorOfTheServerIsFound() {
        RuleVerdict.of(
                        OtherMethodsRefused.class,
                        (r, right) -> r.method().equals("PUT")
                                ? TinyAnswer.error(500, "HSS.0041", "failed")
                                : right.answer(r))
                .isViolatedAt(OPERATION);
    }
}
