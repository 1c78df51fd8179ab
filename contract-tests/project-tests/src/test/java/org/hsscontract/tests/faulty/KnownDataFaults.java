package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.entries;
import static org.hsscontract.tests.faulty.Faults.needsKnownData;
import static org.hsscontract.tests.faulty.Faults.request;
import static org.hsscontract.tests.faulty.Faults.response;
import static org.hsscontract.tests.faulty.Faults.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsscontract.tests.proxy.ProxyRequest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Faults that no relation between answers shows: only who knows the data can tell. */
final class KnownDataFaults {
    private static final String EP = "enterprise_project_id";
    private static final String ALL = "all_granted_eps";

    private KnownDataFaults() {}

    static List<Fault> all() {
        return needsKnownData(List.of(
                request(
                                "all-is-default",
                                "all_granted_eps is the default enterprise project.",
                                "known-data generated-queries",
                                r -> r.value(EP).equals(Optional.of(ALL)) ? r.without(EP) : r)
                        .breaksBoth("table-2/enterprise_project_id/description"),
                request(
                                "enterprise-project-swapped",
                                "A granted enterprise project gives the data of the default one.",
                                "known-data generated-queries",
                                r -> r.value(EP)
                                                .filter(v -> v.startsWith("1b6e8c0a"))
                                                .isPresent()
                                        ? r.without(EP)
                                        : r)
                        .breaksBoth("table-2/enterprise_project_id/description"),
                request(
                                "last-enterprise-project-empty",
                                "A granted enterprise project is empty.",
                                "known-data generated-queries",
                                r -> r.value(EP)
                                                .filter(v -> v.startsWith("7c2d4e6f"))
                                                .isPresent()
                                        ? r.with(EP, "none")
                                        : r)
                        // Of processes, another reading of the category has none there.
                        .breaks("port/table-2/enterprise_project_id/description"),
                request(
                                "category-ignored",
                                "category is ignored.",
                                "scope-members-differ known-data generated-queries",
                                r -> r.value("category")
                                                .filter("container"::equals)
                                                .isPresent()
                                        ? r.without("category")
                                        : r)
                        .breaks("port/table-2/category/description"),
                answer(
                                "cache-without-category",
                                "Answers about ports are kept by query without the category.",
                                "scope-members-differ known-data generated-queries",
                                ScopeFaults.cacheBy(r -> (r.isProcesses() ? r : r.without("category")).target()))
                        .breaks("port/table-2/category/description"),
                request(
                                "enterprise-project-ignored-as-known",
                                "enterprise_project_id is ignored, and data are known that show it.",
                                "known-data generated-queries",
                                r -> r.value(EP)
                                                .filter(v -> !v.isEmpty() && v.length() <= 256)
                                                .isPresent()
                                        ? r.without(EP)
                                        : r)
                        .breaksBoth("table-2/enterprise_project_id/description"),
                entries(
                        "ports-not-grouped-by-type-as-known",
                        "Ports are grouped by number, and data are known that have both types.",
                        "known-data",
                        (r, list) -> PagingFaults.firstOfEachPort(list)),
                entries(
                                "process-invents-one",
                                "The list has a path that no asset has.",
                                "known-data",
                                (r, list) -> r.isProcesses() ? withOne(r, list, "path", "/bogus/invented") : list)
                        .breaks("process/function/text"),
                entries(
                                "port-invents-one",
                                "The list has a port that no asset has open.",
                                "known-data",
                                (r, list) -> r.isProcesses() ? list : withOne(r, list, "port", "9"))
                        .breaks("port/function/text"),
                response(
                                "counts-capped",
                                "Counts are 3 at most.",
                                "known-data",
                                (r, a) -> a.onEachEntry(e ->
                                        e.put("num", Math.min(3, e.get("num").asInt()))))
                        .breaksBoth("table-5/num/description")
                        .breaks("process/status-200/description", "process/example-response/text"),
                response(
                                "counts-one-more",
                                "Counts are one too many.",
                                "known-data",
                                (r, a) -> a.onEachEntry(
                                        e -> e.put("num", e.get("num").asInt() + 1)))
                        .breaksBoth("table-5/num/description")
                        .breaks("process/status-200/description", "process/example-response/text"),
                response("counts-all-one", "Counts are 1.", "known-data", (r, a) -> a.onEachEntry(e -> e.put("num", 1)))
                        .breaksBoth("table-5/num/description")
                        .breaks("process/status-200/description", "process/example-response/text"),
                entries(
                                "last-group-missing",
                                "The last group is in no answer.",
                                "known-data",
                                (r, list) -> without(list, "/usr/sbin/sshd", "8080TCP"))
                        .breaksBoth("table-4/data_list/description"),
                entries(
                                "rare-groups-missing",
                                "Groups that were counted once are in no answer.",
                                "known-data generated-queries",
                                (r, list) -> new ArrayList<>(list.stream()
                                        .filter(e -> e.get("num").asInt() > 1)
                                        .toList()))
                        .breaksBoth("table-4/data_list/description"),
                response(
                                "paths-lower-case",
                                "Paths come in lower case.",
                                "known-data filter-complete filter-narrows",
                                (r, a) -> a.onEachEntry(e -> {
                                    if (e.has("path")) {
                                        e.put("path", e.get("path").asString().toLowerCase(Locale.ROOT));
                                    }
                                }))
                        .breaks("process/table-5/path/description"),
                answer("container-holds-hosts-too", "category=container counts hosts too.", "known-data", (r, up) -> {
                            if (!r.value("category").equals(Optional.of("container")) || !right(r, up)) {
                                return up.send(r);
                            }
                            List<ObjectNode> joined = new ArrayList<>(Faults.all(r, up));
                            Faults.all(r.without("category"), up).stream()
                                    .filter(e -> joined.stream()
                                            .noneMatch(j -> Faults.key(j).equals(Faults.key(e))))
                                    .forEach(joined::add);
                            return Faults.paged(r, joined);
                        })
                        .breaks("port/table-2/category/description")));
    }

    private static List<ObjectNode> without(List<ObjectNode> entries, String... keys) {
        return new ArrayList<>(entries.stream()
                .filter(e -> !List.of(keys).contains(Faults.key(e)))
                .toList());
    }

    /** With a group of a value of its own, counted once, where the filters find it. */
    private static List<ObjectNode> withOne(ProxyRequest r, List<ObjectNode> entries, String name, String value) {
        if (r.value(name).filter(v -> !v.equals(value)).isPresent()
                || r.value("type").filter(v -> !v.equals("TCP")).isPresent()) {
            return entries;
        }
        ObjectNode invented = JsonNodeFactory.instance.objectNode();
        if (name.equals("port")) {
            invented.put("port", Integer.parseInt(value)).put("type", "TCP");
        } else {
            invented.put(name, value);
        }
        entries.add(invented.put("num", 1));
        return entries;
    }

    /** The project in the path. */
    static String project(ProxyRequest request) {
        return request.path().split("/").length > 2 ? request.path().split("/")[2] : "";
    }
}
