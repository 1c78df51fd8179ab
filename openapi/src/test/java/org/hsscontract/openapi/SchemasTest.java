package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SchemasTest {
    static final List<Path> SCHEMAS = schemas();

    private static List<Path> schemas() {
        try (Stream<Path> files = Files.list(Path.of("schemas"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void schemasAreValidThemselves(Path schema) {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(JsonSchemas.errors(metaSchema, ContractFiles.json(schema))).isEmpty();
        assertThat(ContractFiles.json(schema).path("description").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "provenance.yaml, provenance.schema.json",
        "decisions.yaml, decisions.schema.json",
        "documents/process-statistics.yaml, document.schema.json",
        "documents/port-statistics.yaml, document.schema.json",
        "documents/standards.yaml, standards.schema.json",
        "documents/statements.yaml, statements.schema.json",
    })
    void filesFollowTheirSchema(String file, String schema) {
        assertThat(JsonSchemas.errors(JsonSchemas.ofFolder(schema), ContractFiles.yaml(Path.of(file))))
                .isEmpty();
    }

    @Test
    void groupedListsFollowTheirSchema() {
        var schema = JsonSchemas.ofFolder("grouped-list.schema.json");

        assertThat(Contract.read().operations())
                .hasSize(2)
                .allSatisfy(operation -> assertThat(JsonSchemas.errors(schema, operation.groupedList()))
                        .isEmpty());
    }

    /** Each line breaks a file in one place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        provenance.yaml                   | provenance.schema.json | updated: 2025-09-22              | updated: in 2025
        provenance.yaml                   | provenance.schema.json | {documented: [process/uri]}      | {documented: []}
        provenance.yaml                   | provenance.schema.json | {documented: [process/uri]}      | {documented: [process/table-2/path/type/cell]}
        provenance.yaml                   | provenance.schema.json | {documented: [process/uri]}      | {documented: [uri of process]}
        provenance.yaml                   | provenance.schema.json | {assumed: beyond-the-end}        | {assumed: beyond-the-end, reading: And so on and on.}
        decisions.yaml                    | decisions.schema.json  | kind: gap                        | kind: guess
        decisions.yaml                    | decisions.schema.json  | quote: Number of ports           | qoute: Number of ports
        decisions.yaml                    | decisions.schema.json  | at: the vendor's SDKs            | at: hearsay
        decisions.yaml                    | decisions.schema.json  | why: The example joins its two conditions by "and". | why: ''
        decisions.yaml                    | decisions.schema.json  | , why-not: It contradicts the example. | ``
        decisions.yaml                    | decisions.schema.json  | {id: filters-one-only,           | {
        decisions.yaml                    | decisions.schema.json  | id: filters-one-only             | id: only one filter
        decisions.yaml                    | decisions.schema.json  | silent: true                     | silent: false
        decisions.yaml                    | decisions.schema.json  | silent: true                     | `silent: true, no-variant: There is none.`
        documents/port-statistics.yaml    | document.schema.json   | mandatory: 'Yes'                 | mandatory: yes please
        documents/port-statistics.yaml    | document.schema.json   | status-200                       | state-200
        documents/standards.yaml          | standards.schema.json  | level: SHOULD                    | level: none
        documents/standards.yaml          | standards.schema.json  | level: SHOULD                    | level: MAY
        documents/standards.yaml          | standards.schema.json  | section: '10'                    | section: ten
        documents/statements.yaml         | statements.schema.json | visible: known                   | visible: somehow
        documents/statements.yaml         | statements.schema.json | {none: A heading.}               | {none: ''}
        documents/statements.yaml         | statements.schema.json | {none: A heading.}               | {none: A heading., visible: plain}
        documents/statements.yaml         | statements.schema.json | broken-by: [path-ignored]        | broken-by: []
        documents/statements.yaml         | statements.schema.json | broken-by: [path-ignored]        | `reason: Nobody looks.`
        """)
    void brokenFilesAreRejected(String file, String schema, String text, String replacement) {
        String content = ContractFiles.text(Path.of(file));
        assertThat(content).contains(text);

        assertThat(JsonSchemas.errors(
                        JsonSchemas.ofFolder(schema), ContractFiles.yaml(content.replace(text, replacement))))
                .isNotEmpty();
    }

    @Test
    void contradictionNeedsTwoSides() {
        var schema = JsonSchemas.ofFolder("decisions.schema.json");
        String decision = """
                - id: one
                  kind: %s
                  question: What?
                  seen: [{at: process/uri, quote: GET}]
                  decision: This.
                  why: Because.
                  considered: [{id: that, alternative: That, why-not: No.}]
                """;

        assertThat(JsonSchemas.errors(schema, ContractFiles.yaml(decision.formatted("gap"))))
                .isEmpty();
        assertThat(JsonSchemas.errors(schema, ContractFiles.yaml(decision.formatted("contradiction"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        total: total_num            | totals: total_num
        order: stable               | order: random
        unit: records               | unit: pages
        {by: [path], count: num}    | {by: [], count: num}
        match: exact                | match: fuzzy
        unknown: refused            | unknown: ignored
        """)
    void brokenGroupedListsAreRejected(String text, String replacement) {
        String content = ContractFiles.text(ContractFiles.CONTRACT);
        assertThat(content).contains(text);
        Contract broken = new Contract(ContractFiles.yaml(content.replace(text, replacement)));

        assertThat(JsonSchemas.errors(
                        JsonSchemas.ofFolder("grouped-list.schema.json"),
                        broken.operation("listProcessStatistics").groupedList()))
                .isNotEmpty();
    }
}
