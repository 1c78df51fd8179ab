package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.filter;
import static org.hsscontract.tests.faulty.Faults.paged;
import static org.hsscontract.tests.faulty.Faults.pathFilter;
import static org.hsscontract.tests.faulty.Faults.request;
import static org.hsscontract.tests.faulty.Faults.response;
import static org.hsscontract.tests.faulty.Faults.right;

import java.util.List;
import java.util.Locale;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;
import org.hsscontract.tests.proxy.Upstream;
import tools.jackson.databind.node.ObjectNode;

/** Faults in filters. */
final class FilterFaults {
    private FilterFaults() {}

    static List<Fault> all() {
        return List.of(
                request("path-ignored", "The filter path is ignored.", "filter-narrows", r -> r.without("path"))
                        .breaks("process/table-2/title", "process/table-2/path/description"),
                request("port-ignored", "The filter port is ignored.", "filter-narrows", r -> r.without("port"))
                        .breaks("port/table-2/title", "port/table-2/port/description", "port/example-request/text"),
                request("type-ignored", "The filter type is ignored.", "filter-narrows", r -> r.without("type"))
                        .breaks("port/table-2/type/description"),
                request(
                        "path-ignored-for-containers",
                        "With category=container the filter path is ignored.",
                        "filter-narrows",
                        r -> r.value("category").filter("container"::equals).isPresent() ? r.without("path") : r),
                request(
                                "port-ignored-with-type",
                                "With type the filter port is ignored.",
                                "filters-joined-by-and",
                                r -> r.has("type") ? r.without("port") : r)
                        .breaks("port/table-2/port/description", "port/example-request/text"),
                request(
                                "type-ignored-with-port",
                                "With port the filter type is ignored.",
                                "filters-joined-by-and",
                                r -> r.has("port") ? r.without("type") : r)
                        .breaks("port/table-2/type/description"),
                pathFilter(
                        "path-prefix",
                        "path matches by prefix.",
                        "filter-exact",
                        (path, wanted) -> path.startsWith(wanted)),
                pathFilter(
                        "path-suffix",
                        "path matches by suffix.",
                        "filter-exact",
                        (path, wanted) -> path.endsWith(wanted)),
                pathFilter(
                        "path-part", "path matches any part.", "filter-exact", (path, wanted) -> path.contains(wanted)),
                pathFilter(
                        "path-any-case",
                        "path matches in any case.",
                        "filter-exact",
                        (path, wanted) -> path.equalsIgnoreCase(wanted)),
                pathFilter(
                        "path-last-segment",
                        "path matches the file name too.",
                        "filter-exact",
                        (path, wanted) -> path.equals(wanted) || path.endsWith("/" + wanted)),
                pathFilter(
                        "path-trimmed",
                        "path is trimmed before it is compared.",
                        "filter-exact",
                        (path, wanted) -> path.equals(wanted.strip())),
                pathFilter(
                        "path-like",
                        "path is a pattern of SQL LIKE.",
                        "filter-exact",
                        (path, wanted) -> path.matches(like(wanted))),
                pathFilter(
                        "path-glob",
                        "path is a pattern with * and ?.",
                        "filter-exact",
                        (path, wanted) -> path.matches(
                                "\\Q" + wanted.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E")),
                pathFilter(
                                "path-ascii-only",
                                "path finds no value beyond ASCII.",
                                "filter-complete",
                                (path, wanted) ->
                                        path.equals(wanted) && wanted.chars().allMatch(c -> c < 128))
                        .breaks("process/table-2/path/description"),
                pathFilter(
                                "path-plus-kept",
                                "path finds no value with a space.",
                                "filter-complete",
                                (path, wanted) -> path.equals(wanted.replace(' ', '+')))
                        .breaks("process/table-2/path/description"),
                pathFilter(
                                "path-lower-cased",
                                "path is put in lower case before it is compared.",
                                "filter-complete",
                                (path, wanted) -> path.equals(wanted.toLowerCase(Locale.ROOT)))
                        .breaks("process/table-2/path/description"),
                filter("type-any-case", "type matches in any case.", "filter-exact", "type", String::equalsIgnoreCase),
                filter(
                        "type-prefix",
                        "type matches by prefix.",
                        "filter-exact",
                        "type",
                        (type, wanted) -> type.startsWith(wanted)),
                filter(
                                "port-prefix",
                                "port matches the first digits.",
                                "filter-exact",
                                "port",
                                (port, wanted) -> port.startsWith(wanted))
                        .breaks("port/table-2/port/description", "port/example-request/text"),
                filter(
                                "port-part",
                                "port matches any digits.",
                                "filter-exact",
                                "port",
                                (port, wanted) -> port.contains(wanted))
                        .breaks("port/table-2/port/description", "port/example-request/text"),
                filter(
                                "port-16-bit",
                                "port is cut to 16 bits.",
                                "filter-exact",
                                "port",
                                (port, wanted) -> Long.parseLong(port) == (Long.parseLong(wanted) & 0xffff))
                        .breaks("port/table-2/port/description", "port/example-request/text"),
                filter(
                        "port-zero-is-all",
                        "port=0 finds all.",
                        "filter-exact",
                        "port",
                        (port, wanted) -> wanted.equals("0") || port.equals(wanted)),
                answer(
                                "filter-after-paging",
                                "The filter applies to the page and not to the list.",
                                "filter-complete filter-before-paging",
                                FilterFaults::afterPaging)
                        .breaks(
                                "process/table-2/path/description",
                                "port/table-2/port/description",
                                "port/table-2/type/description"),
                answer("filter-first-only", "A filter finds one group at most.", "filter-complete", (r, up) -> {
                            ProxyResponse answer = up.send(r);
                            return r.has("type")
                                    ? answer.onSuccess(b -> {
                                        while (b.withArray("data_list").size() > 1) {
                                            b.withArray("data_list").remove(1);
                                        }
                                        b.put("total_num", b.get("data_list").size());
                                    })
                                    : answer;
                        })
                        .breaks("port/table-2/type/description"),
                answer(
                        "filtered-total-unfiltered",
                        "The total does not follow the filter.",
                        "filter-complete filter-before-paging",
                        (r, up) -> {
                            int total = r.has("path") || r.has("port") || r.has("type")
                                    ? Faults.all(
                                                    r.without("path")
                                                            .without("port")
                                                            .without("type"),
                                                    up)
                                            .size()
                                    : -1;
                            ProxyResponse answer = up.send(r);
                            return total < 0 ? answer : answer.onSuccess(b -> b.put("total_num", total));
                        }),
                answer(
                                "filters-joined-by-or",
                                "port and type together are joined by or.",
                                "filters-joined-by-and",
                                FilterFaults::or)
                        .breaks("port/table-2/port/description", "port/example-request/text"),
                response(
                                "filtered-count-one",
                                "With a filter each count is 1.",
                                "filter-complete",
                                (r, a) -> r.has("path") || r.has("port") ? a.onEachEntry(e -> e.put("num", 1)) : a)
                        .breaksBoth("table-5/num/description"),
                response(
                        "unknown-value-404",
                        "A filter that finds nothing is answered with 404.",
                        "filter-exact valid-values-accepted",
                        (r, a) -> a.ok() && a.tree().path("total_num").asInt(-1) == 0 && r.has("path")
                                ? ProxyResponse.json(404, "{\"error_code\":\"HSS.0011\",\"error_msg\":\"not found\"}")
                                : a),
                response(
                        "nothing-found-null",
                        "Where a filter finds nothing data_list is null.",
                        "body-schema",
                        (r, a) -> r.has("path")
                                ? a.onSuccess(b -> {
                                    if (b.get("data_list").isEmpty()) {
                                        b.putNull("data_list");
                                    }
                                })
                                : a),
                request(
                                "filter-with-offset-ignored",
                                "With an offset the filters are ignored.",
                                "filter-before-paging",
                                r -> r.has("offset")
                                        ? r.without("path").without("port").without("type")
                                        : r)
                        .breaks(
                                "process/table-2/path/description",
                                "port/table-2/port/description",
                                "port/table-2/type/description"),
                response(
                                "filter-drops-later-groups",
                                "A path filter finds only groups of the first page.",
                                "filter-complete",
                                (r, a) -> r.has("path") && a.text().contains("/srv/")
                                        ? a.onSuccess(b -> {
                                            b.putArray("data_list");
                                            b.put("total_num", 0);
                                        })
                                        : a)
                        .breaks("process/table-2/path/description"));
    }

    private static String like(String wanted) {
        return "\\Q" + wanted.replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q") + "\\E";
    }

    private static boolean matches(ProxyRequest r, ObjectNode e) {
        return List.of("path", "port", "type").stream()
                .allMatch(n -> r.value(n).isEmpty()
                        || !e.has(n)
                        || e.get(n).asString().equals(r.value(n).get()));
    }

    private static ProxyResponse afterPaging(ProxyRequest r, Upstream up) {
        ProxyResponse answer = up.send(r.without("path").without("port").without("type"));
        if (!right(r, up)) {
            return up.send(r);
        }
        return answer.onEntries(list -> {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (!matches(r, (ObjectNode) list.get(i))) {
                    list.remove(i);
                }
            }
        });
    }

    private static ProxyResponse or(ProxyRequest r, Upstream up) {
        if (!r.has("port") || !r.has("type") || !right(r, up)) {
            return up.send(r);
        }
        return paged(
                r,
                Faults.all(r.without("port").without("type"), up).stream()
                        .filter(e ->
                                e.get("port").asString().equals(r.value("port").orElse(""))
                                        || e.get("type")
                                                .asString()
                                                .equals(r.value("type").orElse("")))
                        .toList());
    }
}
