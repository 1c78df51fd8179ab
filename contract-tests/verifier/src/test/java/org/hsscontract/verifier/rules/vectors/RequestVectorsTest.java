package org.hsscontract.verifier.rules.vectors;

import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class RequestVectorsTest {
    @Test
    void requestsThatAreAnsweredAreProved() {
        RuleVerdict.of(RequestVectors.class, right()).isProvedAt("/responses/200");
    }

    @Test
    void aValueThatIsRefusedIsFound() {
        RuleVerdict.of(
                        RequestVectors.class,
                        (r, right) ->
                                r.value("path").filter(v -> v.contains(" ")).isPresent()
                                        ? TinyAnswer.error(400, "HSS.0001", "no blanks")
                                        : right.answer(r))
                .on(PROCESSES)
                .isBrokenAt("/Path/description");
    }

    @Test
    void aBoundThatWasAssumedIsWarnedOf() {
        RuleVerdict.of(
                        RequestVectors.class,
                        (r, right) -> r.number("limit", 10) > 100
                                ? TinyAnswer.error(400, "HSS.0001", "limit must be at most 100")
                                : right.answer(r))
                .on(PROCESSES)
                .isWarnedAt("/Limit/schema/maximum");
    }
}
