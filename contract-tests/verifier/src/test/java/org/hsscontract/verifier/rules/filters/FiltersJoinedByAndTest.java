package org.hsscontract.verifier.rules.filters;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersJoinedByAndTest {
    @Test
    void filtersThatAllSelectAreProved() {
        RuleVerdict.of(FiltersJoinedByAnd.class, right()).on(PORTS).isProvedAt("/filters");
    }

    @Test
    void oneFilterIsNothingToJoin() {
        RuleVerdict.of(FiltersJoinedByAnd.class, right()).on(PROCESSES).isNotApplicable();
    }

    @Test
    void onlyOneOfTwoIsFound() {
        RuleVerdict.of(FiltersJoinedByAnd.class, (r, right) -> right.answer(r.has("port") ? r.without("type") : r))
                .on(PORTS)
                .isViolatedAt("/filters/type")
                .saying("only entries with type");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404})
    void thatSeveralAreTakenTogetherWasAssumed(int status) {
        RuleVerdict.of(
                        FiltersJoinedByAnd.class,
                        (r, right) -> r.has("port") && r.has("type")
                                ? TinyAnswer.error(status, "HSS.0001", "one filter at a time")
                                : right.answer(r))
                .on(PORTS)
                .isWarnedAt("/filters");
    }

    @Test
    void groupsAllOfOneTypeDoNotProveIt() {
        RuleVerdict.of(FiltersJoinedByAnd.class, holding(TinyInventory.of(List.of(), List.of("1/TCP", "2/TCP"))))
                .on(PORTS)
                .isNotProved("differ in every filtered value");
    }
}
