package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.nio.charset.StandardCharsets;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @Test
    void oneJsonTextIsProved() {
        RuleVerdict.of(StrictJson.class, right()).isProvedAt("/responses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "\ufeff{}", "{}{}", "{\"a\": 1, \"a\": 1}", "{\"a\": NaN}", "[1,]"})
    void whatIsNoneIsFound(String text) {
        RuleVerdict.of(StrictJson.class, (r, right) -> right.answer(r).withText(t -> text))
                .isViolatedAt("/responses");
    }

    @Test
    void otherCharsetsAreFound() {
        RuleVerdict.of(
                        StrictJson.class,
                        (r, right) -> right.answer(r).withBody("{\"a\": \"ü\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isViolatedAt("/responses");
    }

    @Test
    void anErrorInPlainTextIsWarnedOf() {
        RuleVerdict.ofCalls(
                        StrictJson.class, (r, right) -> right.answer(r).withText(t -> "no token"), Call::withoutToken)
                .isWarnedAt("/responses");
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(StrictJson.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }
}
