package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.ofCalls;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class ChallengeWith401Test {
    @Test
    void aChallengeProvesIt() {
        ofCalls(ChallengeWith401.class, right(), Call::withoutToken).isProvedAt("/security");
    }

    @Test
    void a401WithoutAChallengeIsFound() {
        ofCalls(
                        ChallengeWith401.class,
                        (r, right) -> TinyAnswer.error(401, "APIGW.0301", "no token"),
                        Call::withoutToken)
                .isViolatedAt("/security")
                .saying("WWW-Authenticate");
    }

    @Test
    void anEmptyChallengeIsNone() {
        ofCalls(
                        ChallengeWith401.class,
                        (r, right) -> right.answer(r).withHeader("WWW-Authenticate", ""),
                        Call::withoutToken)
                .isViolatedAt("/security");
    }

    @Test
    void anotherStatusSaysNothing() {
        ofCalls(ChallengeWith401.class, right(), call -> call).isNotProved("an answer of the implementation");
    }
}
