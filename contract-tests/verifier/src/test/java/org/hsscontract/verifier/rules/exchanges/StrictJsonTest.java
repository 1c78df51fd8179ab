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
    @ValueSource(strings = {"", "no", "\ufeff{}", "{}{}", "{\"a\": NaN}", "[1,]"})
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
    void aNameTwiceIsWarnedOf() {
        RuleVerdict.of(StrictJson.class, (r, right) -> right.answer(r).withText(t -> "{\"a\": 1, \"a\": 1}"))
                .isWarnedAt("/responses")
                .saying("each name once");
    }

    @Test
    void nothingAtAllThatDoesNotSayItIsJsonIsWarnedOf() {
        RuleVerdict.of(
                        StrictJson.class,
                        (r, right) -> right.answer(r).withText(t -> "").withoutHeader("Content-Type"))
                .isWarnedAt("/responses");
    }

    @Test
    void anErrorInPlainTextIsWarnedOf() {
        RuleVerdict.ofCalls(
                        StrictJson.class,
                        (r, right) ->
                                right.answer(r).withText(t -> "no token").withHeader("Content-Type", "text/plain"),
                        Call::withoutToken)
                .isWarnedAt("/responses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/problem+json; charset=utf-8"})
    void anErrorThatSaysItIsJsonAndIsNotIsFound(String type) {
        RuleVerdict.ofCalls(
                        StrictJson.class,
                        (r, right) -> right.answer(r).withText(t -> "no token").withHeader("Content-Type", type),
                        Call::withoutToken)
                .isViolatedAt("/responses");
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(StrictJson.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }
}
