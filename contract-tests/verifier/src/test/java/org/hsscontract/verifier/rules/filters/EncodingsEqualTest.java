package org.hsscontract.verifier.rules.filters;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsEqualTest {
    @Test
    void everySpellingOfAValueIsProved() {
        RuleVerdict.of(EncodingsEqual.class, right()).isProved();
        RuleVerdict.of(EncodingsEqual.class, right()).on(PORTS).isProvedAt("/filters/port", "/filters/type");
    }

    @Test
    void aPlusThatIsNoSpaceIsFound() {
        RuleVerdict.of(
                        EncodingsEqual.class,
                        (r, right) -> right.answer(r.withQuery(r.query().stream()
                                .map(pair -> pair.replace("+", "%2B"))
                                .toList())))
                .on(PROCESSES)
                .isWarnedAt("/filters/path")
                .saying("my+app");
    }

    @Test
    void escapesOfAsciiThatStayAreFound() {
        RuleVerdict.of(
                        EncodingsEqual.class,
                        (r, right) -> right.answer(r.withQuery(r.query().stream()
                                .map(pair -> pair.replace("%54%43%50", "%2554CP"))
                                .toList())))
                .on(PORTS)
                .isWarnedAt("/filters/type");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 500})
    void smallDigitsThatAreRefusedAreWarnedOf(int status) {
        RuleVerdict.of(
                        EncodingsEqual.class,
                        (r, right) -> r.query().stream().anyMatch(pair -> pair.matches(".*%[0-9A-F]?[a-f].*"))
                                ? TinyAnswer.error(status, "HSS.0002", "cannot be decoded")
                                : right.answer(r))
                .on(PROCESSES)
                .isWarnedAt("/filters/path");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(EncodingsEqual.class, holding(TinyInventory.empty())).isNotProved("data in the default scope");
    }
}
