package org.hsscontract.verifier.rules.scope;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import java.util.Optional;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyRequest;
import org.hsscontract.verifier.rules.TinyService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class ScopeMembersDifferTest {
    @Test
    void membersThatDifferAreProved() {
        RuleVerdict.of(ScopeMembersDiffer.class, right()).isProvedAt("/scope/category", "/AssetCategory/enum");
    }

    @Test
    void equalListsProveNothing() {
        RuleVerdict.of(ScopeMembersDiffer.class, (r, right) -> right.answer(r.without("category")))
                .isNotProved("data of its own");
    }

    @Test
    void aListWithinTheOtherProvesNothing() {
        RuleVerdict.of(
                        ScopeMembersDiffer.class,
                        (r, right) -> right.answer(r).onPage(page -> {
                            if (r.value("category").equals(Optional.of("container"))) {
                                page.set("data_list", host(r, right));
                                page.put("total_num", host(r, right).size());
                            }
                        }))
                .isNotProved("data of its own");
    }

    /** Those of hosts and, before the first page of them ends, one of containers. */
    private static ArrayNode host(TinyRequest r, TinyService right) {
        if (r.number("offset", 0) > 0) {
            return new JsonMapper().createArrayNode();
        }
        ArrayNode both = new JsonMapper().createArrayNode();
        for (TinyAnswer answer :
                List.of(right.answer(r.without("category").with("limit", 200)), right.answer(r.with("limit", 1)))) {
            new JsonMapper().readTree(answer.text()).get("data_list").forEach(both::add);
        }
        return both;
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "container"})
    void aMemberThatIsRefusedIsFound(String member) {
        RuleVerdict.of(
                        ScopeMembersDiffer.class,
                        (r, right) -> r.value("category").equals(Optional.of(member))
                                ? TinyAnswer.error(400, "HSS.0001", "category")
                                : right.answer(r))
                .isBrokenAt("/enum")
                .on(RuleVerdict.PORTS)
                .isViolatedAt("/enum");
    }

    @Test
    void twoSmallListsMayBeTheSame() {
        RuleVerdict.of(
                        ScopeMembersDiffer.class,
                        holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))
                                .asset(TinyInventory.PROJECT, "0", "container", List.of("/a"), List.of("1/TCP"))))
                .isNotProved("data of its own");
    }
}
