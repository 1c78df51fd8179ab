package org.hsscontract.tests.faulty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.hsscontract.tests.proxy.Behaviour;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;
import org.hsscontract.tests.proxy.Upstream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words in which the catalogue describes faults. */
final class Faults {
    private Faults() {}

    /** The request goes on changed. */
    static Fault request(String id, String what, String rules, UnaryOperator<ProxyRequest> change) {
        return answer(id, what, rules, (request, upstream) -> upstream.send(change.apply(request)));
    }

    /** The response comes back changed. */
    static Fault response(
            String id, String what, String rules, BiFunction<ProxyRequest, ProxyResponse, ProxyResponse> change) {
        return answer(id, what, rules, (request, upstream) -> change.apply(request, upstream.send(request)));
    }

    static Fault answer(String id, String what, String rules, Behaviour behaviour) {
        return new Fault(id, what, new LinkedHashSet<>(Arrays.asList(rules.split(" "))), Set.of(), false, behaviour);
    }

    /** The same faults, marked. */
    static List<Fault> needsKnownData(List<Fault> faults) {
        return faults.stream()
                .map(f -> new Fault(f.id(), f.what(), f.rules(), f.statements(), true, f.behaviour()))
                .toList();
    }

    /** All entries that the right server has for the request, whatever its limit and offset. */
    static List<ObjectNode> all(ProxyRequest request, Upstream upstream) {
        List<ObjectNode> entries = new ArrayList<>();
        while (true) {
            ProxyResponse page = upstream.send(request.with("limit", 200).with("offset", entries.size()));
            if (!page.ok() || page.tree().get("data_list").isEmpty()) {
                return entries;
            }
            page.tree().get("data_list").forEach(e -> entries.add((ObjectNode) e));
        }
    }

    /** Answers with the page of these entries that the request asks for. */
    static ProxyResponse paged(ProxyRequest request, List<ObjectNode> entries) {
        return page(entries, request.number("offset", 0), request.number("limit", 10), entries.size());
    }

    static ProxyResponse page(List<ObjectNode> entries, int offset, int limit, int total) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("total_num", total);
        var list = body.putArray("data_list");
        entries.stream().skip(offset).limit(limit).forEach(list::add);
        return ProxyResponse.json(200, body.toString());
    }

    /** Whether the right server would answer the request with 200: faults in lists leave refusals as they are. */
    static boolean right(ProxyRequest request, Upstream upstream) {
        return upstream.send(request).ok() && !request.method().equals("HEAD");
    }

    /** A filter that matches in its own way, on paths. */
    static Fault pathFilter(String id, String what, String rules, BiFunction<String, String, Boolean> matches) {
        return filter(id, what, rules, "path", matches);
    }

    /** A filter that matches in its own way: first the value of the group, then the value asked for. */
    static Fault filter(
            String id, String what, String rules, String name, BiFunction<String, String, Boolean> matches) {
        return answer(id, what, rules, (request, upstream) -> {
            String wanted = request.value(name).orElse("");
            if (wanted.isEmpty() || !right(request, upstream)) {
                return upstream.send(request);
            }
            List<ObjectNode> found = all(request.without(name), upstream).stream()
                    .filter(e -> e.has(name) && matches.apply(e.get(name).asString(), wanted))
                    .toList();
            return paged(request, found);
        });
    }

    /** Answers with other entries than the right ones, paged rightly. */
    static Fault entries(
            String id, String what, String rules, BiFunction<ProxyRequest, List<ObjectNode>, List<ObjectNode>> change) {
        return answer(
                id,
                what,
                rules,
                (request, upstream) -> right(request, upstream)
                        ? paged(request, change.apply(request, new ArrayList<>(all(request, upstream))))
                        : upstream.send(request));
    }

    /** Whether the answer is a list without entries. */
    static boolean isEmpty(ProxyResponse answer) {
        return answer.ok() && answer.text().contains("\"data_list\":[]");
    }

    static String key(JsonNode entry) {
        return entry.has("path")
                ? entry.get("path").asString()
                : entry.get("port").asString() + entry.get("type").asString();
    }
}
