package org.hsscontract.verifier.rules.generated;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.knowing;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

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
                                r.has("category") && r.has("type")
                                        ? r.without("path").without("type")
                                        : r))
                .on(PORTS)
                .isViolatedAt("/filters/type", "/total")
                .saying("seed 1");
    }

    @Test
    void aFaultOfWhatIsAssumedIsWarnedOf() {
        RuleVerdict.of(GeneratedQueries.class, (r, right) -> right.answer(r.has("category") ? r.without("path") : r))
                .on(PROCESSES)
                .isWarnedAt("/filters/path", "/total");
    }

    static Stream<Arguments> alternatives() {
        return Stream.of(
                alternative("a part", "/total", (r, right) -> {
                    String part = r.value("path").orElse("");
                    List<JsonNode> found = new ArrayList<>();
                    right.answer(r.without("path").with("limit", 200).without("offset"))
                            .onEntries(found::addAll);
                    found.removeIf(e -> !e.path("path").asString("").contains(part));
                    int offset = (int) r.number("offset", 0);
                    int limit = (int) r.number("limit", 10);
                    TinyAnswer answer = right.answer(r);
                    return !r.has("path") || !answer.ok()
                            ? answer
                            : answer.onPage(p -> p.put("total_num", found.size()))
                                    .onEntries(entries -> {
                                        entries.clear();
                                        found.stream().skip(offset).limit(limit).forEach(entries::add);
                                    });
                }),
                alternative("an end that is refused", "/page/beyond-end /filters/port", (r, right) -> {
                    TinyAnswer answer = right.answer(r);
                    return r.number("offset", 0) > 0
                                    && r.has("type")
                                    && answer.text().contains("[]")
                            ? TinyAnswer.error(400, "HSS.0001", "beyond the end")
                            : answer;
                }),
                alternative(
                        "the total before the filter",
                        "/total",
                        (r, right) -> right.answer(r)
                                .onPage(p -> right.answer(r.without("path")
                                                .without("port")
                                                .without("type"))
                                        .onPage(all -> p.set("total_num", all.get("total_num"))))),
                alternative(
                        "another order of filtered lists",
                        "/order",
                        (r, right) -> right.answer(r).onEntries(entries -> {
                            if (r.has("path") || r.has("type")) {
                                Collections.reverse(entries);
                            }
                        })));
    }

    private static Arguments alternative(String name, String end, TinyServer.Answering server) {
        return Arguments.of(name, end, server);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alternatives")
    void whatTheDocumentsLeaveOpenIsWarnedOf(String name, String end, TinyServer.Answering server) {
        String on = name.equals("a part") ? PROCESSES : PORTS;
        RuleVerdict.of(GeneratedQueries.class, server).on(on).isWarnedAt(end.split(" "));
    }

    @Test
    void allThatIsShownWithoutAnEnterpriseProjectIsWarnedOf() {
        RuleVerdict.of(
                        GeneratedQueries.class,
                        (r, right) -> right.answer(
                                r.has("enterprise_project_id")
                                        ? r
                                        : r.with("enterprise_project_id", "all_granted_eps")),
                        knowing())
                .isWarnedAt("/group/by");
    }

    @Test
    void aLimitThatIsIgnoredWithAnOffsetIsFound() {
        RuleVerdict.of(
                        GeneratedQueries.class,
                        (r, right) ->
                                right.answer(r.has("offset") && r.number("limit", 10) < 6 ? r.without("limit") : r))
                .on(PORTS)
                .isViolatedAt("/page/limit");
    }

    @Test
    void whatIsKnownIsComparedToo() {
        RuleVerdict.of(GeneratedQueries.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))), knowing())
                .isViolatedAt("/group/by")
                .saying("where the known data have");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(GeneratedQueries.class, holding(TinyInventory.empty())).isNotProved("data in the default scope");
    }
}
