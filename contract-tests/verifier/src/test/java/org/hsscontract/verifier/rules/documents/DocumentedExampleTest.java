package org.hsscontract.verifier.rules.documents;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class DocumentedExampleTest {
    /** 13 servers have the documented process, and 4 of them the documented port. */
    private static TinyInventory documented() {
        TinyInventory inventory = TinyInventory.empty();
        for (int i = 0; i < 13; i++) {
            inventory.asset(
                    TinyInventory.PROJECT,
                    "0",
                    "host",
                    List.of("/usr/lib/systemd/systemd-journald"),
                    i < 4 ? List.of("123/UDP") : List.of());
        }
        return inventory;
    }

    @Test
    void theDocumentedPayloadOverTheDocumentedDataIsProved() {
        RuleVerdict.of(DocumentedExample.class, holding(documented())).isProvedAt("/responses/200");
    }

    @Test
    void otherDataDoNotProveIt() {
        RuleVerdict.of(DocumentedExample.class, right()).isNotProved("the documented data would prove");
    }

    @Test
    void aRefusalOfTheDocumentedRequestIsFound() {
        RuleVerdict.of(
                        DocumentedExample.class,
                        (r, right) ->
                                r.has("category") ? TinyAnswer.error(400, "HSS.0001", "no category") : right.answer(r))
                .isViolatedAt("/responses/200");
    }

    @Test
    void aRefusalOfTheDocumentedPortIsFound() {
        RuleVerdict.of(
                        DocumentedExample.class,
                        (r, right) -> r.has("port") ? TinyAnswer.error(400, "HSS.0001", "no port") : right.answer(r))
                .on(RuleVerdict.PORTS)
                .isViolatedAt("/responses/200");
    }
}
