package org.hsscontract.verifier.rules.filters;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.Locale;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class FilterExactTest {
    @Test
    void anExactFilterIsProved() {
        RuleVerdict.of(FilterExact.class, right()).isProved();
        RuleVerdict.of(FilterExact.class, right()).on(PORTS).isProvedAt("/filters/port/match", "/filters/type/match");
    }

    @Test
    void aPrefixIsFound() {
        RuleVerdict.of(
                        FilterExact.class,
                        (r, right) -> right.answer(
                                r.value("path")
                                                .filter("/usr/sbin/sshd"::startsWith)
                                                .isPresent()
                                        ? r.with("path", "/usr/sbin/sshd")
                                        : r))
                .on(PROCESSES)
                .isViolatedAt("/filters/path/match")
                .saying("the directory");
    }

    @Test
    void anotherCaseIsFound() {
        RuleVerdict.of(
                        FilterExact.class,
                        (r, right) -> right.answer(
                                r.has("type")
                                        ? r.with(
                                                "type",
                                                r.value("type").orElseThrow().toUpperCase(Locale.ROOT))
                                        : r))
                .on(PORTS)
                .isViolatedAt("/filters/type/match")
                .saying("another case");
    }

    @Test
    void aNumberOfSixteenBitsIsFound() {
        RuleVerdict.of(
                        FilterExact.class,
                        (r, right) -> right.answer(r.has("port") ? r.with("port", r.number("port", 0) & 65535) : r))
                .on(PORTS)
                .isViolatedAt("/filters/port/match")
                .saying("plus 65536");
    }

    @Test
    void whichNumbersMayBeAskedForWasAssumed() {
        RuleVerdict.of(
                        FilterExact.class,
                        (r, right) -> r.number("port", 1) > 65535
                                ? TinyAnswer.error(400, "HSS.0001", "port must be at most 65535")
                                : right.answer(r))
                .on(PORTS)
                .isWarnedAt("/format");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(FilterExact.class, holding(TinyInventory.empty())).isNotProved("data in the default scope");
    }
}
