package org.hsscontract.verifier.rules.known;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.knowing;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.known.Inventory;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyServer;
import org.hsscontract.verifier.rules.TinyService;
import org.junit.jupiter.api.Test;

class KnownDataTest {
    @Test
    void whatIsKnownAndListedIsProved() {
        RuleVerdict.of(KnownData.class, right(), knowing()).isProvedAt("/group/by", "/group/count", "/total");
    }

    @Test
    void otherDataAreFound() {
        RuleVerdict.of(KnownData.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))), knowing())
                .isViolatedAt("/group/by", "/total")
                .saying("it is not in the list");
    }

    @Test
    void aCountOfRecordsIsWarnedOf() {
        RuleVerdict.of(
                        KnownData.class,
                        (r, right) -> right.answer(r).onEachEntry(e -> {
                            // 3 servers have it, one of them twice.
                            boolean twice = e.path("path").asString("").equals("/bin/sh")
                                    || e.path("port").asInt(0) == 22;
                            e.put(
                                    "num",
                                    twice && e.get("num").asInt() == 3
                                            ? 4
                                            : e.get("num").asInt());
                        }),
                        knowing())
                .isWarnedAt("/group/count")
                .saying("the records");
    }

    @Test
    void allThatIsShownWithoutAnEnterpriseProjectIsWarnedOf() {
        RuleVerdict.of(
                        KnownData.class,
                        (r, right) -> right.answer(
                                r.has("enterprise_project_id")
                                        ? r
                                        : r.with("enterprise_project_id", "all_granted_eps")),
                        knowing())
                .isWarnedAt("/group/by");
    }

    @Test
    void aCategoryThatOnlyADecisionKnowsMaySelectNothing() {
        TinyServer.Answering ignoring = (r, right) -> right.answer(r.without("category"));
        RuleVerdict.of(KnownData.class, ignoring, knowing()).on(PROCESSES).isWarnedAt("/group/by");
        RuleVerdict.of(KnownData.class, ignoring, knowing())
                .on(PORTS)
                .isViolatedAt("/group/by", "/group/count", "/total");
    }

    @Test
    void anotherEnterpriseProjectThanTheOneGivenIsFound() {
        RuleVerdict.of(
                        KnownData.class,
                        (r, right) ->
                                right.answer(r.has("enterprise_project_id") ? r.with("enterprise_project_id", "0") : r),
                        knowing())
                .isViolatedAt("/group/by", "/group/count", "/total");
    }

    @Test
    void aGroupThatIsMissingIsFound() {
        RuleVerdict.of(
                        KnownData.class,
                        (r, right) -> right.answer(r)
                                .onEntries(entries -> entries.removeIf(e -> r.has("offset")
                                        || e.path("path").asString("").equals("/bin/%s")
                                        || e.path("port").asInt(0) == 445))
                                .onPage(p ->
                                        p.put("total_num", p.get("total_num").asInt() - 1)),
                        knowing())
                .isViolatedAt("/group/by", "/total");
    }

    @Test
    void oneEntryForEachPortNumberIsWarnedOf() {
        TinyInventory inventory = TinyInventory.of(List.of(), List.of("53/TCP", "53/UDP", "22/TCP"));
        TinyService service = TinyService.of(inventory);
        RuleVerdict.of(
                        KnownData.class,
                        (r, right) -> service.answer(r)
                                .onEntries(entries -> entries.removeIf(e -> r.has("offset")
                                        || e.path("type").asString("").equals("UDP")))
                                .onPage(p -> p.put(
                                        "total_num",
                                        Math.min(2, p.get("total_num").asInt()))),
                        Options.defaults().withKnownData(Inventory.of(inventory.json(), "the tiny inventory")))
                .on(PORTS)
                .isWarnedAt("/group/by", "/total");
    }

    @Test
    void typesThatCameLaterMayBeShownAsTheFirstOnes() {
        TinyInventory inventory = TinyInventory.of(List.of("/a"), List.of("53/TCP", "53/TCP6"));
        TinyService merging = TinyService.of(TinyInventory.of(List.of("/a"), List.of("53/TCP")));
        TinyService own = TinyService.of(inventory);
        Options knowing = Options.defaults().withKnownData(Inventory.of(inventory.json(), "the tiny inventory"));
        RuleVerdict.of(KnownData.class, (r, right) -> own.answer(r), knowing).isProved();
        RuleVerdict.of(KnownData.class, (r, right) -> merging.answer(r), knowing)
                .isProved();
    }

    @Test
    void anotherCountIsFound() {
        RuleVerdict.of(KnownData.class, (r, right) -> right.answer(r).onEachEntry(e -> e.put("num", 99)), knowing())
                .isViolatedAt("/group/count");
    }

    @Test
    void withoutAnInventoryItIsNotProved() {
        RuleVerdict.of(KnownData.class, right()).isNotProved("--inventory");
    }
}
