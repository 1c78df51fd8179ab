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
    void allowThatDoesNotNameTheMethodIsWarnedOf() {
        RuleVerdict.of(OtherMethodsRefused.class, (r, right) -> {
                    TinyAnswer answer = right.answer(r);
                    return answer.status() == 405 ? answer.withHeader("Allow", "HEAD, TRACE") : answer;
                })
                .isWarnedAt(OPERATION)
                .saying("a header Allow with GET");
    }

    @Test
    void allowInSeveralLinesProvesIt() {
        RuleVerdict.of(OtherMethodsRefused.class, (r, right) -> {
                    TinyAnswer answer = right.answer(r);
                    return answer.status() == 405
                            ? answer.withHeader("Allow", "HEAD").withAnotherLine("Allow", "GET")
                            : answer;
                })
                .isProvedAt(OPERATION);
    }

    @Test
    void notImplementedProvesIt() {
        RuleVerdict.of(OtherMethodsRefused.class, (r, right) -> {
                    TinyAnswer answer = right.answer(r);
                    return answer.status() == 405 ? answer.withStatus(501).withoutHeader("Allow") : answer;
                })
                .isProvedAt(OPERATION);
    }

    @Test
    void anErrorOfTheServerIsWarnedOf() {
        RuleVerdict.of(
                        OtherMethodsRefused.class,
                        (r, right) -> r.method().equals("PUT")
                                ? TinyAnswer.error(500, "HSS.0041", "failed")
                                : right.answer(r))
                .isWarnedAt(OPERATION);
    }
}
