package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.entries;
import static org.hsscontract.tests.faulty.Faults.page;
import static org.hsscontract.tests.faulty.Faults.request;
import static org.hsscontract.tests.faulty.Faults.response;
import static org.hsscontract.tests.faulty.Faults.right;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Faults in limit, offset, order, totals and grouping. */
final class PagingFaults {
    private PagingFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(limits());
        faults.addAll(offsets());
        faults.addAll(totals());
        faults.addAll(groups());
        return faults;
    }

    private static List<Fault> limits() {
        return List.of(
                request(
                                "limit-ignored",
                                "limit is ignored.",
                                "limit-kept",
                                r -> valid(r, "limit") ? r.without("limit") : r)
                        .breaksBoth("table-2/limit/description"),
                request(
                                "limit-one-more",
                                "A page has one group more than limit says.",
                                "limit-kept",
                                r -> valid(r, "limit") && r.number("limit", 0) < 200
                                        ? r.with("limit", r.number("limit", 0) + 1)
                                        : r)
                        .breaksBoth("table-2/limit/description"),
                request(
                                "limit-one-less",
                                "A page has one group less than limit says.",
                                "limit-kept",
                                r -> r.number("limit", 0) > 1 ? r.with("limit", r.number("limit", 0) - 1) : r)
                        .breaksBoth("table-2/limit/description"),
                request(
                        "limit-one-means-default",
                        "limit=1 is taken for the default.",
                        "limit-kept",
                        r -> r.number("limit", 0) == 1 ? r.without("limit") : r),
                request(
                        "limit-capped",
                        "A limit above 20 is silently cut to 20.",
                        "limit-kept",
                        r -> r.number("limit", 0) > 20 && r.number("limit", 0) <= 200 ? r.with("limit", 20) : r),
                request(
                                "default-limit-20",
                                "The default limit is 20.",
                                "limit-default",
                                r -> r.has("limit") ? r : r.with("limit", 20))
                        .breaksBoth("table-2/limit/description"),
                request(
                                "default-limit-5",
                                "The default limit is 5.",
                                "limit-default",
                                r -> r.has("limit") ? r : r.with("limit", 5))
                        .breaksBoth("table-2/limit/description"),
                request(
                                "default-limit-none",
                                "Without limit there is no limit.",
                                "limit-default",
                                r -> r.has("limit") ? r : r.with("limit", 200))
                        .breaksBoth("table-2/limit/description"),
                request(
                                "default-limit-of-ports",
                                "The default limit of ports is 15.",
                                "limit-default",
                                r -> r.has("limit") || r.isProcesses() ? r : r.with("limit", 15))
                        .breaks("port/table-2/limit/description"));
    }

    private static List<Fault> offsets() {
        return List.of(
                request(
                                "offset-ignored",
                                "offset is ignored.",
                                "reading-ends",
                                r -> valid(r, "offset") ? r.without("offset") : r)
                        .breaksBoth("table-2/offset/description"),
                request(
                                "offset-counts-pages",
                                "offset counts pages.",
                                "offset-counts-records",
                                r -> valid(r, "offset")
                                        ? r.with(
                                                "offset",
                                                Math.min(99999, r.number("offset", 0)) * r.number("limit", 10))
                                        : r)
                        .breaks("process/table-2/offset/description"),
                request(
                                "offset-one-based",
                                "offset counts from 1.",
                                "offset-counts-records pages-join",
                                r -> r.number("offset", 0) > 0 ? r.with("offset", r.number("offset", 0) - 1) : r)
                        .breaks("process/table-2/offset/description"),
                request(
                                "offset-one-more",
                                "A page begins one group late, but for the first.",
                                "offset-counts-records pages-join",
                                r -> r.number("offset", 0) > 0 ? r.with("offset", r.number("offset", 0) + 1) : r)
                        .breaks("process/table-2/offset/description"),
                request(
                                "offset-rounded",
                                "offset is rounded down to whole pages.",
                                "offset-counts-records",
                                r -> valid(r, "offset") ? r.with("offset", r.number("offset", 0) / 10 * 10) : r)
                        .breaks("process/table-2/offset/description"),
                request(
                                "default-offset-1",
                                "Without offset a page begins with the second group.",
                                "offset-default",
                                r -> r.has("offset") ? r : r.with("offset", 1))
                        .breaks(
                                "process/example-request/text",
                                "port/table-2/offset/description",
                                "port/example-request/text"),
                answer(
                        "beyond-the-end-last-page",
                        "Beyond the end the last page comes again.",
                        "reading-ends",
                        (r, up) -> {
                            ProxyResponse a = up.send(r);
                            if (!a.ok()
                                    || r.method().equals("HEAD")
                                    || !a.tree().get("data_list").isEmpty()) {
                                return a;
                            }
                            return up.send(r.with(
                                    "offset",
                                    Math.max(0, a.tree().get("total_num").asInt() - r.number("limit", 10))));
                        }),
                response(
                        "beyond-the-end-404",
                        "Beyond the end the answer is 404.",
                        "reading-ends",
                        (r, a) ->
                                r.number("offset", 0) > 0 && a.ok() && a.text().contains("\"data_list\":[]")
                                        ? ProxyResponse.json(
                                                404, "{\"error_code\":\"HSS.0011\",\"error_msg\":\"no such page\"}")
                                        : a),
                response(
                        "beyond-the-end-total-0",
                        "Beyond the end the total is 0.",
                        "beyond-the-end-empty total-counts-groups",
                        (r, a) -> a.onSuccess(b -> {
                            if (b.get("data_list").isEmpty()) {
                                b.put("total_num", 0);
                            }
                        })),
                answer(
                                "gap-between-pages",
                                "The eleventh group is on no page.",
                                "limit-kept pages-join total-counts-groups",
                                (r, up) -> {
                                    ProxyResponse a = up.send(r);
                                    int place = 10 - r.number("offset", 0);
                                    return r.has("path") || r.has("port") || r.has("type")
                                            ? a
                                            : a.onEntries(list -> {
                                                if (place >= 0 && place < list.size()) {
                                                    list.remove(place);
                                                }
                                            });
                                })
                        .breaksBoth("table-2/limit/description"),
                answer(
                        "reversed-second-page",
                        "Pages after the first are in reverse order.",
                        "offset-counts-records pages-join",
                        (r, up) -> r.number("offset", 0) == 0
                                ? up.send(r)
                                : up.send(r).onEntries(PagingFaults::reverse)),
                unstable("order-changes", "The order is another one in each answer."),
                entries(
                        "order-depends-on-limit",
                        "With a limit below 10 the order is reversed.",
                        "offset-counts-records pages-join limit-kept same-answer-twice",
                        (r, list) -> {
                            if (r.number("limit", 10) < 10) {
                                Collections.reverse(list);
                            }
                            return list;
                        }));
    }

    private static List<Fault> totals() {
        return List.of(
                response(
                                "total-of-page",
                                "The total is the number of groups on the page.",
                                "total-counts-groups",
                                (r, a) -> a.onSuccess(b ->
                                        b.put("total_num", b.get("data_list").size())))
                        .breaksBoth("table-4/total_num/description"),
                response(
                                "total-one-more",
                                "The total is one too many.",
                                "total-counts-groups",
                                (r, a) -> a.onSuccess(b ->
                                        b.put("total_num", b.get("total_num").asInt() + 1)))
                        .breaksBoth("table-4/total_num/description"),
                answer("total-sums-counts", "The total is the sum of the counts.", "total-counts-groups", (r, up) -> {
                            ProxyResponse a = up.send(r);
                            int sum = a.ok() && !r.method().equals("HEAD")
                                    ? Faults.all(r, up).stream()
                                            .mapToInt(e -> e.get("num").asInt())
                                            .sum()
                                    : 0;
                            return a.onSuccess(b -> b.put("total_num", sum));
                        })
                        .breaksBoth("table-4/total_num/description", "example-response/body"),
                response(
                                "total-minus-offset",
                                "The total counts from the offset.",
                                "total-counts-groups",
                                (r, a) -> a.onSuccess(b -> b.put(
                                        "total_num",
                                        Math.max(0, b.get("total_num").asInt() - r.number("offset", 0)))))
                        .breaksBoth("table-4/total_num/description"),
                response(
                                "total-capped",
                                "The total is 20 at most.",
                                "total-counts-groups",
                                (r, a) -> a.onSuccess(b -> b.put(
                                        "total_num",
                                        Math.min(20, b.get("total_num").asInt()))))
                        // The fleet has more than 20 paths, and no more than 20 ports.
                        .breaks("process/table-4/total_num/description"),
                response(
                                "total-zero-without-limit",
                                "Without a limit the total is 0.",
                                "total-counts-groups same-answer-twice unknown-parameter-ignored",
                                (r, a) -> r.has("limit") ? a : a.onSuccess(b -> b.put("total_num", 0)))
                        .breaksBoth("table-4/total_num/description"),
                response(
                                "total-with-limit-only",
                                "The total is the limit where that is smaller.",
                                "total-counts-groups",
                                (r, a) -> a.onSuccess(b -> b.put(
                                        "total_num", Math.min(b.get("total_num").asInt(), r.number("limit", 10)))))
                        .breaksBoth("table-4/total_num/description"));
    }

    private static List<Fault> groups() {
        return List.of(
                entries(
                        "group-split",
                        "The most frequent group comes twice, its count divided.",
                        "groups-distinct",
                        (r, list) -> {
                            ObjectNode most = list.stream()
                                    .filter(e -> e.get("num").asInt() > 1)
                                    .findFirst()
                                    .orElse(null);
                            if (most != null) {
                                ObjectNode half = most.deepCopy().put("num", 1);
                                most.put("num", most.get("num").asInt() - 1);
                                list.add(list.indexOf(most), half);
                            }
                            return list;
                        }),
                entries(
                        "ports-not-grouped-by-type",
                        "Ports are grouped by number, and the type is that of the first.",
                        "filter-complete filter-narrows filters-joined-by-and",
                        (r, list) -> firstOfEachPort(list)),
                response(
                        "count-zero",
                        "Groups that were counted once have count 0.",
                        "groups-distinct body-schema",
                        (r, a) -> a.onEachEntry(e -> e.put(
                                "num",
                                e.get("num").asInt() == 1 ? 0 : e.get("num").asInt()))),
                response(
                                "count-negative",
                                "Counts are negative.",
                                "groups-distinct body-schema",
                                (r, a) -> a.onEachEntry(
                                        e -> e.put("num", -e.get("num").asInt())))
                        .breaksBoth("table-5/num/description"));
    }

    static List<ObjectNode> firstOfEachPort(List<ObjectNode> list) {
        List<ObjectNode> kept = new ArrayList<>();
        list.forEach(e -> {
            if (!e.has("port") || kept.stream().noneMatch(k -> k.get("port").equals(e.get("port")))) {
                kept.add(e);
            }
        });
        return kept;
    }

    private static Fault unstable(String id, String what) {
        AtomicInteger turn = new AtomicInteger();
        return answer(id, what, "same-answer-twice pages-join offset-counts-records", (r, up) -> {
            if (!right(r, up)) {
                return up.send(r);
            }
            List<ObjectNode> list = Faults.all(r, up);
            if (!list.isEmpty()) {
                Collections.rotate(list, turn.incrementAndGet() % list.size());
            }
            return page(list, r.number("offset", 0), r.number("limit", 10), list.size());
        });
    }

    private static void reverse(ArrayNode list) {
        List<JsonNode> copy = new ArrayList<>();
        list.forEach(copy::add);
        Collections.reverse(copy);
        list.removeAll();
        list.addAll(copy);
    }

    private static boolean valid(ProxyRequest r, String name) {
        return r.value(name).filter(v -> v.matches("[0-9]{1,6}")).isPresent();
    }
}
