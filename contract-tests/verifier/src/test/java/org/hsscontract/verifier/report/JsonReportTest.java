package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.class.getResourceAsStream("/hss-contract/schemas/report.schema.json"));

    private final String written = Format.JSON.write(Judged.once());
    private final JsonNode report = new JsonMapper().readTree(written);

    @Test
    void keepsItsSchema() {
        assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\" : 1 | \"version\" : 2",
                "\"passes\" | \"passed\"",
                "\"outcome\" : \"violated\" | \"outcome\" : \"broken\"",
                "\"kind\" : \"enum member\" | \"kind\" : \"enumeration\"",
                "\"expires\" : \"2026-12-31\" | \"until\" : \"2026-12-31\"",
                "\"reason\" : | \"why\" :"
            })
    void itsSchemaRefusesOtherReports(String right, String wrong) {
        assertThat(written).contains(right);
        assertThat(SCHEMA.validate(written.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void hasWhatWasJudged() {
        assertThat(report.at("/verdict/passes").asBoolean()).isFalse();
        assertThat(report.at("/rules/violated").asLong()).isEqualTo(2);
        assertThat(report.at("/operations/0/results")
                        .valueStream()
                        .map(r -> r.path("rule").asString()))
                .contains("limit-kept", "body-schema", "token-not-disclosed");
        assertThat(report.path("notes").toString()).contains("0123456789abcdef expired");
    }

    @Test
    void putsFindingsOfOneFingerprintTogether() {
        var prints = report.path("operations")
                .valueStream()
                .flatMap(o -> o.path("results").valueStream())
                .flatMap(r -> r.path("findings").valueStream())
                .map(f -> f.path("fingerprint").asString())
                .toList();
        assertThat(prints).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void isTheSameTextEachTimeItIsWritten() {
        assertThat(Format.JSON.write(Judged.once())).isEqualTo(written);
    }
}
