package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.OPERATION;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class OpenApiValidatorRuleTest {
    @Test
    void anExchangeOfTheContractIsProved() {
        RuleVerdict.of(OpenApiValidatorRule.class, right()).isProvedAt(OPERATION);
    }

    @Test
    void aPropertyThatIsMissingIsWarnedOf() {
        RuleVerdict.of(OpenApiValidatorRule.class, (r, right) -> right.answer(r).onEachEntry(e -> e.remove("num")))
                .isWarnedAt("/responses/200");
    }

    @Test
    void aWrongRequestThatIsAnsweredIsWarnedOf() {
        RuleVerdict.ofCalls(
                        OpenApiValidatorRule.class,
                        (r, right) -> right.answer(r.without("limit")),
                        call -> call.with("limit", "abc"))
                .isWarnedAt("/responses/200");
    }

    @Test
    void anErrorOfAnotherFormIsWarnedOf() {
        RuleVerdict.ofCalls(
                        OpenApiValidatorRule.class,
                        (r, right) -> right.answer(r).withText(t -> "{}"),
                        Call::withoutToken)
                .isWarnedAt("/responses/401");
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(OpenApiValidatorRule.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }
}
