package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.OPERATION;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferWholeTest {
    @Test
    void aWholeAnswerIsProved() {
        RuleVerdict.of(TransferWhole.class, right()).isProvedAt(OPERATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK~Content-Le",
                "HTTP/1.1 200 OK~Content-Length: 9~~{}",
                "HTTP/1.1 200 OK~Content-Length: x~~{}",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2~{}~"
            })
    void anAnswerThatIsCutOrMalformedIsFound(String answer) {
        RuleVerdict.of(TransferWhole.class, (r, right) -> TinyAnswer.raw(answer))
                .isViolatedAt(OPERATION);
    }

    @Test
    void bytesAfterTheEndAreFound() {
        RuleVerdict.of(TransferWhole.class, (r, right) -> TinyAnswer.raw("HTTP/1.1 200 OK~Content-Length: 2~~{}more"))
                .isViolatedAt(OPERATION)
                .saying("nothing after the end");
    }
}
