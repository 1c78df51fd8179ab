package org.hsscontract.verifier.rules.scope;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import java.util.Optional;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyServer;
import org.junit.jupiter.api.Test;

class ScopeAllCoversEachTest {
    @Test
    void allThatHoldsEachIsProved() {
        RuleVerdict.of(ScopeAllCoversEach.class, right()).isProvedAt("/scope/enterprise_project_id/all");
    }

    @Test
    void allThatIsOnlyOneIsFound() {
        RuleVerdict.of(
                        ScopeAllCoversEach.class,
                        (r, right) -> right.answer(
                                r.has("enterprise_project_id")
                                        ? r.with("enterprise_project_id", TinyInventory.ENTERPRISE_PROJECT)
                                        : r))
                .isViolatedAt("/scope/enterprise_project_id/all");
    }

    @Test
    void noDataDoNotProveIt() {
        RuleVerdict.of(ScopeAllCoversEach.class, holding(TinyInventory.empty()))
                .isNotProved("data in the default scope");
    }

    @Test
    void aRefusalOfAllIsFound() {
        RuleVerdict.of(
                        ScopeAllCoversEach.class,
                        (r, right) -> r.value("enterprise_project_id").equals(Optional.of("all_granted_eps"))
                                ? TinyAnswer.error(400, "HSS.0001", "no such enterprise project")
                                : right.answer(r))
                .isViolatedAt("/scope/enterprise_project_id/all");
    }

    @Test
    void theSameListProvesNothing() {
        RuleVerdict.of(ScopeAllCoversEach.class, (r, right) -> right.answer(r.without("enterprise_project_id")))
                .isNotProved("more data in enterprise_project_id=all_granted_eps");
    }

    /** One entry for each port number, with the type that more servers have. */
    @Test
    void anotherTypeInTheOneEntryOfAPortIsWarnedOf() {
        TinyServer.Answering holding = holding(TinyInventory.of(List.of("/a"), List.of("22/TCP", "53/TCP"))
                .asset(TinyInventory.PROJECT, "e-2", "host", List.of("/b"), List.of("80/TCP")));
        RuleVerdict.of(
                        ScopeAllCoversEach.class,
                        (r, right) -> r.has("enterprise_project_id")
                                ? holding.answer(r, right).onEachEntry(e -> {
                                    if (e.path("port").asInt() == 53) {
                                        e.put("type", "UDP");
                                    }
                                })
                                : holding.answer(r, right))
                .on(RuleVerdict.PORTS)
                .isWarnedAt("/scope/enterprise_project_id/all");
    }
}
