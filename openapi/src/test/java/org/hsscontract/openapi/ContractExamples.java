package org.hsscontract.openapi;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks the examples and defaults that the contract gives against the schemas beside them. */
final class ContractExamples {
    private final Contract contract;
    private final List<String> findings = new ArrayList<>();

    private ContractExamples(Contract contract) {
        this.contract = contract;
    }

    /** What is missing or invalid, one sentence each; empty if nothing. */
    static List<String> invalid(Contract contract) {
        ContractExamples examples = new ContractExamples(contract);
        contract.operations().forEach(operation -> {
            operation
                    .node()
                    .path("responses")
                    .properties()
                    .forEach(response -> examples.body(
                            operation.id() + " " + response.getKey(), contract.resolve(response.getValue())));
            contract.parameters(operation)
                    .forEach(parameter ->
                            examples.parameter(parameter.path("name").asString(), parameter));
        });
        return examples.findings;
    }

    private void body(String name, JsonNode response) {
        response.path("content").forEach(mediaType -> {
            List<JsonNode> values = values(mediaType);
            if (values.isEmpty()) {
                findings.add(name + " has no example");
            }
            values.forEach(value -> valid(name, mediaType.path("schema"), value));
        });
        if (response.path("content").isEmpty()) {
            findings.add(name + " has no content");
        }
    }

    private void parameter(String name, JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        values(parameter).forEach(value -> valid(name, schema, value));
        JsonNode standard = contract.resolve(schema).path("default");
        if (!standard.isMissingNode()) {
            valid("default of " + name, schema, standard);
        }
    }

    private List<JsonNode> values(JsonNode holder) {
        List<JsonNode> values = new ArrayList<>();
        if (holder.has("example")) {
            values.add(holder.path("example"));
        }
        holder.path("examples")
                .forEach(example -> values.add(contract.resolve(example).path("value")));
        return values;
    }

    private void valid(String name, JsonNode schema, JsonNode value) {
        JsonSchemas.errors(JsonSchemas.ofContract(contract, schema), value)
                .forEach(error -> findings.add(name + ": " + error));
    }
}
