package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents' own examples: the same in the document, in the folder examples and in the contract. */
class DocumentedExamplesTest {

    @ParameterizedTest
    @CsvSource({"listProcessStatistics, process", "listPortStatistics, port"})
    void requestIsTheDocumentsAndTheContracts(String id, String name) {
        List<String> lines = ContractFiles.text(Path.of("examples", id + ".documented.request.http"))
                .lines()
                .toList();

        assertThat(lines).hasSize(1);
        assertThat(VendorDocument.read(name).text().lines()).contains(lines.get(0));
        assertThat(requestOfContract(id)).isEqualTo(lines.get(0));
    }

    @ParameterizedTest
    @CsvSource({"listProcessStatistics, process", "listPortStatistics, port"})
    void answerIsTheDocumentsAndTheContracts(String id, String name) {
        String answer = ContractFiles.text(Path.of("examples", id + ".documented.response.json"));
        Contract contract = Contract.read();
        var example = contract.operation(id).node().at("/responses/200/content/application~1json/examples/documented");

        assertThat(VendorDocument.read(name).text()).contains(answer.strip());
        // As text, so that the order of the properties counts too.
        assertThat(contract.resolve(example).path("value").toString())
                .isEqualTo(ContractFiles.json(answer).toString());
    }

    /** The request that the server's URL, the path and the parameters' examples named "documented" give. */
    private static String requestOfContract(String id) {
        Contract contract = Contract.read();
        Contract.Operation operation = contract.operation(id);
        String query = contract.parameters(operation).stream()
                .filter(parameter -> parameter.at("/examples/documented").has("value"))
                .map(parameter -> parameter.path("name").asString() + "="
                        + parameter.at("/examples/documented/value").asString())
                .collect(Collectors.joining("&"));
        String server = contract.tree().at("/servers/0/url").asString();
        return operation.method().toUpperCase(Locale.ROOT) + " " + server + operation.path() + "?" + query;
    }
}
