package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class SameAnswerTwiceTest {
    @Test
    void theSameAnswerIsProved() {
        RuleVerdict.of(SameAnswerTwice.class, right()).isProvedAt("/order");
    }

    @Test
    void anotherOrderEachTimeIsFound() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        SameAnswerTwice.class,
                        (r, right) -> right.answer(r).onEntries(e -> Collections.rotate(e, calls.incrementAndGet())))
                .isWarnedAt("/order")
                .saying("the order differs");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(SameAnswerTwice.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("2 or more groups");
    }

    @Test
    void aGroupThatIsLeftOutEachSecondTimeIsFoundOnDataThatRest() {
        Map<String, Integer> calls = new ConcurrentHashMap<>();
        RuleVerdict.of(
                        SameAnswerTwice.class,
                        (r, right) -> r.has("offset")
                                ? right.answer(r)
                                : right.answer(r).onEntries(e -> {
                                    int call = calls.merge(r.path(), 1, Integer::sum);
                                    if (call > 2 && call % 2 == 1) {
                                        e.remove(0);
                                    }
                                }))
                .isViolatedAt("/items");
    }
}
