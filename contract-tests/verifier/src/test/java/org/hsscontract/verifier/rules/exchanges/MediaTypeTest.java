package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;charset=UTF-8", "Application/JSON; charset=\"utf-8\""})
    void jsonIsProved(String type) {
        RuleVerdict.of(MediaType.class, (r, right) -> right.answer(r).withHeader("Content-Type", type))
                .isProvedAt("/responses/200/content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;charset=ISO-8859-1", "application/problem+json"})
    void anotherTypeIsFound(String type) {
        RuleVerdict.of(MediaType.class, (r, right) -> right.answer(r).withHeader("Content-Type", type))
                .isViolatedAt("/responses/200/content")
                .saying(type);
    }

    @Test
    void noTypeIsFound() {
        RuleVerdict.of(MediaType.class, (r, right) -> right.answer(r).withoutHeader("Content-Type"))
                .isViolatedAt("/responses/200/content");
    }

    @Test
    void errorsWereAssumed() {
        RuleVerdict.ofCalls(
                        MediaType.class,
                        (r, right) -> right.answer(r).withHeader("Content-Type", "text/html"),
                        Call::withoutToken)
                .isWarnedAt("/responses/401/content");
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(MediaType.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }
}
