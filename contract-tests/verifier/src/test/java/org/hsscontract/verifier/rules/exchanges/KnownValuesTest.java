package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class KnownValuesTest {
    @Test
    void valuesThatAreKnownAreProved() {
        RuleVerdict.of(KnownValues.class, right()).on(PORTS).isProvedAt("/type/x-extensible-enum");
    }

    @Test
    void aListWithoutSuchAPropertyIsNothingToJudge() {
        RuleVerdict.of(KnownValues.class, right()).on(PROCESSES).isNotApplicable();
    }

    @Test
    void anotherValueIsFound() {
        RuleVerdict.of(KnownValues.class, (r, right) -> right.answer(r).withText(t -> t.replace("UDP", "SCTP")))
                .on(PORTS)
                .isViolatedAt("/type/x-extensible-enum")
                .saying("SCTP");
    }

    @Test
    void aValueOfLaterEditionsIsWarnedOf() {
        RuleVerdict.of(KnownValues.class, (r, right) -> right.answer(r).withText(t -> t.replace("UDP", "UDP6")))
                .on(PORTS)
                .isWarnedAt("/type/x-extensible-enum")
                .saying("of later editions");
    }

    @Test
    void anEmptyListDoesNotProveIt() {
        RuleVerdict.of(KnownValues.class, holding(TinyInventory.empty()))
                .on(PORTS)
                .isNotProved("an answer of the implementation would prove it");
    }
}
