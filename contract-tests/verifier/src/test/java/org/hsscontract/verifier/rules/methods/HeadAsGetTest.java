package org.hsscontract.verifier.rules.methods;

import static org.hsscontract.verifier.rules.RuleVerdict.OPERATION;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class HeadAsGetTest {
    @Test
    void theSameHeadIsProved() {
        RuleVerdict.of(HeadAsGet.class, right()).isProvedAt(OPERATION);
    }

    @Test
    void aBodyAfterHeadIsFound() {
        RuleVerdict.of(
                        HeadAsGet.class,
                        (r, right) -> r.method().equals("HEAD")
                                ? TinyAnswer.raw("HTTP/1.1 200 OK~Content-Type: application/json~Content-Length: 2~~{}")
                                : right.answer(r))
                .isViolatedAt(OPERATION)
                .saying("no body after HEAD");
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(HeadAsGet.class, (r, right) -> r.method().equals("HEAD") ? TinyAnswer.raw("") : right.answer(r))
                .isNotProved("no whole answer came");
    }

    @Test
    void noMediaTypeProvesIt() {
        RuleVerdict.of(
                        HeadAsGet.class,
                        (r, right) -> r.method().equals("HEAD")
                                ? right.answer(r).withoutHeader("Content-Type")
                                : right.answer(r))
                .isProvedAt(OPERATION);
    }

    @Test
    void theLengthOfSomethingElseIsFound() {
        RuleVerdict.of(
                        HeadAsGet.class,
                        (r, right) ->
                                r.method().equals("HEAD") ? right.answer(r).withText(t -> "") : right.answer(r))
                .isViolatedAt(OPERATION)
                .saying("Content-Length: 0");
    }

    @Test
    void aLengthThatMovesWithTheDataIsNoFault() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        HeadAsGet.class,
                        (r, right) -> right.answer(r).withText(t -> t + " ".repeat(calls.getAndIncrement() % 5)))
                .isProvedAt(OPERATION);
    }

    @Test
    void anotherStatusIsWarnedOf() {
        RuleVerdict.of(
                        HeadAsGet.class,
                        (r, right) ->
                                r.method().equals("HEAD") ? right.answer(r).withStatus(405) : right.answer(r))
                .isWarnedAt(OPERATION);
    }

    @Test
    void anotherMediaTypeIsWarnedOf() {
        RuleVerdict.of(
                        HeadAsGet.class,
                        (r, right) -> r.method().equals("HEAD")
                                ? right.answer(r).withHeader("Content-Type", "text/plain")
                                : right.answer(r))
                .isWarnedAt(OPERATION)
                .saying("text/plain");
    }
}
