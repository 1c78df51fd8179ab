package org.hsscontract.review;

import java.util.List;
import org.hsscontract.core.contract.Contract;
import tools.jackson.databind.JsonNode;

/** What the pages have in common: the contract, the files beside it, and how to link to each of their parts. */
record ReviewContext(ReviewInput input, Documents documents, List<ElementEntry> elements) {

    static ReviewContext of(ReviewInput input) {
        return new ReviewContext(
                input, Documents.of(input.version().provenance(), input.files()), ElementEntry.all(input.version()));
    }

    Contract contract() {
        return input.version().contract();
    }

    JsonNode provenance() {
        return input.version().provenance();
    }

    List<JsonNode> decisions() {
        return input.version().decisions().valueStream().toList();
    }

    boolean isDecision(String id) {
        return decisions().stream().anyMatch(d -> d.path("id").asString("").equals(id));
    }

    References references() {
        return new References(this);
    }
}
