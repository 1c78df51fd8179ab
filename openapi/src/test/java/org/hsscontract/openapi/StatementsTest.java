package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** No text of the documents is left out of documents/statements.yaml, and none is invented. */
class StatementsTest {
    private static final JsonNode STATEMENTS = ContractFiles.yaml(Path.of("documents", "statements.yaml"));

    @Test
    void everyTextOfTheDocumentsHasItsStatement() {
        Set<String> texts = new LinkedHashSet<>();
        VendorDocument.all().values().forEach(document -> texts.addAll(document.leaves()));

        assertThat(texts).hasSizeGreaterThan(140);
        assertThat(STATEMENTS.propertyNames()).containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void whatIsADocumentsSourceConstrains() {
        assertThat(ContractFiles.yaml(ContractFiles.PROVENANCE)
                        .path("elements")
                        .valueStream()
                        .flatMap(entry -> entry.path("documented").valueStream())
                        .map(JsonNode::asString)
                        .distinct()
                        .filter(source -> source.matches(".*/(description|type|mandatory|text|status|body)"))
                        .filter(source -> STATEMENTS.path(source).has("none")))
                .containsExactlyInAnyOrder(
                        // What a path parameter is follows from OpenAPI; the two cells say no more than that.
                        "process/table-1/project_id/mandatory",
                        "port/table-1/project_id/mandatory",
                        "process/table-1/project_id/type",
                        "port/table-1/project_id/type");
    }
}
