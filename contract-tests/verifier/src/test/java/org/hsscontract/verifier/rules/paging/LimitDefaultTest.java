package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitDefaultTest {
    @Test
    void aPageOfTheDefaultIsProved() {
        RuleVerdict.of(LimitDefault.class, right()).isProvedAt("/default");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 11, 200})
    void aLongerOrShorterPageIsFound(int other) {
        RuleVerdict.of(LimitDefault.class, (r, right) -> right.answer(r.has("limit") ? r : r.with("limit", other)))
                .isViolatedAt("/default");
    }

    @Test
    void aShortListDoesNotProveIt() {
        RuleVerdict.of(LimitDefault.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("a list of more than 10 groups");
    }
}
