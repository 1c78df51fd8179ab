package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class GroupedListTest {

    @ParameterizedTest
    @ValueSource(strings = {"listProcessStatistics", "listPortStatistics"})
    void namesAndTypesAgreeWithTheOperation(String id) {
        Contract contract = Contract.read();

        assertThat(GroupedListCheck.findings(contract, contract.operation(id))).isEmpty();
    }

    /** Each line breaks the contract in one place and names the finding that it must give for ports. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        items: data_list             | items: entries                | items: there is no property entries
        total: total_num             | total: data_list              | total: data_list is no integer
        required: [port, type, num]  | required: [port, num]         | group.by: type is not required
        by: [port, type]             | by: [port, num]               | group.by has the count num
        by: [port, type]             | by: [port]                    | filters.type: type is not in group.by
        page: {limit: limit          | page: {limit: port            | page.limit needs minimum, maximum and default
        page: {limit: limit          | page: {limit: size            | page.limit: there is no parameter size
        minimum: 0, default: 0       | minimum: 0                    | page.offset needs minimum and default 0
        maxItems: 200                | maxItems: 100                 | maxItems of the items is not the maximum of page.limit
        port: {property: port        | port: {property: type         | filters.port: type is no integer
        port: {property: port        | number: {property: port       | filters: there is no parameter number
        category: {}                 | kind: {}                      | scope: there is no parameter kind
        category: {}                 | kind: {}                      | parameter category plays 0 parts
        maxLength: 256, default: '0' | maxLength: 256                | scope.enterprise_project_id is neither required nor has a default
        category: {}                 | category: {all: everything}   | scope.category does not allow its value for all
        category: {}                 | type: {}                      | parameter type plays 2 parts
        """)
    void reportsWhatDoesNotAgree(String text, String replacement, String finding) {
        String content = ContractFiles.text(ContractFiles.CONTRACT);
        assertThat(content).contains(text);
        Contract contract = new Contract(ContractFiles.yaml(content.replace(text, replacement)));

        assertThat(GroupedListCheck.findings(contract, contract.operation("listPortStatistics")))
                .contains(finding);
    }

    @Test
    void exampleOfTheDescriptionIsComplete() {
        Contract contract = new Contract(merged(ContractFiles.yaml(ContractFiles.CONTRACT), example()));
        Contract.Operation users = contract.operation("listUserStatistics");

        assertThat(contract.operations()).hasSize(3);
        assertThat(new OpenAPIV3Parser()
                        .readContents(contract.tree().toString())
                        .getMessages())
                .isEmpty();
        assertThat(JsonSchemas.errors(JsonSchemas.ofFolder("grouped-list.schema.json"), users.groupedList()))
                .isEmpty();
        assertThat(GroupedListCheck.findings(contract, users)).isEmpty();
        assertThat(ContractExamples.invalid(contract)).isEmpty();
    }

    private static JsonNode example() {
        var blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(ContractFiles.text(Path.of("grouped-list.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(1);
        return ContractFiles.yaml(blocks.get(0));
    }

    private static JsonNode merged(JsonNode contract, JsonNode addition) {
        addition.properties().forEach(entry -> {
            if (contract.path(entry.getKey()).isObject() && !entry.getKey().startsWith("/")) {
                merged(contract.path(entry.getKey()), entry.getValue());
            } else {
                ((ObjectNode) contract).set(entry.getKey(), entry.getValue());
            }
        });
        return contract;
    }
}
