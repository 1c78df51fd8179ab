package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class BeyondTheEndEmptyTest {
    @Test
    void anEmptyPageIsProved() {
        RuleVerdict.of(BeyondTheEndEmpty.class, right()).isProvedAt("/page/beyond-end");
    }

    @Test
    void theFirstPageAgainIsFound() {
        RuleVerdict.of(
                        BeyondTheEndEmpty.class,
                        (r, right) -> right.answer(r.number("offset", 0) > 13 ? r.without("offset") : r))
                .isWarnedAt("/page/beyond-end");
    }

    @Test
    void aRefusalIsFound() {
        RuleVerdict.of(
                        BeyondTheEndEmpty.class,
                        (r, right) -> r.number("offset", 0) > 13
                                ? TinyAnswer.error(400, "HSS.0001", "beyond the end")
                                : right.answer(r))
                .isWarnedAt("/page/beyond-end");
    }

    @Test
    void anotherTotalIsWarnedOf() {
        RuleVerdict.of(
                        BeyondTheEndEmpty.class,
                        (r, right) -> right.answer(r)
                                .onPage(p -> p.put(
                                        "total_num",
                                        r.number("offset", 0) > 13
                                                ? 0
                                                : p.get("total_num").asInt())))
                .isWarnedAt("/page/beyond-end");
    }

    @Test
    void anEmptyListDoesNotProveIt() {
        RuleVerdict.of(BeyondTheEndEmpty.class, holding(TinyInventory.empty())).isNotProved("this one is empty");
    }
}
