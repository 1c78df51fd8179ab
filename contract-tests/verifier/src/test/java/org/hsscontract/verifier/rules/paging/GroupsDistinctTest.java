package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class GroupsDistinctTest {
    @Test
    void groupsThatComeOnceAreProved() {
        RuleVerdict.of(GroupsDistinct.class, right()).isProvedAt("/group/by", "/group/count");
    }

    @Test
    void aGroupThatComesAgainIsFound() {
        RuleVerdict.of(
                        GroupsDistinct.class,
                        (r, right) -> right.answer(r).onEntries(entries -> {
                            if (!entries.isEmpty()) {
                                entries.add(entries.get(0));
                            }
                        }))
                .isWarnedAt("/group")
                .saying("comes again");
    }

    @Test
    void aCountOfNothingIsWarnedOf() {
        RuleVerdict.of(GroupsDistinct.class, (r, right) -> right.answer(r).onEachEntry(e -> e.put("num", 0)))
                .isWarnedAt("/group/count");
    }

    @Test
    void aNegativeCountIsFound() {
        RuleVerdict.of(GroupsDistinct.class, (r, right) -> right.answer(r).onEachEntry(e -> e.put("num", -1)))
                .isViolatedAt("/group/count");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(GroupsDistinct.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("2 or more groups");
    }
}
