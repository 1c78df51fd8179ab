package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"process", "port"})
    void transcriptionIsTheWholeTextInItsOrder(String name) {
        VendorDocument document = VendorDocument.read(name);

        assertThat(document.transcribed())
                .containsExactlyElementsOf(document.paragraphs())
                .hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "port"})
    void rowsAreAddressedByTheirFirstCell(String name) {
        VendorDocument document = VendorDocument.read(name);

        for (var section : document.transcription().properties()) {
            for (var row : section.getValue().path("rows").properties()) {
                assertThat(row.getValue().path("parameter").asString()).isEqualTo(row.getKey());
                assertThat(row.getValue().size())
                        .as(row.getKey())
                        .isEqualTo(section.getValue().path("columns").size());
            }
            if (section.getKey().matches("status-[0-9]+")) {
                assertThat(section.getKey())
                        .isEqualTo("status-" + section.getValue().path("status").asString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            process/uri              | GET/v5/{project_id}/asset/process/statistics
            process/table-2/limit    | limitNoIntegerNumberofrecordsdisplayedoneachpage.Thedefaultvalueis10.
            process/example-request  | category=host
            process/example-response | {"total_num":1,"data_list":[{"num":13,"path":"/usr/lib/systemd/systemd-journald"}]}
            port/table-5/num         | numIntegerNumberofports
            port/status-200          | 200Returns
            port/table-2/type/type   | String
            port/table-2             | Table2QueryParameters
            port/example-response/body | {"total_num":1,"data_list":[{"num":4,"port":123,"type":"UDP"}]}
            process/response-parameters/status | Statuscode:200
            """)
    void referencesLeadToTheirText(String reference, String text) {
        VendorDocument document = VendorDocument.read(reference.substring(0, reference.indexOf('/')));

        assertThat(document.references()).contains(reference);
        assertThat(document.at(reference)).contains(text);
    }
}
