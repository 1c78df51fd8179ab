package org.hsscontract.openapi;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hsscontract.openapi.Contract.Operation;
import tools.jackson.databind.JsonNode;

/**
 * What the contract has that a single exchange can touch, in the words of {@link VectorCoverage}. Order, joined pages and
 * filters before paging show only in several exchanges; the verifier has rules for them.
 */
record CoverageDemand(Contract contract, Set<String> touches) {

    static Set<String> of(Contract contract) {
        CoverageDemand demand = new CoverageDemand(contract, new LinkedHashSet<>());
        contract.operations().forEach(demand::operation);
        contract.tree()
                .at("/components/schemas/ErrorResponse/properties")
                .propertyNames()
                .forEach(name -> demand.touches.add("error that tells " + name));
        return demand.touches;
    }

    private void operation(Operation operation) {
        contract.parameters(operation).forEach(parameter -> parameter(operation.id(), parameter));
        operation.node().path("responses").properties().forEach(response -> {
            touches.add(operation.id() + " answered with " + response.getKey());
            contract.resolve(response.getValue())
                    .path("headers")
                    .propertyNames()
                    .forEach(header -> touches.add("answer with " + header));
        });
        JsonNode list = operation.groupedList();
        String items = list.path("items").asString();
        touches.add(operation.id() + " answered with no " + items + " and "
                + list.path("total").asString() + " above 0");
        touches.add(operation.id() + " answered with no " + items + " and "
                + list.path("total").asString() + " 0");
        JsonNode answer = contract.answer(operation);
        properties(operation.id(), answer);
        properties(
                operation.id(),
                contract.resolve(answer.path("properties").path(items).path("items")));
        list.path("scope").properties().forEach(scope -> scope(operation.id(), scope.getKey(), scope.getValue()));
        touches.add(operation.id() + " read page by page");
        Set.of("401", "404", "405").forEach(status -> touches.add(operation.id() + " refused with " + status));
    }

    private void parameter(String id, JsonNode parameter) {
        String name = parameter.path("name").asString();
        JsonNode schema = contract.resolve(parameter.path("schema"));
        touches.add(id + " asked with " + name);
        if (parameter.path("in").asString().equals("query")) {
            touches.add(id + " asked without " + name);
            touches.add(id + " refused for " + name);
            touches.add(id + " refused for empty " + name);
        }
        schema.path("enum").forEach(member -> touches.add(id + " asked with " + name + "=" + member.asString()));
        for (String edge : new String[] {"minimum", "maximum", "default"}) {
            if (schema.has(edge)) {
                touches.add("asked with " + name + "=" + schema.path(edge).asString());
            }
        }
        if (schema.has("default")) {
            touches.add(id + " may send the default of " + name);
        }
    }

    private void scope(String id, String name, JsonNode scope) {
        if (scope.has("all")) {
            touches.add(id + " asked with " + name + "=" + scope.path("all").asString());
        }
        if (scope.path("unknown").asString("").equals("refused")) {
            touches.add(id + " refused with 403");
        }
    }

    private void properties(String id, JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            touches.add(id + " answered with " + property.getKey());
            JsonNode members = property.getValue().path("x-extensible-enum");
            members.forEach(
                    member -> touches.add(id + " answered with " + property.getKey() + "=" + member.asString()));
        });
        schema.path("required").forEach(name -> touches.add(id + " broken without " + name.asString()));
    }
}
