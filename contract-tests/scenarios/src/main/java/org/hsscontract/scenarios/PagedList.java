package org.hsscontract.scenarios;

import java.util.Optional;
import java.util.stream.LongStream;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.vector.ServedList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of a paging vector, its groups numbered, served page by page as the contract says, or as the list says against it.
 */
final class PagedList {
    private final Operation operation;
    private final GroupedList names;
    private final ServedList list;

    /** @throws IllegalArgumentException if the operation is no list in pages */
    PagedList(Operation operation, ServedList list) {
        this.operation = operation;
        this.names = operation
                .list()
                .filter(l -> l.limit().isPresent() && l.offset().isPresent())
                .orElseThrow(() -> new IllegalArgumentException(
                        operation.id() + " is no list in pages (x-grouped-list with page)"));
        this.list = list;
    }

    /** The entry of a number, from 0. */
    JsonNode entry(long number) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        list.entry()
                .properties()
                .forEach(p -> entry.set(
                        p.getKey(),
                        p.getValue().isString()
                                ? JsonNodeFactory.instance.stringNode(
                                        p.getValue().asString().replace("{n}", Long.toString(number)))
                                : p.getValue()));
        return entry;
    }

    ScriptedAnswer answer(ReceivedRequest request) {
        Optional<Long> limit = number(request, names.limit().orElseThrow());
        Optional<Long> offset = offset(request);
        if (limit.isEmpty() || offset.isEmpty()) {
            return error(400, "HSS.0001", "limit and offset must be integers within their bounds, each given once");
        }
        if (list.failsAt().isPresent() && offset.get() >= list.failsAt().getAsLong()) {
            return error(503, "HSS.0041", "Temporarily unavailable");
        }
        return page(
                list.repeats() ? 0 : offset.get(),
                Math.min(limit.get(), list.page().orElse(Long.MAX_VALUE)));
    }

    /** The offset that a request asks for: the default if it has none, empty if it is no integer within its bounds. */
    Optional<Long> offset(ReceivedRequest request) {
        return number(request, names.offset().orElseThrow());
    }

    private ScriptedAnswer page(long first, long length) {
        long groups = list.groups().orElse(Long.MAX_VALUE);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put(names.total(), list.total().orElse(Math.min(groups, Integer.MAX_VALUE)));
        ArrayNode items = page.putArray(names.items());
        LongStream.range(first, Math.min(groups, first + length)).forEach(n -> items.add(entry(n)));
        return ScriptedAnswer.json(200, page);
    }

    private Optional<Long> number(ReceivedRequest request, String name) {
        Parameter parameter = operation.parameter(name).orElseThrow();
        DecodedQuery query = DecodedQuery.of(request);
        long least = parameter.schema().path("minimum").asLong(0);
        long most = parameter.schema().path("maximum").asLong(Integer.MAX_VALUE);
        return (query.has(name) ? query.only(name) : parameter.defaultValue())
                .filter(v -> v.matches("[0-9]{1,10}"))
                .map(Long::valueOf)
                .filter(v -> v >= least && v <= most);
    }

    private static ScriptedAnswer error(int status, String code, String message) {
        return ScriptedAnswer.json(
                status,
                JsonNodeFactory.instance.objectNode().put("error_code", code).put("error_msg", message));
    }
}
