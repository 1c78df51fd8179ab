package org.hsscontract.core.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads the operations of a document, following references within it. What is declared of a list in another way than
 * the form has it, or than the operation has it, would be passed over in silence; so it is refused, if that is asked for.
 */
final class OperationReader {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ContractDocument document;
    private final boolean held;

    /** @param held whether declared lists are held to their form and to their operation */
    OperationReader(ContractDocument document, boolean held) {
        this.document = document;
        this.held = held;
    }

    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        Located paths = new Located(Address.ROOT, document.tree()).child("paths");
        for (String path : paths.node().propertyNames()) {
            Located item = paths.child(path);
            item.node().propertyNames().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> operations.add(operation(path, method, item)));
        }
        if (operations.isEmpty()) {
            throw new ContractException("the contract has no operations (nothing under 'paths')");
        }
        return List.copyOf(operations);
    }

    private Operation operation(String path, String method, Located item) {
        Located operation = item.child(method);
        String id = operation.node().path("operationId").asString("");
        if (id.isEmpty()) {
            throw new ContractException("operationId is missing at " + method + " " + path);
        }
        List<Parameter> parameters = new ArrayList<>();
        addParameters(item.child("parameters"), parameters);
        addParameters(operation.child("parameters"), parameters);
        Set<Integer> statuses = new LinkedHashSet<>();
        operation.node().path("responses").propertyNames().stream()
                .filter(s -> s.matches("[1-5][0-9]{2}"))
                .forEach(s -> statuses.add(Integer.valueOf(s)));
        Located list = operation.child("x-grouped-list");
        if (held && list.exists()) {
            GroupedListForm.check(document, list);
        }
        Operation read = new Operation(
                id,
                method.toUpperCase(Locale.ROOT),
                path,
                operation.address(),
                parameters,
                tokenHeader(operation.node()),
                statuses,
                documentedAnswer(operation.address()),
                list.exists() ? Optional.of(GroupedList.of(list.node(), list.address())) : Optional.empty());
        if (held) {
            GroupedListAgreement.check(document, read);
        }
        return read;
    }

    private void addParameters(Located list, List<Parameter> parameters) {
        for (int i = 0; i < list.node().size(); i++) {
            Address place = list.address().append(Integer.toString(i));
            Located parameter = document.resolve(place);
            Located schema = document.resolve(parameter.address().append("schema"));
            JsonNode example = document.resolve(parameter.address().append("examples", "documented", "value"))
                    .node();
            parameters.add(new Parameter(
                    parameter.node().path("name").asString(),
                    parameter.node().path("in").asString(),
                    parameter.node().path("required").asBoolean(false),
                    schema.node(),
                    place,
                    parameter.address(),
                    schema.address(),
                    example.isMissingNode() ? Optional.empty() : Optional.of(example.asString())));
        }
    }

    private Optional<JsonNode> documentedAnswer(Address operation) {
        Located content = document.resolve(operation.append("responses", "200", "content"));
        return content.node().propertyNames().stream()
                .map(type -> document.resolve(content.address().append(type, "examples", "documented", "value")))
                .filter(Located::exists)
                .map(Located::node)
                .findFirst();
    }

    private Optional<String> tokenHeader(JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.get("security") : document.at("security");
        for (JsonNode requirement : security) {
            for (String name : requirement.propertyNames()) {
                JsonNode scheme = document.resolve(new Address(List.of("components", "securitySchemes", name)))
                        .node();
                if (scheme.path("type").asString("").equals("apiKey")
                        && scheme.path("in").asString("").equals("header")) {
                    return Optional.of(scheme.path("name").asString());
                }
            }
        }
        return Optional.empty();
    }
}
