package org.hsscontract.verifier.rules.methods;

import static org.hsscontract.verifier.rules.RuleVerdict.OPERATION;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class OtherPathsNotFoundTest {
    @Test
    void pathsThatAreNotFoundAreProved() {
        RuleVerdict.of(OtherPathsNotFound.class, right()).isProvedAt(OPERATION);
    }

    @Test
    void aPathThatWorksIsFound() {
        RuleVerdict.of(
                        OtherPathsNotFound.class,
                        (r, right) -> right.answer(r.withPath(r.path().replaceAll("(/statistics).*", "$1"))))
                .isWarnedAt(OPERATION)
                .saying("no-such-path");
    }

    @Test
    void anErrorOfTheServerIsWarnedOf() {
        RuleVerdict.of(OtherPathsNotFound.class, (r, right) -> {
                    TinyAnswer answer = right.answer(r);
                    return answer.status() == 404 ? answer.withStatus(500) : answer;
                })
                .isWarnedAt(OPERATION);
    }
}
