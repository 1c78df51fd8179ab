package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PagesJoinTest {
    @Test
    void pagesThatJoinAreProved() {
        RuleVerdict.of(PagesJoin.class, right()).isProvedAt("/page/offset", "/page/limit");
    }

    @Test
    void aGapBetweenPagesIsFound() {
        RuleVerdict.of(
                        PagesJoin.class,
                        (r, right) -> right.answer(
                                r.has("offset")
                                        ? r.with("offset", r.number("offset", 0) + r.number("offset", 0) / 2)
                                        : r))
                .isBrokenAt("/page/offset")
                .on(RuleVerdict.PROCESSES)
                .isViolatedAt("/page/offset")
                .saying("is missing");
    }

    @Test
    void anOverlapIsFound() {
        RuleVerdict.of(
                        PagesJoin.class,
                        (r, right) -> right.answer(
                                r.number("limit", 10) < 10
                                        ? r.with("offset", Math.max(0, r.number("offset", 0) - 1))
                                        : r))
                .isBrokenAt("/page/offset")
                .on(RuleVerdict.PROCESSES)
                .isViolatedAt("/page/offset")
                .saying("comes more than once");
    }

    @Test
    void anotherOrderIsWarnedOf() {
        RuleVerdict.of(
                        PagesJoin.class,
                        (r, right) -> right.answer(r)
                                .onEntries(entries -> Collections.rotate(entries, r.number("limit", 10) < 10 ? 1 : 0)))
                .isWarnedAt("/order")
                .saying("the order differs");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(PagesJoin.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("more groups than the smallest accepted limit");
    }

    @Test
    void anOrderThatDependsOnTheLimitIsWarnedOf() {
        RuleVerdict.of(PagesJoin.class, OffsetCountsRecordsTest.byLimit()).isWarnedAt("/order");
    }

    @Test
    void anotherListInEachOrderIsWarnedOf() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        PagesJoin.class,
                        (r, right) -> right.answer(r.without("offset").with("limit", 200))
                                .onEntries(all -> {
                                    Collections.shuffle(all, new Random(calls.incrementAndGet()));
                                    List<JsonNode> page = all.stream()
                                            .skip(r.number("offset", 0))
                                            .limit(r.number("limit", 10))
                                            .toList();
                                    all.clear();
                                    all.addAll(page);
                                }))
                .isWarnedAt("/order");
    }
}
