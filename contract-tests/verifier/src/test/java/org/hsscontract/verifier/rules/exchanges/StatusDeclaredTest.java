package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusDeclaredTest {
    @Test
    void declaredStatusesAreProved() {
        RuleVerdict.ofCalls(StatusDeclared.class, right(), call -> call, Call::withoutToken)
                .isProvedAt("/responses/200", "/responses/401");
    }

    @Test
    void anotherSuccessIsFound() {
        RuleVerdict.of(StatusDeclared.class, (r, right) -> right.answer(r).withStatus(206))
                .isViolatedAt("/responses/200")
                .saying("206");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 307})
    void noContentAndRedirectsAreWarnedOf(int status) {
        RuleVerdict.of(StatusDeclared.class, (r, right) -> right.answer(r).withStatus(status))
                .isWarnedAt("/responses/200");
    }

    @Test
    void anotherErrorIsWarnedOf() {
        RuleVerdict.of(StatusDeclared.class, (r, right) -> right.answer(r).withStatus(418))
                .isWarnedAt("/responses/400");
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(StatusDeclared.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }
}
