package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class TokenNotDisclosedTest {
    @Test
    void anAnswerWithoutTheTokenIsProved() {
        RuleVerdict.of(TokenNotDisclosed.class, right()).isProvedAt("/security");
    }

    @Test
    void theTokenInABodyIsWarnedOf() {
        RuleVerdict.of(
                        TokenNotDisclosed.class,
                        (r, right) -> right.answer(r).onPage(p -> p.put("debug", TinyInventory.TOKEN)))
                .isWarnedAt("/security")
                .saying("in the body");
    }

    @Test
    void theTokenInAHeaderIsWarnedOf() {
        RuleVerdict.of(
                        TokenNotDisclosed.class,
                        (r, right) -> right.answer(r).withHeader("Set-Cookie", "t=" + TinyInventory.TOKEN))
                .isWarnedAt("/security")
                .saying("in a header");
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(TokenNotDisclosed.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }
}
