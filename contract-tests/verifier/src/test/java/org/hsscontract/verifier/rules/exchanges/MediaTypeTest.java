package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {
    private static final String JSON = "/responses/200/content/application~1json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "Application/JSON; charset=\"utf-8\"",
                "application/json; charset=utf8; profile=x",
                "application/json; profile=\"https://example.com/p\"; odata=none",
            })
    void jsonIsProved(String type) {
        RuleVerdict.of(MediaType.class, (r, right) -> right.answer(r).withHeader("Content-Type", type))
                .isProvedAt(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;charset=ISO-8859-1", "application/problem+json"})
    void anotherTypeIsWarnedOf(String type) {
        RuleVerdict.of(MediaType.class, (r, right) -> right.answer(r).withHeader("Content-Type", type))
                .isWarnedAt(JSON)
                .saying(type);
    }

    @Test
    void noTypeIsWarnedOf() {
        RuleVerdict.of(MediaType.class, (r, right) -> right.answer(r).withoutHeader("Content-Type"))
                .isWarnedAt(JSON);
    }

    @Test
    void twoTypesAreFound() {
        RuleVerdict.of(
                        MediaType.class,
                        (r, right) -> right.answer(r).withAnotherLine("Content-Type", "application/json"))
                .isViolatedAt(JSON)
                .saying("one header Content-Type");
    }

    @Test
    void noTypeAfterHeadSaysNothing() {
        RuleVerdict.ofCalls(
                        MediaType.class,
                        (r, right) -> right.answer(r).withoutHeader("Content-Type"),
                        call -> call.withMethod("HEAD"))
                .isNotProved("an answer of the implementation would prove it");
    }

    @Test
    void errorsWereAssumed() {
        RuleVerdict.ofCalls(
                        MediaType.class,
                        (r, right) -> right.answer(r).withHeader("Content-Type", "text/html"),
                        Call::withoutToken)
                .isWarnedAt("/responses/401/content/application~1json");
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(MediaType.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }
}
