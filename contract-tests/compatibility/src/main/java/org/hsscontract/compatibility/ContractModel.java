package org.hsscontract.compatibility;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.ContractDocument;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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
        ContractDocument document = contract.document();
        Dereferenced inlined = new Dereferenced(document);
        Map<String, Operation> named = named(contract, earlier.contract());
        ElementNames elements = new ElementNames(named, named(other.contract(), earlier.contract()));
        ObjectNode tree = JSON.objectNode();
        ObjectNode operations = tree.putObject("operations");
        named.forEach(
                (name, operation) -> operations.set(name, operation(operation, document, inlined, other.contract())));
        tree.set("servers", KeyedSets.byIndex(inlined.of(Address.ROOT.append("servers"))));
        ObjectNode info = document.at("info").deepCopy().asObject();
        info.remove("version");
        tree.set("info", info);
        ObjectNode tags = tree.putObject("tags");
        document.at("tags").forEach(tag -> tags.set(tag.path("name").asString(), tag.path("description")));
        provenance(version, elements, tree.putObject("provenance"));
        version.decisions()
                .forEach(d -> tree.withObject("/decisions").set(d.path("id").asString(), decision(d, elements)));
        contract.vectors().forEach(v -> vector(v, elements, tree.withObject("/vectors")));
        return new ContractModel(tree);
    }

    private static Map<String, Operation> named(Contract contract, Contract earlier) {
        Map<String, Operation> named = new LinkedHashMap<>();
        contract.operations().forEach(o -> named.put(name(o, earlier), o));
        return named;
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

    private static ObjectNode operation(
            Operation operation, ContractDocument document, Dereferenced inlined, Contract other) {
        ObjectNode model = JSON.objectNode();
        model.put("id", operation.id()).put("path", operation.path()).put("method", operation.method());
        document.at(operation.element()).properties().forEach(p -> {
            Address at = operation.element().append(p.getKey());
            switch (p.getKey()) {
                case "operationId" -> {}
                case "parameters" -> parameters(inlined.of(at), model, operation, other);
                case "tags" -> model.set("tags", KeyedSets.of(p.getValue()));
                case "security" -> model.set("security", security(p.getValue(), document));
                case "x-grouped-list" -> model.set("x-grouped-list", KeyedSets.within(p.getValue(), Set.of("by")));
                default -> model.set(p.getKey(), inlined.of(at));
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

    private static ObjectNode security(JsonNode alternatives, ContractDocument document) {
        ObjectNode schemes = JSON.objectNode();
        alternatives.forEach(alternative -> {
            ObjectNode together =
                    schemes.putObject(String.join(" and ", new LinkedHashSet<>(alternative.propertyNames())));
            alternative
                    .propertyNames()
                    .forEach(name -> together.set(name, document.at("components", "securitySchemes", name)));
        });
        return schemes;
    }

    private static void provenance(ContractVersion version, ElementNames elements, ObjectNode tree) {
        version.provenance().path("elements").properties().forEach(element -> {
            String name = elements.of(element.getKey());
            boolean documented = element.getValue().has("documented");
            if (!elements.inOneOnly(name)) {
                tree.putObject(name)
                        .put("strength", documented ? "documented" : "assumed")
                        .set("sources", KeyedSets.of(element.getValue().path(documented ? "documented" : "assumed")));
            }
        });
    }

    private static JsonNode decision(JsonNode decision, ElementNames elements) {
        ObjectNode model = decision.deepCopy().asObject();
        if (decision.has("about")) {
            ArrayNode about = model.putArray("about");
            decision.get("about").forEach(element -> about.add(elements.of(element.asString())));
        }
        return model;
    }

    private static void vector(Vector vector, ElementNames elements, ObjectNode vectors) {
        ObjectNode model = KeyedSets.within(vector.written(), Set.of("must", "may", "forbid", "alternatives", "source"))
                .deepCopy()
                .asObject();
        model.remove("id");
        if (model.has("element")) {
            model.put("element", elements.of(model.get("element").asString()));
        }
        String kind = vector.kind().word();
        model.put("kind", kind);
        ObjectNode ofKind = vectors.has(kind) ? vectors.get(kind).asObject() : vectors.putObject(kind);
        ofKind.set(vector.id(), model);
    }
}
