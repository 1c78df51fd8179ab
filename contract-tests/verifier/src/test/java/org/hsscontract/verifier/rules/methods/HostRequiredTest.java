package org.hsscontract.verifier.rules.methods;

import static org.hsscontract.verifier.rules.RuleVerdict.OPERATION;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class HostRequiredTest {
    @Test
    void aRefusalIsProved() {
        RuleVerdict.of(HostRequired.class, right()).isProvedAt(OPERATION);
    }

    @Test
    void anAnswerIsFound() {
        RuleVerdict.of(HostRequired.class, (r, right) -> right.answer(r.withHeader("Host", "localhost")))
                .isViolatedAt(OPERATION)
                .saying("without Host");
    }

    @Test
    void anotherRefusalIsFound() {
        RuleVerdict.of(
                        HostRequired.class,
                        (r, right) -> r.headers().all("Host").size() == 1
                                ? right.answer(r)
                                : right.answer(r).withStatus(404))
                .isViolatedAt(OPERATION);
    }

    @Test
    void aConnectionThatIsClosedDoesNotProveIt() {
        RuleVerdict.of(
                        HostRequired.class,
                        (r, right) -> r.headers().all("Host").size() == 1 ? right.answer(r) : TinyAnswer.raw(""))
                .isNotProved("no whole answer came to a request without Host");
    }

    @Test
    void aFailureDoesNotProveIt() {
        RuleVerdict.of(
                        HostRequired.class,
                        (r, right) -> r.headers().all("Host").size() == 1
                                ? right.answer(r)
                                : TinyAnswer.error(503, "HSS.0041", "down"))
                .isNotProved("no answer of its own");
    }
}
