package org.hsscontract.core.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Whether the {@code x-grouped-list} of an operation agrees with its parameters and its answer, as grouped-list.md demands. */
final class GroupedListAgreement {
    private final ContractDocument document;
    private final Operation operation;
    private final GroupedList list;
    private final List<GroupedListProblem> problems = new ArrayList<>();

    private GroupedListAgreement(ContractDocument document, Operation operation, GroupedList list) {
        this.document = document;
        this.operation = operation;
        this.list = list;
    }

    /** @throws ContractException if it does not agree, with what is wrong first and its line */
    static void check(ContractDocument document, Operation operation) {
        operation.list().ifPresent(list -> {
            GroupedListAgreement agreement = new GroupedListAgreement(document, operation, list);
            agreement.answer();
            agreement.page();
            agreement.filters();
            agreement.scopes();
            agreement.parameters();
            GroupedListProblem.throwFirst(document, agreement.problems);
        });
    }

    private void answer() {
        Located answer = answerSchema();
        if (!answer.exists()) {
            problem(list.element(), "x-grouped-list: the operation has no answer 200 with a schema");
            return;
        }
        property(answer, place("items"), "items", list.items(), Optional.of("array"));
        property(answer, place("total"), "total", list.total(), Optional.of("integer"));
        Located item = itemSchema();
        property(item, place("group", "count"), "group/count", list.count(), Optional.of("integer"));
        for (int i = 0; i < list.groupBy().size(); i++) {
            String name = list.groupBy().get(i);
            Address at = place("group", "by", Integer.toString(i));
            property(item, at, "group/by", name, Optional.empty());
            expect(!name.equals(list.count()), at, "group/by: " + name + " is the count");
        }
    }

    private void property(Located schema, Address at, String key, String name, Optional<String> type) {
        JsonNode property = document.resolve(schema, "properties", name).node();
        if (property.isMissingNode()) {
            problem(at, key + ": there is no property " + name);
            return;
        }
        expect(contains(schema.node().path("required"), name), at, key + ": " + name + " is not required");
        type.ifPresent(t -> expect(t.equals(type(property)), at, key + ": " + name + " is no " + t));
    }

    private void page() {
        JsonNode limit = integerInQuery("limit", list.limit().orElseThrow());
        JsonNode offset = integerInQuery("offset", list.offset().orElseThrow());
        Address at = place("page", "limit");
        if (!limit.isMissingNode()) {
            expect(
                    limit.has("minimum") && limit.has("maximum") && limit.has("default"),
                    at,
                    "page/limit needs minimum, maximum and default");
            JsonNode items =
                    document.resolve(answerSchema(), "properties", list.items()).node();
            expect(
                    items.path("maxItems").equals(limit.path("maximum")),
                    at,
                    "maxItems of " + list.items() + " is not the maximum of page/limit");
        }
        if (!offset.isMissingNode()) {
            expect(
                    offset.path("minimum").asInt(-1) == 0
                            && offset.path("default").asInt(-1) == 0,
                    place("page", "offset"),
                    "page/offset needs minimum 0 and default 0");
        }
    }

    private JsonNode integerInQuery(String key, String name) {
        Address at = place("page", key);
        Optional<Parameter> parameter = parameter(at, "page/" + key, name);
        parameter.ifPresent(p -> {
            expect(p.inQuery(), at, "page/" + key + ": " + name + " is not in the query");
            expect(p.isInteger(), at, "page/" + key + ": " + name + " is no integer");
        });
        return parameter.map(Parameter::schema).orElse(MissingNode.getInstance());
    }

    private void filters() {
        Located item = itemSchema();
        list.filters().forEach((name, property) -> {
            Address at = place("filters", name);
            String key = "filters/" + name;
            parameter(at, key, name).ifPresent(parameter -> {
                property(item, at, key, property, Optional.of(type(parameter.schema())));
                expect(parameter.inQuery(), at, key + " is not in the query");
                expect(list.groupBy().contains(property), at, key + ": " + property + " is not in group/by");
                expect(!parameter.schema().has("default"), at, key + " has a default");
            });
        });
    }

    private void scopes() {
        list.scopes().forEach((name, scope) -> {
            Address at = place("scope", name);
            String key = "scope/" + name;
            parameter(at, key, name).ifPresent(parameter -> {
                expect(
                        parameter.required() || parameter.schema().has("default"),
                        at,
                        key + " is neither required nor has a default");
                scope.all()
                        .ifPresent(all -> expect(
                                TextSchema.allows(parameter.schema(), all),
                                at,
                                key + " does not allow its value for all"));
            });
        });
    }

    private void parameters() {
        List<String> parts = Stream.of(
                        list.limit().stream(),
                        list.offset().stream(),
                        list.filters().keySet().stream(),
                        list.scopes().keySet().stream())
                .flatMap(part -> part)
                .toList();
        for (Parameter parameter : operation.parameters()) {
            long times = parts.stream().filter(parameter.name()::equals).count();
            expect(
                    times == 1,
                    parameter.place(),
                    "parameter " + parameter.name() + " plays " + (times == 0 ? "no part" : times + " parts")
                            + " in x-grouped-list");
        }
    }

    private Optional<Parameter> parameter(Address at, String key, String name) {
        Optional<Parameter> parameter = operation.parameter(name);
        expect(parameter.isPresent(), at, key + ": there is no parameter " + name);
        return parameter;
    }

    private Located answerSchema() {
        Located content = document.resolve(operation.response(200).append("content"));
        return content.node().propertyNames().stream()
                .map(type -> document.resolve(content, type, "schema"))
                .filter(Located::exists)
                .findFirst()
                .orElse(new Located(content.address(), MissingNode.getInstance()));
    }

    private Located itemSchema() {
        return document.resolve(answerSchema(), "properties", list.items(), "items");
    }

    private Address place(String... names) {
        return list.element().append(names);
    }

    private static String type(JsonNode schema) {
        return schema.path("type").asString("");
    }

    private static boolean contains(JsonNode names, String name) {
        return names.valueStream().anyMatch(each -> each.asString().equals(name));
    }

    private void expect(boolean condition, Address at, String otherwise) {
        if (!condition) {
            problem(at, otherwise);
        }
    }

    private void problem(Address at, String message) {
        problems.add(new GroupedListProblem(at, operation.id() + ": " + message));
    }
}
