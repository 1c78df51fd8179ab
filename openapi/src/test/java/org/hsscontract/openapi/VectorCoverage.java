package org.hsscontract.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What test vectors touch of the contract, in the words of {@link CoverageDemand}. */
record VectorCoverage(Contract contract, Set<String> touched) {

    static Set<String> of(Contract contract, List<Vector> vectors) {
        VectorCoverage coverage = new VectorCoverage(contract, new HashSet<>());
        for (Vector vector : vectors) {
            switch (vector.kind()) {
                case "request" -> coverage.request(vector);
                case "response" -> coverage.response(vector);
                case "paging" -> coverage.touched.add(vector.operation() + " read page by page");
                default -> coverage.malformed(vector);
            }
        }
        return coverage.touched;
    }

    private void request(Vector vector) {
        String id = vector.operation();
        JsonNode arguments = vector.node().path("arguments");
        contract.parameters(contract.operation(id)).forEach(parameter -> {
            String name = parameter.path("name").asString();
            touched.add(id + " asked " + (arguments.has(name) ? "with " : "without ") + name);
        });
        arguments.properties().forEach(argument -> {
            String pair = argument.getKey() + "=" + argument.getValue().asString();
            touched.add("asked with " + pair);
            touched.add(id + " asked with " + pair);
        });
        vector.node()
                .at("/expect/query/may")
                .forEach(pair -> touched.add(
                        id + " may send the default of " + pair.path(0).asString()));
    }

    private void response(Vector vector) {
        String id = vector.operation();
        JsonNode list = contract.operation(id).groupedList();
        touched.add(id + " answered with " + vector.at("/response/status"));
        vector.node()
                .at("/response/headers")
                .forEach(header -> touched.add("answer with " + header.path(0).asString()));
        vector.node().at("/expect/error").propertyNames().forEach(name -> touched.add("error that tells " + name));
        JsonNode result = vector.node().at("/expect/result");
        JsonNode items = result.path(list.path("items").asString());
        result.propertyNames().forEach(name -> touched.add(id + " answered with " + name));
        items.forEach(item -> item.properties().forEach(property -> {
            touched.add(id + " answered with " + property.getKey());
            touched.add(id + " answered with " + property.getKey() + "="
                    + property.getValue().asString());
        }));
        if (vector.isResult() && items.isEmpty()) {
            String total = list.path("total").asString();
            touched.add(id + " answered with no " + list.path("items").asString() + " and " + total
                    + (result.path(total).asInt() > 0 ? " above 0" : " 0"));
        }
        if (vector.at("/expect/error/kind").equals("broken-contract")) {
            broken(id, vector.at("/response/body"));
        }
    }

    /** A property that is the only one missing from the body or from an item. */
    private void broken(String id, String text) {
        try {
            JsonNode body = ContractFiles.json(text);
            JsonNode answer = contract.answer(contract.operation(id));
            missing(id, answer, body);
            answer.path("properties").properties().stream()
                    .filter(property -> property.getValue().has("items"))
                    .forEach(property -> body.path(property.getKey())
                            .forEach(item -> missing(
                                    id, contract.resolve(property.getValue().path("items")), item)));
        } catch (JacksonException e) {
            // Not JSON, so it lacks no property.
        }
    }

    private void missing(String id, JsonNode schema, JsonNode object) {
        List<String> missing = schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> object.isObject() && !object.has(name))
                .toList();
        if (missing.size() == 1) {
            touched.add(id + " broken without " + missing.get(0));
        }
    }

    private void malformed(Vector vector) {
        String id = vector.operation();
        touched.add(id + " refused with " + vector.at("/expect/status"));
        for (String pair : vector.at("/query").split("&")) {
            String[] parts = pair.split("=", 2);
            boolean empty = parts.length == 1 || parts[1].isEmpty();
            touched.add(id + " refused for " + (empty ? "empty " : "") + parts[0]);
            touched.add(id + " refused for " + parts[0]);
        }
    }
}
