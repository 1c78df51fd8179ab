package org.hsscontract.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hsscontract.openapi.Contract.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares the x-grouped-list of an operation with its parameters and its answer, as grouped-list.md demands. */
final class GroupedListCheck {
    private final Contract contract;
    private final JsonNode list;
    private final Map<String, JsonNode> parameters = new LinkedHashMap<>();
    private final JsonNode answer;
    private final JsonNode item;
    private final List<String> findings = new ArrayList<>();

    private GroupedListCheck(Contract contract, Operation operation) {
        this.contract = contract;
        this.list = operation.groupedList();
        contract.parameters(operation)
                .forEach(parameter -> parameters.put(parameter.path("name").asString(), parameter));
        this.answer = contract.answer(operation);
        this.item = contract.resolve(
                answer.path("properties").path(list.path("items").asString()).path("items"));
    }

    /** What does not agree, one sentence each; empty if nothing. */
    static List<String> findings(Contract contract, Operation operation) {
        GroupedListCheck check = new GroupedListCheck(contract, operation);
        check.answer();
        check.page();
        check.filters();
        check.scope();
        check.everyParameterHasOnePart();
        return check.findings;
    }

    private void answer() {
        property(answer, "items", list.path("items").asString(), "array");
        property(answer, "total", list.path("total").asString(), "integer");
        String count = list.at("/group/count").asString();
        property(item, "group.count", count, "integer");
        for (JsonNode name : list.at("/group/by")) {
            property(item, "group.by", name.asString(), null);
            expect(!name.asString().equals(count), "group.by has the count " + count);
        }
    }

    private void property(JsonNode schema, String key, String name, @Nullable String type) {
        JsonNode property = schema.path("properties").path(name);
        if (property.isMissingNode()) {
            findings.add(key + ": there is no property " + name);
            return;
        }
        expect(contains(schema.path("required"), name), key + ": " + name + " is not required");
        expect(type == null || type.equals(property.path("type").asString()), key + ": " + name + " is no " + type);
    }

    private void page() {
        JsonNode limit = integerInQuery("page.limit");
        JsonNode offset = integerInQuery("page.offset");
        expect(
                limit.has("minimum") && limit.has("maximum") && limit.has("default"),
                "page.limit needs minimum, maximum and default");
        expect(
                offset.path("minimum").asInt(-1) == 0 && offset.path("default").asInt(-1) == 0,
                "page.offset needs minimum and default 0");
        JsonNode items = answer.path("properties").path(list.path("items").asString());
        expect(
                items.path("maxItems").equals(limit.path("maximum")),
                "maxItems of the items is not the maximum of page.limit");
    }

    private JsonNode integerInQuery(String key) {
        String name = list.at("/" + key.replace('.', '/')).asString();
        JsonNode parameter = parameter(key, name);
        expect(parameter.path("in").asString().equals("query"), key + ": " + name + " is not in the query");
        expect(schema(parameter).path("type").asString().equals("integer"), key + ": " + name + " is no integer");
        return schema(parameter);
    }

    private void filters() {
        list.path("filters").properties().forEach(filter -> {
            JsonNode parameter = parameter("filters", filter.getKey());
            String name = filter.getValue().path("property").asString();
            String key = "filters." + filter.getKey();
            property(item, key, name, schema(parameter).path("type").asString());
            expect(contains(list.at("/group/by"), name), key + ": " + name + " is not in group.by");
            expect(!schema(parameter).has("default"), key + " has a default");
        });
    }

    private void scope() {
        list.path("scope").properties().forEach(scope -> {
            JsonNode parameter = parameter("scope", scope.getKey());
            String key = "scope." + scope.getKey();
            expect(
                    parameter.path("required").asBoolean(false)
                            || schema(parameter).has("default"),
                    key + " is neither required nor has a default");
            JsonNode all = scope.getValue().path("all");
            expect(
                    all.isMissingNode()
                            || JsonSchemas.errors(JsonSchemas.ofContract(contract, schema(parameter)), all)
                                    .isEmpty(),
                    key + " does not allow its value for all");
        });
    }

    private void everyParameterHasOnePart() {
        List<String> parts = new ArrayList<>();
        parts.add(list.at("/page/limit").asString());
        parts.add(list.at("/page/offset").asString());
        parts.addAll(list.path("filters").propertyNames());
        parts.addAll(list.path("scope").propertyNames());
        for (String name : parameters.keySet()) {
            long times = parts.stream().filter(name::equals).count();
            expect(times == 1, "parameter " + name + " plays " + times + " parts");
        }
    }

    private JsonNode parameter(String key, String name) {
        expect(parameters.containsKey(name), key + ": there is no parameter " + name);
        return parameters.getOrDefault(name, contract.tree().path("none"));
    }

    private JsonNode schema(JsonNode parameter) {
        return contract.resolve(parameter.path("schema"));
    }

    private static boolean contains(JsonNode names, String name) {
        return names.valueStream().anyMatch(each -> each.asString().equals(name));
    }

    private void expect(boolean condition, String otherwise) {
        if (!condition) {
            findings.add(otherwise);
        }
    }
}
