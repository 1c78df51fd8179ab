package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.response;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of another type than the documents give, and other forms of lists and bodies. */
final class ShapeFaults {
    private static final String SCHEMA = "body-schema";

    private ShapeFaults() {}

    static List<Fault> all() {
        return List.of(
                list("list-of-arrays", "Entries are arrays.", ShapeFaults::values),
                list("list-of-strings", "Entries are texts.", e -> JsonNodeFactory.instance.stringNode(Faults.key(e))),
                response(
                                "entries-in-map",
                                "data_list is an object with an entry for each group.",
                                SCHEMA,
                                (r, a) -> a.onSuccess(b -> b.set("data_list", map(b.get("data_list")))))
                        .breaksBoth("table-4/data_list/type"),
                response("body-is-xml", "The body is XML.", "media-type strict-json body-schema", ShapeFaults::xml)
                        .breaksBoth("example-response/body"),
                entry("path-as-array", "path is an array of its segments.", SCHEMA, e -> {
                            if (e.has("path")) {
                                ArrayNode segments = JsonNodeFactory.instance.arrayNode();
                                List.of(e.get("path").asString().split("/")).forEach(segments::add);
                                e.set("path", segments);
                            }
                        })
                        .breaks("process/table-5/path/type"),
                entry("type-as-number", "type is the number of the protocol.", SCHEMA, e -> {
                            if (e.has("type")) {
                                e.put("type", e.get("type").asString().equals("TCP") ? 6 : 17);
                            }
                        })
                        .breaks("port/table-5/type/type"),
                entry("type-SCTP", "type is SCTP where it is UDP.", "known-values", e -> {
                            if (e.has("type") && e.get("type").asString().equals("UDP")) {
                                e.put("type", "SCTP");
                            }
                        })
                        .breaks("port/table-5/type/description"),
                entry("port-one-more", "port is one too many.", "filter-complete filter-narrows known-data", e -> {
                            if (e.has("port")) {
                                e.put("port", e.get("port").asInt() + 1);
                            }
                        })
                        .breaks("port/table-5/port/description"),
                entry("count-boolean", "num is a boolean.", SCHEMA, e -> e.put("num", true))
                        .breaksBoth("table-5/num/type"),
                response(
                                "total-fraction",
                                "total_num has a fraction.",
                                SCHEMA,
                                (r, a) -> a.onSuccess(b ->
                                        b.put("total_num", b.get("total_num").asInt() + 0.5)))
                        .breaksBoth("table-4/total_num/type"),
                entry("port-missing", "port is missing in entries.", SCHEMA, e -> e.remove("port")),
                answer("port-70000", "A port is 70000, and found as that.", SCHEMA, (r, up) -> {
                    ProxyRequest known = r.value("port").equals(Optional.of("70000")) ? r.with("port", 65535) : r;
                    return up.send(known).onEachEntry(e -> {
                        if (e.path("port").asInt(0) == 65535) {
                            e.put("port", 70000);
                        }
                    });
                }));
    }

    private static Fault entry(String id, String what, String rules, Consumer<ObjectNode> change) {
        return response(id, what, rules, (r, a) -> a.onEachEntry(change));
    }

    private static Fault list(String id, String what, Function<JsonNode, JsonNode> change) {
        return response(
                        id,
                        what,
                        SCHEMA,
                        (r, a) -> a.onEntries(list -> {
                            for (int i = 0; i < list.size(); i++) {
                                list.set(i, change.apply(list.get(i)));
                            }
                        }))
                .breaksBoth("table-4/data_list/type");
    }

    private static JsonNode values(JsonNode entry) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        entry.forEach(values::add);
        return values;
    }

    private static ObjectNode map(JsonNode list) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        list.forEach(e -> map.set(Faults.key(e), e));
        return map;
    }

    private static ProxyResponse xml(ProxyRequest request, ProxyResponse answer) {
        if (!answer.ok() || answer.body().length == 0) {
            return answer;
        }
        StringBuilder body = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><statistics><total_num>")
                .append(answer.tree().get("total_num").asInt())
                .append("</total_num>");
        answer.tree()
                .get("data_list")
                .forEach(e -> body.append("<entry num=\"")
                        .append(e.get("num").asInt())
                        .append("\"/>"));
        return answer.withHeader("Content-Type", "application/xml")
                .withBody(body.append("</statistics>").toString());
    }
}
