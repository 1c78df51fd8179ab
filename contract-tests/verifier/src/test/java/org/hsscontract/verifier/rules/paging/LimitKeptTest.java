package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class LimitKeptTest {
    @Test
    void pagesOfTheirLimitAreProved() {
        RuleVerdict.of(LimitKept.class, right()).isProvedAt("/page/limit");
    }

    @Test
    void oneGroupMoreIsFound() {
        RuleVerdict.of(
                        LimitKept.class,
                        (r, right) -> right.answer(r.with("limit", Math.min(200, r.number("limit", 10) + 1))))
                .isViolatedAt("/page/limit");
    }

    @Test
    void aLimitThatIsIgnoredIsFound() {
        RuleVerdict.of(LimitKept.class, (r, right) -> right.answer(r.without("limit")))
                .isViolatedAt("/page/limit");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(LimitKept.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("2 or more groups");
    }

    @Test
    void aRefusedDefaultIsFound() {
        RuleVerdict.of(
                        LimitKept.class,
                        (r, right) -> r.number("limit", 0) == 10
                                ? TinyAnswer.error(400, "HSS.0001", "limit")
                                : right.answer(r))
                .isViolatedAt("/page/limit");
    }

    @Test
    void oneGroupLessBetweenLimitsThatAreKeptIsFound() {
        RuleVerdict.of(LimitKept.class, (r, right) -> right.answer(r.number("limit", 10) == 7 ? r.with("limit", 6) : r))
                .isViolatedAt("/page/limit");
    }

    @Test
    void limitsFrom10OnAreProved() {
        RuleVerdict.of(
                        LimitKept.class,
                        (r, right) -> r.number("limit", 10) < 10
                                ? TinyAnswer.error(400, "HSS.0001", "limit")
                                : right.answer(r))
                .isProvedAt("/page/limit");
    }

    @Test
    void smallLimitsThatAreRaisedAreWarnedOf() {
        RuleVerdict.of(
                        LimitKept.class,
                        (r, right) -> right.answer(r.number("limit", 10) < 10 ? r.with("limit", 10) : r))
                .isWarnedAt("/page/limit");
    }

    @Test
    void largeLimitsThatAreCutAreWarnedOf() {
        RuleVerdict.of(
                        LimitKept.class,
                        (r, right) -> right.answer(r.number("limit", 10) > 11 ? r.with("limit", 11) : r))
                .isWarnedAt("/page/limit");
    }

    @Test
    void largeLimitsThatCountAsNotGivenAreWarnedOf() {
        RuleVerdict.of(LimitKept.class, (r, right) -> right.answer(r.number("limit", 10) > 11 ? r.without("limit") : r))
                .isWarnedAt("/page/limit");
    }

    /** The offset counts all groups, so that the last one comes again before the total is reached. */
    @Test
    void aGroupThatIsOnNoPageIsFound() {
        RuleVerdict.of(
                        LimitKept.class,
                        (r, right) -> right.answer(r).onEntries(entries -> {
                            int place = 5 - (int) r.number("offset", 0);
                            if (place >= 0 && place < entries.size()) {
                                entries.remove(place);
                            }
                        }))
                .isViolatedAt("/page/limit");
    }
}
