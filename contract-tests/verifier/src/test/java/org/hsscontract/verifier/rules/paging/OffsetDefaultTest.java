package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class OffsetDefaultTest {
    @Test
    void theFirstPageIsProved() {
        RuleVerdict.of(OffsetDefault.class, right()).isProvedAt("/default");
    }

    @Test
    void anotherPlaceIsFound() {
        RuleVerdict.of(OffsetDefault.class, (r, right) -> right.answer(r.has("offset") ? r : r.with("offset", 1)))
                .isViolatedAt("/default");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(OffsetDefault.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("2 or more groups");
    }

    @Test
    void anOrderThatDependsOnTheLimitIsWarnedOf() {
        RuleVerdict.of(OffsetDefault.class, OffsetCountsRecordsTest.byLimit()).isWarnedAt("/order");
    }

    @Test
    void anotherOrderInEachAnswerIsWarnedOf() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        OffsetDefault.class,
                        (r, right) -> right.answer(r).onEntries(e -> Collections.rotate(e, calls.incrementAndGet())))
                .isWarnedAt("/order");
    }
}
