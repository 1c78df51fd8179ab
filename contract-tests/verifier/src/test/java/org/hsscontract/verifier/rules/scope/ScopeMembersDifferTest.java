package org.hsscontract.verifier.rules.scope;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class ScopeMembersDifferTest {
    @Test
    void membersThatDifferAreProved() {
        RuleVerdict.of(ScopeMembersDiffer.class, right()).isProvedAt("/scope/category", "/AssetCategory/enum");
    }

    @Test
    void aScopeThatIsIgnoredIsFound() {
        RuleVerdict.of(ScopeMembersDiffer.class, (r, right) -> right.answer(r.without("category")))
                .isViolatedAt("/scope/category");
    }

    @Test
    void twoSmallListsMayBeTheSame() {
        RuleVerdict.of(
                        ScopeMembersDiffer.class,
                        holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))
                                .asset(TinyInventory.PROJECT, "0", "container", List.of("/a"), List.of("1/TCP"))))
                .isNotProved("more and different data");
    }
}
