package org.hsscontract.verifier.rules.generated;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.knowing;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class GeneratedQueriesTest {
    @Test
    void queriesThatAreRightAreProved() {
        RuleVerdict.of(GeneratedQueries.class, right()).isProvedAt("/x-grouped-list");
    }

    @Test
    void aFaultOfTwoParametersTogetherIsFound() {
        RuleVerdict.of(
                        GeneratedQueries.class,
                        (r, right) -> right.answer(
                                r.has("category") && r.has("limit")
                                        ? r.without("path").without("type")
                                        : r))
                .isViolatedAt("/x-grouped-list")
                .saying("seed 1");
    }

    @Test
    void whatIsKnownIsComparedToo() {
        RuleVerdict.of(GeneratedQueries.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))), knowing())
                .isViolatedAt("/x-grouped-list")
                .saying("where the known data have");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(GeneratedQueries.class, holding(TinyInventory.empty())).isNotProved("data in the default scope");
    }
}
