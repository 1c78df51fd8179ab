package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class ReadingEndsTest {
    @Test
    void aListThatEndsIsProved() {
        RuleVerdict.of(ReadingEnds.class, right()).isProvedAt("/page/offset");
    }

    @Test
    void anOffsetThatIsIgnoredIsFound() {
        RuleVerdict.of(ReadingEnds.class, (r, right) -> right.answer(r.without("offset")))
                .isViolatedAt("/page/offset")
                .saying("repeats itself");
    }

    @Test
    void anErrorAtTheEndIsWarnedOf() {
        RuleVerdict.of(
                        ReadingEnds.class,
                        (r, right) -> r.number("offset", 0) > 12
                                ? TinyAnswer.error(400, "HSS.0001", "beyond the end")
                                : right.answer(r))
                .isWarnedAt("/page/beyond-end")
                .saying("400");
    }

    @Test
    void theLastPageAgainIsWarnedOf() {
        RuleVerdict.of(
                        ReadingEnds.class,
                        (r, right) -> right.answer(r.number("offset", 0) > 12 ? r.with("offset", 10) : r))
                .isWarnedAt("/page/beyond-end");
    }

    @Test
    void theFirstPageAgainIsWarnedOf() {
        RuleVerdict.of(
                        ReadingEnds.class,
                        (r, right) -> right.answer(r.number("offset", 0) > 12 ? r.without("offset") : r))
                .isWarnedAt("/page/beyond-end");
    }

    /** Limits from 10 on: a small page at another offset cannot be had, a page at another offset can. */
    @Test
    void anOffsetThatIsIgnoredIsFoundWithoutSmallLimits() {
        RuleVerdict.of(
                        ReadingEnds.class,
                        (r, right) -> r.number("limit", 10) < 10
                                ? TinyAnswer.error(400, "HSS.0001", "limit")
                                : right.answer(r.without("offset")))
                .isViolatedAt("/page/offset");
    }

    @Test
    void anEmptyListDoesNotProveIt() {
        RuleVerdict.of(ReadingEnds.class, holding(TinyInventory.empty())).isNotProved("this one is empty");
    }
}
