package org.hsscontract.verifier.rules.vectors;

import static org.hsscontract.verifier.rules.RuleVerdict.OPERATION;
import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class MalformedRequestVectorsTest {
    @Test
    void refusalsAreProved() {
        RuleVerdict.of(MalformedRequestVectors.class, right()).isProvedAt("/security", "/responses/401");
    }

    /** That it gets no data, token-required judges; a vector says with which status it is refused. */
    @Test
    void aCallWithoutATokenIsFound() {
        RuleVerdict.of(
                        MalformedRequestVectors.class,
                        (r, right) -> right.answer(
                                r.headers().first("X-Auth-Token").isEmpty()
                                        ? r.withHeader("X-Auth-Token", TinyInventory.TOKEN)
                                        : r))
                .isWarnedAt("/security", RuleVerdict.OPERATION);
    }

    @Test
    void aLimitThatIsCutIsWarnedOf() {
        RuleVerdict.of(
                        MalformedRequestVectors.class,
                        (r, right) -> right.answer(r.number("limit", 10) > 200 ? r.with("limit", 200) : r))
                .on(PORTS)
                .isWarnedAt("/Limit/schema/maximum");
    }

    @Test
    void aTrailingSlashIsWarnedOf() {
        RuleVerdict.of(
                        MalformedRequestVectors.class,
                        (r, right) -> right.answer(r.withPath(r.path().replaceAll("/$", ""))))
                .isWarnedAt(OPERATION);
    }

    @Test
    void whatAVectorLeavesOpenIsProved() {
        RuleVerdict.of(
                        MalformedRequestVectors.class,
                        (r, right) -> r.value("type")
                                        .filter(v -> v.chars().anyMatch(Character::isISOControl))
                                        .isPresent()
                                ? TinyAnswer.error(400, "HSS.0001", "no control characters")
                                : right.answer(r))
                .isProved();
    }
}
