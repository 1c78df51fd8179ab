package org.hsscontract.compatibility;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of the contract as one tree in which whatever may change has an address that does not depend on how the document
 * is written: references are followed, operations, parameters and vectors go by name, and what is a set has a key for each member.
 */
record ContractModel(ObjectNode tree) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Of a version, beside another one. An operation goes by the id it has in the earlier of the two. */
    static ContractModel of(ContractVersion version, ContractVersion earlier, ContractVersion other) {
        Contract contract = version.contract();
        Dereferenced inlined = new Dereferenced(contract.document());
        ObjectNode tree = JSON.objectNode();
        ObjectNode operations = tree.putObject("operations");
        contract.operations()
                .forEach(o -> operations.set(
                        name(o, earlier.contract()), operation(o, contract.document(), inlined, other.contract())));
        tree.set("servers", KeyedSets.byIndex(inlined.of(contract.document().path("servers"))));
        ObjectNode info = contract.document().path("info").deepCopy().asObject();
        info.remove("version");
        tree.set("info", info);
        ObjectNode tags = tree.putObject("tags");
        contract.document()
                .path("tags")
                .forEach(tag -> tags.set(tag.path("name").asString(), tag.path("description")));
        provenance(version, tree.putObject("provenance"));
        version.decisions()
                .forEach(d -> tree.withObject("/decisions").set(d.path("id").asString(), d));
        contract.vectors().forEach(v -> vector(v, tree.withObject("/vectors")));
        return new ContractModel(tree);
    }

    private static String name(Operation operation, Contract earlier) {
        if (earlier.operation(operation.id()).isPresent()) {
            return operation.id();
        }
        return earlier.operations().stream()
                .filter(o -> o.method().equals(operation.method()) && o.path().equals(operation.path()))
                .map(Operation::id)
                .findFirst()
                .orElse(operation.id());
    }

    private static ObjectNode operation(Operation operation, JsonNode document, Dereferenced inlined, Contract other) {
        JsonNode written = document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
        ObjectNode model = JSON.objectNode();
        model.put("id", operation.id()).put("path", operation.path()).put("method", operation.method());
        written.properties().forEach(p -> {
            switch (p.getKey()) {
                case "operationId" -> {}
                case "parameters" -> parameters(inlined.of(p.getValue()), model, operation, other);
                case "tags" -> model.set("tags", KeyedSets.of(p.getValue()));
                case "security" -> model.set("security", security(p.getValue(), document));
                case "x-grouped-list" -> model.set("x-grouped-list", KeyedSets.within(p.getValue(), Set.of("by")));
                default -> model.set(p.getKey(), inlined.of(p.getValue()));
            }
        });
        return model;
    }

    private static void parameters(JsonNode parameters, ObjectNode model, Operation operation, Contract other) {
        ObjectNode byPlace = model.putObject("parameters");
        parameters.forEach(parameter -> {
            ObjectNode content = parameter.deepCopy().asObject();
            content.remove(List.of("name", "in", "@name"));
            byPlace.withObject("/" + parameter.path("in").asString())
                    .set(parameter.path("name").asString(), content);
        });
        Set<String> inBoth = other.operation(operation.id()).stream()
                .flatMap(o -> o.parameters().stream())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        model.put(
                "parameter-order",
                parameters
                        .valueStream()
                        .map(p -> p.path("name").asString())
                        .filter(inBoth::contains)
                        .collect(Collectors.joining(", ")));
    }

    private static ObjectNode security(JsonNode alternatives, JsonNode document) {
        ObjectNode schemes = JSON.objectNode();
        alternatives.forEach(alternative -> {
            ObjectNode together =
                    schemes.putObject(String.join(" and ", new LinkedHashSet<>(alternative.propertyNames())));
            alternative
                    .propertyNames()
                    .forEach(name -> together.set(
                            name,
                            document.path("components").path("securitySchemes").path(name)));
        });
        return schemes;
    }

    private static void provenance(ContractVersion version, ObjectNode tree) {
        version.provenance().path("elements").properties().forEach(element -> {
            boolean documented = element.getValue().has("documented");
            tree.putObject(element.getKey())
                    .put("strength", documented ? "documented" : "assumed")
                    .set("sources", KeyedSets.of(element.getValue().path(documented ? "documented" : "assumed")));
        });
    }

    private static void vector(Vector vector, ObjectNode vectors) {
        ObjectNode model = KeyedSets.within(vector.written(), Set.of("must", "may", "forbid", "alternatives", "source"))
                .deepCopy()
                .asObject();
        model.remove("id");
        String kind = vector.kind().word();
        model.put("kind", kind);
        ObjectNode ofKind = vectors.has(kind) ? vectors.get(kind).asObject() : vectors.putObject(kind);
        ofKind.set(vector.id(), model);
    }
}
