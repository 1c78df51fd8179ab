package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class OffsetCountsRecordsTest {
    @Test
    void anOffsetOfGroupsIsProved() {
        RuleVerdict.of(OffsetCountsRecords.class, right()).isProvedAt("/page/offset", "/page/unit");
    }

    @Test
    void anOffsetOfPagesIsFound() {
        RuleVerdict.of(
                        OffsetCountsRecords.class,
                        (r, right) -> right.answer(r.with("offset", r.number("offset", 0) * r.number("limit", 10))))
                .isViolatedAt("/page/offset");
    }

    @Test
    void anOffsetFromOneIsFound() {
        RuleVerdict.of(
                        OffsetCountsRecords.class,
                        (r, right) -> right.answer(r.with("offset", Math.max(0, r.number("offset", 0) - 1))))
                .isViolatedAt("/page/offset");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(OffsetCountsRecords.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("2 or more groups");
    }
}
