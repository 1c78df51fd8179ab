package org.hsscontract.verifier.rules.use;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class SteadyInARowTest {
    @Test
    void theSameAnswersInARowAreProved() {
        RuleVerdict.of(SteadyInARow.class, right()).isProvedAt("/responses/200");
    }

    @Test
    void aWrongAnswerInFiftyIsFound() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        SteadyInARow.class,
                        (r, right) -> right.answer(
                                calls.incrementAndGet() % 50 == 0 ? r.with("enterprise_project_id", "nowhere") : r))
                .isViolatedAt("/responses/200")
                .saying("no group; total 0");
    }

    /** Replicas that lag look the same. */
    @Test
    void aSmallDepartureIsWarnedOfWhereTheDataRest() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        SteadyInARow.class,
                        (r, right) -> right.answer(r)
                                .onPage(p -> p.put(
                                        "total_num",
                                        p.get("total_num").asInt()
                                                + (r.query().isEmpty() && calls.incrementAndGet() % 50 == 0 ? 1 : 0))))
                .isWarnedAt("/responses/200")
                .saying("the answer of the first call");
    }

    @Test
    void anotherOrderInFiftyIsWarnedOf() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        SteadyInARow.class,
                        (r, right) -> right.answer(
                                r.query().isEmpty() && calls.incrementAndGet() % 50 == 0 ? r.with("offset", 1) : r))
                .isWarnedAt("/order");
    }

    @Test
    void anErrorInFiftyIsWarnedOf() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        SteadyInARow.class,
                        (r, right) -> calls.incrementAndGet() % 50 == 0
                                ? TinyAnswer.error(500, "HSS.0041", "failed")
                                : right.answer(r))
                .isWarnedAt("/responses/200");
    }

    @Test
    void anAnswerOfAnotherFormDoesNotProveIt() {
        RuleVerdict.of(SteadyInARow.class, (r, right) -> TinyAnswer.json(200, "{\"data\":{}}"))
                .isNotProved("has not the form of the list");
    }
}
