package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.Collections;
import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

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
                .isViolatedAt("/page/offset")
                .saying("comes more than once");
    }

    @Test
    void anotherOrderIsFound() {
        RuleVerdict.of(
                        PagesJoin.class,
                        (r, right) -> right.answer(r)
                                .onEntries(entries -> Collections.rotate(entries, r.number("limit", 10) < 10 ? 1 : 0)))
                .isViolatedAt("/page/offset")
                .saying("the order differs");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(PagesJoin.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("more groups than the smallest accepted limit");
    }
}
