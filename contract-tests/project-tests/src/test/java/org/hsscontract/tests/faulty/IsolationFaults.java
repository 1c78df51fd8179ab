package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.needsKnownData;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.hsscontract.tests.proxy.ProxyResponse;

/** Faults between two projects. They need a second project and its token to be seen. */
final class IsolationFaults {
    private IsolationFaults() {}

    static List<Fault> all() {
        ConcurrentHashMap<String, String> owners = new ConcurrentHashMap<>();
        ConcurrentHashMap<String, ProxyResponse> cache = new ConcurrentHashMap<>();
        ConcurrentHashMap<String, ProxyResponse> cacheOfPages = new ConcurrentHashMap<>();
        return needsKnownData(List.of(
                answer(
                        "any-token-opens-any-project",
                        "Any valid token opens every project.",
                        "isolated-projects",
                        (r, up) -> {
                            ProxyResponse a = up.send(r);
                            if (a.ok()) {
                                owners.put(KnownDataFaults.project(r), r.token().orElse(""));
                            }
                            String owner = owners.get(KnownDataFaults.project(r));
                            return a.status() == 403 && owner != null
                                    ? up.send(r.withHeader("X-Auth-Token", owner))
                                    : a;
                        }),
                answer(
                                "cache-without-project",
                                "Answers are kept by operation and query, without the project.",
                                "isolated-projects",
                                (r, up) -> {
                                    ProxyResponse a = up.send(r);
                                    String key = r.target().replace(KnownDataFaults.project(r), "*");
                                    return a.ok() && !r.method().equals("HEAD")
                                            ? cache.computeIfAbsent(key, k -> a)
                                            : a;
                                })
                        .breaksBoth("table-1/project_id/description"),
                answer(
                                "cache-of-later-pages",
                                "Pages after the first are kept without the project.",
                                "isolated-projects",
                                (r, up) -> {
                                    ProxyResponse a = up.send(r);
                                    String key = r.target().replace(KnownDataFaults.project(r), "*");
                                    return a.ok() && !r.method().equals("HEAD") && r.number("limit", 10) == 200
                                            ? cacheOfPages.computeIfAbsent(key, k -> a)
                                            : a;
                                })
                        .breaksBoth("table-1/project_id/description")));
    }
}
