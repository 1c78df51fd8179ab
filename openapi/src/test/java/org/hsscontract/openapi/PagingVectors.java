package org.hsscontract.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compares what paging vectors expect with the contract, and with a walk through their list. */
record PagingVectors(Contract contract) {

    List<String> findings(Vector vector) {
        List<String> findings = new ArrayList<>();
        Set<String> known = contract.parameters(contract.operation(vector.operation())).stream()
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
        vector.node().path("arguments").propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> findings.add("there is no parameter " + name));
        JsonNode answer = contract.answer(contract.operation(vector.operation()));
        JsonSchemas.errors(JsonSchemas.ofContract(contract, answer), firstPage(vector))
                .forEach(error -> findings.add("a page" + error));
        PagingWalk walk = PagingWalk.of(vector.node());
        JsonNode expected = vector.node().path("expect");
        if (expected.has("items") && expected.path("items").asInt() != walk.items()) {
            findings.add("a walk has " + walk.items() + " items");
        }
        if (expected.has("offsets") && !offsets(expected).equals(walk.offsets())) {
            findings.add("a walk asks for the offsets " + walk.offsets());
        }
        if (!expected.at("/error/kind").asString("").equals(walk.error())) {
            findings.add("a walk ends with the error: " + walk.error());
        }
        return findings;
    }

    private JsonNode firstPage(Vector vector) {
        JsonNode list = contract.operation(vector.operation()).groupedList();
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put(
                list.path("total").asString(),
                vector.node().at("/list/total_num").asInt(1));
        page.putArray(list.path("items").asString()).add(vector.node().at("/list/entry"));
        return page;
    }

    private static List<Long> offsets(JsonNode expected) {
        return expected.path("offsets").valueStream().map(JsonNode::asLong).toList();
    }
}
