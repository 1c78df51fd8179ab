package org.hsscontract.verifier.rules.filters;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.Collections;
import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterCompleteTest {
    @Test
    void allGroupsOfTheValueAreProved() {
        RuleVerdict.of(FilterComplete.class, right()).isProved();
        RuleVerdict.of(FilterComplete.class, right()).on(PORTS).isProvedAt("/filters/port", "/filters/type");
    }

    @ParameterizedTest
    @CsvSource({"listProcessStatistics, path", "listPortStatistics, port", "listPortStatistics, type"})
    void aGroupThatIsNotFoundIsMissed(String operation, String filter) {
        RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) -> right.answer(
                                r.value(filter)
                                                .filter(v -> v.contains("java") || v.contains("D") || v.equals("22"))
                                                .isPresent()
                                        ? r.with("enterprise_project_id", "nowhere")
                                        : r))
                .on(operation)
                .isViolatedAt("/filters/" + filter)
                .saying("which the whole list has");
    }

    @Test
    void anotherCountIsFound() {
        RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) -> right.answer(r)
                                .onEachEntry(e -> e.put("num", e.get("num").asInt() + (r.has("path") ? 1 : 0))))
                .on(PROCESSES)
                .isViolatedAt("/filters/path")
                .saying("the count that the whole list has");
    }

    @Test
    void theTotalOfTheWholeListIsFound() {
        RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) -> right.answer(r)
                                .onPage(p -> p.put(
                                        "total_num",
                                        r.has("path") ? 14 : p.get("total_num").asInt())))
                .on(PROCESSES)
                .isViolatedAt("/total");
    }

    @Test
    void aPlainValueBeyondAsciiThatNothingFindsIsFound() {
        hiding("größe").isViolatedAt("/filters/path");
    }

    @Test
    void aValueThatMayBeAPatternAndFindsNothingIsWarnedOf() {
        hiding("[kthreadd]").isWarnedAt("/filters/path");
    }

    private static RuleVerdict hiding(String part) {
        TinyService service =
                TinyService.of(TinyInventory.of(List.of("/bin/sh", "/opt/größe", "[kthreadd]"), List.of("22/TCP")));
        return RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) -> service.answer(
                                r.value("path").filter(v -> v.contains(part)).isPresent()
                                        ? r.with("enterprise_project_id", "nowhere")
                                        : r))
                .on(PROCESSES);
    }

    @Test
    void aValueThatOnlyAnotherSpellingFindsIsWarnedOf() {
        RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) -> r.query().stream().anyMatch(pair -> pair.contains("%2F"))
                                ? TinyAnswer.error(400, "HSS.0002", "cannot be decoded")
                                : right.answer(r))
                .on(PROCESSES)
                .isWarnedAt("/filters/path");
    }

    @Test
    void aValueThatIsRefusedIsFound() {
        RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) ->
                                r.value("path").filter("/usr/sbin/sshd"::equals).isPresent()
                                        ? TinyAnswer.error(400, "HSS.0001", "no path")
                                        : right.answer(r))
                .on(PROCESSES)
                .isViolatedAt("/filters/path");
    }

    @Test
    void theTotalBeforeTheFilterIsWarnedOf() {
        RuleVerdict.of(FilterComplete.class, WrongTotals::beforeTheFilter)
                .on(PROCESSES)
                .isWarnedAt("/total");
    }

    @Test
    void aPageThatIsCutAndAnotherOrderAreAllowed() {
        RuleVerdict.of(
                        FilterComplete.class,
                        (r, right) -> right.answer(r.with("limit", Math.min(10, r.number("limit", 10))))
                                .onEntries(entries -> {
                                    if (r.has("type")) {
                                        Collections.reverse(entries);
                                    }
                                }))
                .isProved();
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(FilterComplete.class, holding(TinyInventory.empty())).isNotProved("data in the default scope");
    }
}
