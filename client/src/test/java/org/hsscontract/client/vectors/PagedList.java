package org.hsscontract.client.vectors;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The list of a paging vector, as the vectors' README says. */
record PagedList(JsonNode node) {

    /** What the server answers, written as in the response vectors. */
    JsonNode response(final WireRequest request) {
        final Map<String, String> query =
                request.query().stream().collect(Collectors.toMap(pair -> pair.get(0), pair -> pair.get(1)));
        final long limit = Long.parseLong(query.getOrDefault("limit", "10"));
        final long offset = offset(request);
        if (offset >= node.path("fails_at").asLong(Long.MAX_VALUE)) {
            return response(
                    503,
                    JsonMapper.shared()
                            .createObjectNode()
                            .put("error_code", "HSS.0041")
                            .put("error_msg", "Temporarily unavailable"));
        }
        final long first = repeats() ? 0 : offset;
        final long end =
                Math.min(groups(), first + Math.min(limit, node.path("page").asLong(limit)));
        final ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("total_num", node.path("total_num").asLong(Math.min(groups(), Integer.MAX_VALUE)));
        LongStream.range(first, end).mapToObj(this::entry).forEach(page.putArray("data_list")::add);
        return response(200, page);
    }

    static long offset(final WireRequest request) {
        return request.query().stream()
                .filter(pair -> pair.get(0).equals("offset"))
                .map(pair -> Long.valueOf(pair.get(1)))
                .findFirst()
                .orElse(0L);
    }

    JsonNode entry(final long number) {
        final ObjectNode entry = JsonNodeFactory.instance.objectNode();
        node.path("entry")
                .properties()
                .forEach(property -> entry.set(
                        property.getKey(),
                        property.getValue().isString()
                                ? JsonNodeFactory.instance.stringNode(
                                        property.getValue().asString().replace("{n}", Long.toString(number)))
                                : property.getValue()));
        return entry;
    }

    boolean repeats() {
        return node.path("repeats").asBoolean(false);
    }

    private long groups() {
        return node.path("groups").isString()
                ? Long.MAX_VALUE
                : node.path("groups").asLong();
    }

    private static JsonNode response(final int status, final JsonNode body) {
        final ObjectNode response = JsonNodeFactory.instance.objectNode().put("status", status);
        response.putArray("headers").addArray().add("Content-Type").add("application/json");
        return response.put("body", body.toString());
    }
}
