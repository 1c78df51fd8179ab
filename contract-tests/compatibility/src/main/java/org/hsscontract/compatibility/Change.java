package org.hsscontract.compatibility;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A difference between two versions, judged; the same difference in several operations is one change.
 *
 * @param rule what it means
 * @param element its address, without the operations
 * @param operations in which of them it is; none if it is not in operations
 * @param before what was there; missing if nothing
 * @param after what is there; missing if nothing
 */
public record Change(ChangeRule rule, List<String> element, List<String> operations, JsonNode before, JsonNode after) {
    private static final int DIGITS = 8;

    /** What a reader is told. */
    public String sentence() {
        return Wording.of(this);
    }

    /** Names it in approvals: the same as long as the same thing changes in the same way, wherever it stands in the document. */
    public String fingerprint() {
        String what = rule.id() + "\n" + String.join("\n", element) + "\n" + before + "\n" + after;
        return rule.id() + "-"
                + Checksums.sha256(what.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** The names in it that a changelog must mention: those of the element, without the words of OpenAPI. */
    public List<String> names() {
        return Wording.names(this);
    }

    public boolean breaksClients() {
        return rule.client().effect() == Effect.BREAKING;
    }
}
