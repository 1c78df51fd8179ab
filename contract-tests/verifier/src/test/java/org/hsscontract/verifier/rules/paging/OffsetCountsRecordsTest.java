package org.hsscontract.verifier.rules.paging;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OffsetCountsRecordsTest {
    @Test
    void anOffsetOfGroupsIsProved() {
        RuleVerdict.of(OffsetCountsRecords.class, right()).isProvedAt("/page/offset", "/page/unit");
    }

    @Test
    void anOffsetOfPagesIsFoundWhereRecordsAreNamed() {
        RuleVerdict.of(
                        OffsetCountsRecords.class,
                        (r, right) -> right.answer(r.with("offset", r.number("offset", 0) * r.number("limit", 10))))
                .isBrokenAt("/page/offset")
                .on(RuleVerdict.PROCESSES)
                .isViolatedAt("/page/offset");
    }

    @Test
    void anOffsetFromOneIsFoundWhereRecordsAreNamed() {
        RuleVerdict.of(
                        OffsetCountsRecords.class,
                        (r, right) -> right.answer(r.with("offset", Math.max(0, r.number("offset", 0) - 1))))
                .isBrokenAt("/page/offset")
                .on(RuleVerdict.PROCESSES)
                .isViolatedAt("/page/offset");
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(OffsetCountsRecords.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("2 or more groups");
    }

    @Test
    void anOffsetThatIsNoMultipleOfTheLimitMayBeRefused() {
        RuleVerdict.of(
                        OffsetCountsRecords.class,
                        (r, right) -> r.number("offset", 0) % r.number("limit", 10) != 0
                                ? TinyAnswer.error(400, "HSS.0001", "offset")
                                : right.answer(r))
                .isWarnedAt("/page/offset");
    }

    @Test
    void anOffsetThatIsAlwaysRefusedIsFound() {
        RuleVerdict.of(
                        OffsetCountsRecords.class,
                        (r, right) -> r.number("offset", 0) > 0
                                ? TinyAnswer.error(400, "HSS.0001", "offset")
                                : right.answer(r))
                .isViolatedAt("/page/offset");
    }

    @Test
    void anotherOrderInEachAnswerIsWarnedOf() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        OffsetCountsRecords.class,
                        (r, right) -> right.answer(r).onEntries(e -> Collections.rotate(e, calls.incrementAndGet())))
                .isWarnedAt("/order");
    }

    @Test
    void anOrderThatDependsOnTheLimitIsProved() {
        RuleVerdict.of(OffsetCountsRecords.class, byLimit()).isProvedAt("/page/offset");
    }

    /** The whole list in reverse, if the limit is small. */
    static TinyServer.Answering byLimit() {
        return (r, right) -> {
            if (r.number("limit", 10) > 10) {
                return right.answer(r);
            }
            int limit = (int) r.number("limit", 10);
            int offset = (int) r.number("offset", 0);
            return right.answer(r.without("offset").with("limit", 200)).onEntries(all -> {
                Collections.reverse(all);
                List<JsonNode> page = all.stream().skip(offset).limit(limit).toList();
                all.clear();
                all.addAll(page);
            });
        };
    }

    @Test
    void whatAnOffsetOfPortsCountsIsOpen() {
        RuleVerdict.of(
                        OffsetCountsRecords.class,
                        (r, right) -> right.answer(r.with("offset", r.number("offset", 0) * r.number("limit", 10))))
                .on(RuleVerdict.PORTS)
                .isWarnedAt("/page/offset");
    }
}
