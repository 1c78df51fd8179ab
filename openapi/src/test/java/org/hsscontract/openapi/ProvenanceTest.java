package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProvenanceTest {
    private static final Map<String, VendorDocument> DOCUMENTS = VendorDocument.all();

    @Test
    void everyElementHasASourceAndEverySourceAnElement() {
        assertThat(check("asset-statistics.yaml", "", "").findings()).isEmpty();
    }

    @Test
    void sourcesAreTheDocumentsOfThisFolder() {
        JsonNode sources = ContractFiles.yaml(ContractFiles.PROVENANCE).path("sources");

        assertThat(sources.propertyNames()).containsExactlyInAnyOrderElementsOf(DOCUMENTS.keySet());
        for (var source : sources.properties()) {
            VendorDocument document = Objects.requireNonNull(DOCUMENTS.get(source.getKey()), source.getKey());
            assertThat(source.getValue().path("title"))
                    .isEqualTo(document.transcription().path("title"));
            assertThat(document.transcription().path("updated").asString())
                    .startsWith(
                            "Updated on " + source.getValue().path("updated").asString() + " ");
            assertThat(ContractFiles.text(Path.of(source.getValue().path("file").asString())))
                    .isEqualTo(document.text());
        }
    }

    /** Each line breaks one file in one place and names the finding that it must give. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        asset-statistics.yaml | minimum: 0, default: 0   | minimum: 0, default: 0, maximum: 9 | /components/parameters/Offset/schema/maximum has no provenance
        asset-statistics.yaml | enum: [host, container]  | x-unknown: 1                       | /components/schemas/AssetCategory/enum has provenance but is not in the contract
        asset-statistics.yaml | required: [path, num]    | required: [num]                    | /components/schemas/ProcessStatisticResponseInfo/required/path has provenance but is not in the contract
        asset-statistics.yaml | '503': {$ref             | '504': {$ref                       | /paths/~1v5~1{project_id}~1asset~1process~1statistics/get/responses/504 has no provenance
        asset-statistics.yaml | path: {property: path    | file: {property: path              | /paths/~1v5~1{project_id}~1asset~1process~1statistics/get/x-grouped-list/filters/file has no provenance
        provenance.yaml       | [process/table-2/path]   | [process/table-9/path]             | process/table-9/path is in no document
        provenance.yaml       | process/table-2/path/type | process/table-2/path/kind         | process/table-2/path/kind is in no document
        provenance.yaml       | port/status-200/status   | RFC 1 §2                           | RFC 1 §2 is in no document
        provenance.yaml       | port/status-200/status   | port/uri                           | port/status-200 is no element's source
        provenance.yaml       | port/status-200/status   | RFC 8259 §11                       | RFC 8259 §11 has no MUST that is quoted, so it is no source
        provenance.yaml       | port/status-200/status   | RFC 9112 §8                        | RFC 9112 §8 has no MUST that is quoted, so it is no source
        provenance.yaml       | RFC 9112: {              | RFC 9113: {                        | RFC 9113 is named as a standard but not quoted
        provenance.yaml       | RFC 9112: {              | RFC 9113: {                        | RFC 9112 is quoted but not named as a standard
        provenance.yaml       | get/parameters/5/schema/minimum | get/parameters/5/schema/maximum | /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/parameters/5/schema/maximum has provenance but is not in the contract
        provenance.yaml       | assumed: limit-bounds    | assumed: no-bounds                 | there is no decision no-bounds
        decisions.yaml        | - id: limit-bounds       | - id: port-range                   | decision port-range is there twice
        decisions.yaml        | - id: limit-bounds       | - id: bounds-of-limit              | decision bounds-of-limit is used by no element
        decisions.yaml        | quote: Number of ports   | quote: Number of sockets           | decision meaning-of-num quotes port/table-5/num wrongly: Number of sockets
        decisions.yaml        | at: port/table-5/num     | at: port/table-5/sum               | decision meaning-of-num quotes port/table-5/sum, which is in no document
        decisions.yaml        | /schema/default          | /schema/standard                   | decision offset-wordings is about /components/parameters/Offset/schema/standard, which is not in the contract
        decisions.yaml        | kind: contradiction      | kind: gap                          | decision offset-wordings is a gap, but /components/parameters/Offset/schema/default is documented
        decisions.yaml        | id: end-404              | id: end-400                        | decision beyond-the-end has the alternative end-400 twice
        decisions.yaml        | quote: The names within an object SHOULD be unique. | quote: The names within an object MUST be unique. | decision names-twice quotes RFC 8259 §4 wrongly: The names within an object MUST be unique.
        """)
    void reportsWhatDoesNotFit(String file, String text, String replacement, String finding) {
        assertThat(check(file, text, replacement).findings()).contains(finding);
    }

    private static ProvenanceCheck check(String file, String text, String replacement) {
        return new ProvenanceCheck(
                new Contract(read(ContractFiles.CONTRACT, file, text, replacement)),
                read(ContractFiles.PROVENANCE, file, text, replacement),
                read(ContractFiles.DECISIONS, file, text, replacement),
                DOCUMENTS,
                new QuotedStandards(read(QuotedStandards.FILE, file, text, replacement)));
    }

    private static JsonNode read(Path path, String file, String text, String replacement) {
        String content = ContractFiles.text(path);
        if (!path.toString().equals(file) || text.isEmpty()) {
            return ContractFiles.yaml(content);
        }
        assertThat(content).contains(text);
        return ContractFiles.yaml(content.replace(text, replacement));
    }
}
