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
    void anErrorAtTheEndIsFound() {
        RuleVerdict.of(
                        ReadingEnds.class,
                        (r, right) -> r.number("offset", 0) > 12
                                ? TinyAnswer.error(400, "HSS.0001", "beyond the end")
                                : right.answer(r))
                .isViolatedAt("/page/offset")
                .saying("could not be read");
    }

    @Test
    void anEmptyListDoesNotProveIt() {
        RuleVerdict.of(ReadingEnds.class, holding(TinyInventory.empty())).isNotProved("this one is empty");
    }
}
