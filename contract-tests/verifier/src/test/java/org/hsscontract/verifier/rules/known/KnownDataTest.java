package org.hsscontract.verifier.rules.known;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.knowing;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
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
    void anotherCountIsFound() {
        RuleVerdict.of(KnownData.class, (r, right) -> right.answer(r).onEachEntry(e -> e.put("num", 99)), knowing())
                .isViolatedAt("/group/count");
    }

    @Test
    void withoutAnInventoryItIsNotProved() {
        RuleVerdict.of(KnownData.class, right()).isNotProved("--inventory");
    }
}
