package org.hsscontract.core.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the operations of a document, following references within it. */
final class OperationReader {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode document;

    OperationReader(JsonNode document) {
        this.document = document;
    }

    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    if (METHODS.contains(member.getKey())) {
                        operations.add(operation(path.getKey(), member.getKey(), path.getValue(), member.getValue()));
                    }
                }));
        if (operations.isEmpty()) {
            throw new ContractException("the contract has no operations (nothing under 'paths')");
        }
        return List.copyOf(operations);
    }

    private Operation operation(String path, String method, JsonNode item, JsonNode node) {
        String id = node.path("operationId").asString("");
        if (id.isEmpty()) {
            throw new ContractException("operationId is missing at " + method + " " + path);
        }
        String element = "/operations/" + id;
        List<Parameter> parameters = new ArrayList<>();
        String at = "/paths/" + escaped(path) + "/parameters";
        addParameters(item.path("parameters"), at, parameters);
        addParameters(node.path("parameters"), element + "/parameters", parameters);
        Set<Integer> statuses = new LinkedHashSet<>();
        node.path("responses").propertyNames().stream()
                .filter(s -> s.matches("[1-5][0-9]{2}"))
                .forEach(s -> statuses.add(Integer.valueOf(s)));
        Optional<GroupedList> list = node.has("x-grouped-list")
                ? Optional.of(GroupedList.of(node.get("x-grouped-list"), element + "/x-grouped-list"))
                : Optional.empty();
        return new Operation(
                id,
                method.toUpperCase(Locale.ROOT),
                path,
                element,
                parameters,
                tokenHeader(node),
                statuses,
                documentedAnswer(node),
                list);
    }

    private void addParameters(JsonNode nodes, String element, List<Parameter> parameters) {
        int index = 0;
        for (JsonNode node : nodes) {
            Located parameter = resolved(new Located(node, element + "/" + index++));
            Located schema = resolved(new Located(parameter.node().path("schema"), parameter.element() + "/schema"));
            JsonNode example =
                    parameter.node().path("examples").path("documented").path("value");
            parameters.add(new Parameter(
                    parameter.node().path("name").asString(),
                    parameter.node().path("in").asString(),
                    parameter.node().path("required").asBoolean(false),
                    schema.node(),
                    parameter.element(),
                    schema.element(),
                    example.isMissingNode() ? Optional.empty() : Optional.of(example.asString())));
        }
    }

    JsonNode response(Operation operation, int status) {
        JsonNode responses = document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("responses");
        return resolved(new Located(responses.path(Integer.toString(status)), operation.response(status)))
                .node();
    }

    private Optional<JsonNode> documentedAnswer(JsonNode operation) {
        for (JsonNode media : operation.path("responses").path("200").path("content")) {
            JsonNode example = resolved(new Located(media.path("examples").path("documented"), ""))
                    .node();
            if (example.has("value")) {
                return Optional.of(example.get("value"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> tokenHeader(JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.get("security") : document.path("security");
        for (JsonNode requirement : security) {
            for (String name : requirement.propertyNames()) {
                JsonNode scheme =
                        document.path("components").path("securitySchemes").path(name);
                if (scheme.path("type").asString("").equals("apiKey")
                        && scheme.path("in").asString("").equals("header")) {
                    return Optional.of(scheme.path("name").asString());
                }
            }
        }
        return Optional.empty();
    }

    private Located resolved(Located from) {
        Located at = from;
        for (int hops = 0; at.node().has("$ref"); hops++) {
            String reference = at.node().get("$ref").asString();
            if (!reference.startsWith("#/") || hops > 20) {
                throw new ContractException(
                        "the reference " + reference + " at " + from.element() + " cannot be followed");
            }
            JsonNode target = document.at(reference.substring(1));
            if (target.isMissingNode()) {
                throw new ContractException("the reference " + reference + " at " + from.element() + " leads nowhere");
            }
            at = new Located(target, reference.substring(1));
        }
        return at;
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    private record Located(JsonNode node, String element) {}
}
