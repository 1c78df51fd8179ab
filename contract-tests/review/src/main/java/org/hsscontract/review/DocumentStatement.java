package org.hsscontract.review;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A text of the documents, and what follows from it.
 *
 * @param id its address in the documents
 * @param constraint what follows, empty if nothing does
 * @param visible with what a breach can be seen: {@code plain}, {@code second}, {@code known} or {@code no}
 * @param brokenBy ids of faulty servers
 */
record DocumentStatement(String id, String constraint, String visible, List<String> brokenBy) {
    private static final String FILE = "documents/statements.yaml";

    /** Those beside the contract; none if there is no such file. */
    static List<DocumentStatement> all(ContractFiles files) {
        return files.tree(FILE)
                .propertyStream()
                .map(p -> of(p.getKey(), p.getValue()))
                .toList();
    }

    private static DocumentStatement of(String id, JsonNode says) {
        return new DocumentStatement(
                id,
                says.path("constraint").asString(""),
                says.path("visible").asString(""),
                says.path("broken-by").valueStream().map(JsonNode::asString).toList());
    }

    boolean constrains() {
        return !constraint.isEmpty();
    }

    boolean isBroken() {
        return constrains() && !brokenBy.isEmpty();
    }

    String seenWith() {
        return switch (visible) {
            case "plain" -> "by anybody";
            case "second" -> "with another project or enterprise project";
            case "known" -> "with known data";
            case "no" -> "not from outside";
            default -> visible;
        };
    }
}
