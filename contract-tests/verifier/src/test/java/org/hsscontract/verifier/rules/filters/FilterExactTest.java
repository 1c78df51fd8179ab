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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterExactTest {
    @Test
    void anExactFilterIsProved() {
        RuleVerdict.of(FilterExact.class, right()).isProved();
        RuleVerdict.of(FilterExact.class, right()).on(PORTS).isProvedAt("/filters/port/match", "/filters/type/match");
    }

    @Test
    void aPrefixIsWarnedOf() {
        RuleVerdict.of(
                        FilterExact.class,
                        (r, right) -> right.answer(
                                r.value("path")
                                                .filter("/usr/sbin/sshd"::startsWith)
                                                .isPresent()
                                        ? r.with("path", "/usr/sbin/sshd")
                                        : r))
                .on(PROCESSES)
                .isWarnedAt("/filters/path/match")
                .saying("the directory");
    }

    @Test
    void anotherCaseIsWarnedOf() {
        RuleVerdict.of(
                        FilterExact.class,
                        (r, right) -> right.answer(
                                r.has("type")
                                        ? r.with(
                                                "type",
                                                r.value("type").orElseThrow().toUpperCase(Locale.ROOT))
                                        : r))
                .on(PORTS)
                .isWarnedAt("/filters/type/match")
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
    void aValueThatMatchesNothingAndFindsAllIsFound() {
        RuleVerdict.of(
                        FilterExact.class,
                        (r, right) -> right.answer(
                                r.value("path").filter(v -> v.contains("' OR")).isPresent() ? r.without("path") : r))
                .on(PROCESSES)
                .isViolatedAt("/filters/path");
    }

    @Test
    void aNumberThatNoPortIsMayCountAsNone() {
        RuleVerdict.of(
                        FilterExact.class,
                        (r, right) -> right.answer(
                                r.number("port", 1) < 1 || r.number("port", 1) > 65535 ? r.without("port") : r))
                .on(PORTS)
                .isWarnedAt("/format");
    }

    @Test
    void aTypeThatIsNoneMayCountAsNone() {
        RuleVerdict.of(
                        FilterExact.class,
                        (r, right) -> right.answer(
                                r.value("type")
                                                .filter(t -> !t.equals("TCP") && !t.equals("UDP"))
                                                .isPresent()
                                        ? r.without("type")
                                        : r))
                .on(PORTS)
                .isWarnedAt("/filters/type", "/filters/type/match");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500})
    void howNothingFoundIsAnsweredWasAssumed(int status) {
        RuleVerdict.of(FilterExact.class, (r, right) -> {
                    TinyAnswer answer = right.answer(r);
                    return r.has("path") && answer.text().contains("[]")
                            ? TinyAnswer.error(status, "HSS.0011", "not found")
                            : answer;
                })
                .on(PROCESSES)
                .isWarnedAt("/filters/path/match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"total_num\":0}", "{\"total_num\":0,\"data_list\":null}", "{\"data_list\":[]}"})
    void howAnEmptyListIsWrittenIsAnotherMatter(String empty) {
        RuleVerdict.of(FilterExact.class, (r, right) -> {
                    TinyAnswer answer = right.answer(r);
                    return answer.text().contains("[]") ? TinyAnswer.json(200, empty) : answer;
                })
                .isProved();
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(FilterExact.class, holding(TinyInventory.empty())).isNotProved("data in the default scope");
    }
}
