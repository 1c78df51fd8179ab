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
                "HTTP/1.1 200 OK~Content-Le",
                "HTTP/1.1 200 OK~Content-Length: 9~~{}",
                "HTTP/1.1 200 OK~Content-Length: x~~{}",
                "HTTP/1.1 200 OK~Content-Length: 2~Content-Length: 2~~{}",
                "HTTP/1.1 200 OK~Content-Length: 2~Content-Length: 3~~{}",
                "HTTP/1.1 200 OK~Content-Length: 2~Transfer-Encoding: chunked~~2~{}~0~~",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked, chunked~~2~{}~0~~",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2~{}~"
            })
    void anAnswerThatIsCutOrMalformedIsFound(String answer) {
        RuleVerdict.of(TransferWhole.class, (r, right) -> TinyAnswer.raw(answer))
                .isViolatedAt(OPERATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 204 No Content~Content-Length: 0~~",
                "HTTP/1.1 204 No Content~Transfer-Encoding: chunked~~"
            })
    void aLengthWith204IsFound(String answer) {
        RuleVerdict.of(TransferWhole.class, (r, right) -> TinyAnswer.raw(answer))
                .isViolatedAt(OPERATION)
                .saying("with 204");
    }

    @Test
    void noContentWithoutALengthIsProved() {
        RuleVerdict.of(TransferWhole.class, (r, right) -> TinyAnswer.raw("HTTP/1.1 204 No Content~~"))
                .isProvedAt(OPERATION);
    }

    @Test
    void transferEncodingInTwoLinesIsProved() {
        RuleVerdict.of(
                        TransferWhole.class,
                        (r, right) -> TinyAnswer.raw(
                                "HTTP/1.1 200 OK~Transfer-Encoding: identity~Transfer-Encoding: chunked~~2~{}~0~~"))
                .isProvedAt(OPERATION);
    }

    @Test
    void aCodingThatThisVerifierDoesNotKnowIsWarnedOf() {
        RuleVerdict.of(
                        TransferWhole.class,
                        (r, right) -> TinyAnswer.raw("HTTP/1.1 200 OK~Transfer-Encoding: br, chunked~~2~{}~0~~"))
                .isWarnedAt(OPERATION);
    }

    @Test
    void noAnswerAtAllDoesNotProveIt() {
        RuleVerdict.of(TransferWhole.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }

    @Test
    void bytesAfterTheEndAreFound() {
        RuleVerdict.of(TransferWhole.class, (r, right) -> TinyAnswer.raw("HTTP/1.1 200 OK~Content-Length: 2~~{}more"))
                .isViolatedAt(OPERATION)
                .saying("nothing after the end");
    }
}
