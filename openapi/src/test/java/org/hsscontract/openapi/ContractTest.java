package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ContractTest {
    private final Contract contract = Contract.read();

    @Test
    void parserHasNothingToSay() {
        var result = new OpenAPIV3Parser().readLocation(ContractFiles.CONTRACT.toString(), null, null);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths()).hasSize(2);
    }

    /** The parser passes over a parameter that leads nowhere. */
    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(contract.tree().findValues("$ref"))
                .hasSizeGreaterThan(40)
                .noneMatch(reference ->
                        contract.tree().at(reference.asString().substring(1)).isMissingNode());
    }

    @Test
    void versionIsTheOneThatValidatorsUnderstandInFull() {
        assertThat(contract.tree().path("openapi").asString()).isEqualTo("3.0.3");
    }

    @ParameterizedTest
    @CsvSource({
        "listProcessStatistics, ListProcessStatisticsResponse, ProcessStatisticResponseInfo",
        "listPortStatistics, ListPortStatisticsResponse, PortStatisticResponseInfo",
    })
    void namesAreTheVendors(String id, String body, String item) {
        JsonNode schema = contract.operation(id).node().at("/responses/200/content/application~1json/schema");

        assertThat(schema.path("$ref").asString()).isEqualTo("#/components/schemas/" + body);
        assertThat(contract.resolve(schema)
                        .at("/properties/data_list/items/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/" + item);
    }

    /** Generators take over the order, and calls with positional arguments should look alike. */
    @Test
    void sharedParametersHaveOneOrder() {
        List<String> processes = parameterNames("listProcessStatistics");
        List<String> ports = parameterNames("listPortStatistics");

        assertThat(processes.stream().filter(ports::contains))
                .containsExactlyElementsOf(
                        ports.stream().filter(processes::contains).toList())
                .contains("project_id", "enterprise_project_id", "limit", "offset", "category");
    }

    @Test
    void everyParameterIsShared() {
        assertThat(contract.operations())
                .flatExtracting(operation ->
                        operation.node().path("parameters").valueStream().toList())
                .hasSize(13)
                .allSatisfy(parameter -> assertThat(parameter.propertyNames()).containsExactly("$ref"));
    }

    @Test
    void nothingIsLeftForAGeneratorToName() {
        assertThat(unnamed("", contract.tree(), new ArrayList<>())).isEmpty();
    }

    @Test
    void findsWhatAGeneratorWouldHaveToName() {
        String content = ContractFiles.text(ContractFiles.CONTRACT)
                .replace("items: {$ref: '#/components/schemas/PortStatisticResponseInfo'}", "items: {type: object}")
                .replace(
                        "schema: {$ref: '#/components/schemas/AssetCategory'}", "schema: {type: string, enum: [host]}");

        assertThat(unnamed("", ContractFiles.yaml(content), new ArrayList<>()))
                .containsExactlyInAnyOrder(
                        "/components/parameters/Category/schema",
                        "/components/schemas/ListPortStatisticsResponse/properties/data_list/items");
    }

    private List<String> parameterNames(String id) {
        return contract.parameters(contract.operation(id)).stream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    /** Objects and enumerations that are not directly below components/schemas. */
    private static List<String> unnamed(String at, JsonNode node, List<String> found) {
        boolean needsName = node.path("type").asString("").equals("object")
                || Stream.of("enum", "allOf", "oneOf", "anyOf").anyMatch(node::has);
        if (needsName && !at.matches("/components/schemas/[A-Za-z]+")) {
            found.add(at);
        }
        if (node.isObject()) {
            node.properties().stream()
                    .filter(entry -> !Set.of("example", "examples").contains(entry.getKey()))
                    .forEach(entry -> unnamed(at + "/" + entry.getKey(), entry.getValue(), found));
        }
        node.valueStream().filter(child -> node.isArray()).forEach(child -> unnamed(at, child, found));
        return found;
    }
}
