package org.hsscontract.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The contract as a tree, references resolved on demand. */
record Contract(JsonNode tree) {

    /** An operation and where it is; {@code id} is its operationId. */
    record Operation(String id, String path, String method, JsonNode node) {
        JsonNode groupedList() {
            return node.path("x-grouped-list");
        }
    }

    static Contract read() {
        return new Contract(ContractFiles.yaml(ContractFiles.CONTRACT));
    }

    List<Operation> operations() {
        return tree.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> method.getValue().has("operationId"))
                        .map(method -> new Operation(
                                method.getValue().path("operationId").asString(),
                                path.getKey(),
                                method.getKey(),
                                method.getValue())))
                .toList();
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<JsonNode> parameters(Operation operation) {
        return operation
                .node()
                .path("parameters")
                .valueStream()
                .map(this::resolve)
                .toList();
    }

    /** The node itself, or what its {@code $ref} points to; a missing node if that does not exist. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? resolve(tree.at(node.path("$ref").asString().substring(1))) : node;
    }

    /** Schema of the body of the operation's 200. */
    JsonNode answer(Operation operation) {
        return resolve(resolve(operation.node().at("/responses/200")).at("/content/application~1json/schema"));
    }
}
