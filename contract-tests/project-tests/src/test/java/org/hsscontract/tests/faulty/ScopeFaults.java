package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.request;
import static org.hsscontract.tests.faulty.Faults.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hsscontract.tests.proxy.Behaviour;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;

/** Faults in scopes and in access. */
final class ScopeFaults {
    private static final String EP = "enterprise_project_id";
    private static final String ALL = "all_granted_eps";

    private ScopeFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(scopes());
        faults.addAll(access());
        return faults;
    }

    private static List<Fault> scopes() {
        return List.of(
                request(
                                "default-category-container",
                                "The default category is container.",
                                "scope-default",
                                r -> r.has("category") ? r : r.with("category", "container"))
                        .breaks("port/table-2/category/description"),
                request(
                                "default-category-container-for-ports",
                                "The default category of ports is container.",
                                "scope-default",
                                r -> r.has("category") || r.isProcesses() ? r : r.with("category", "container"))
                        .breaks("port/table-2/category/description"),
                request(
                        "default-enterprise-project-all",
                        "Without enterprise project all are taken.",
                        "scope-default",
                        r -> r.has(EP) ? r : r.with(EP, ALL)),
                request(
                                "all-unknown",
                                "all_granted_eps is not known.",
                                "scope-all-covers-each",
                                r -> r.value(EP).equals(Optional.of(ALL)) ? r.with(EP, "unknown") : r)
                        .breaksBoth("table-2/enterprise_project_id/description"),
                request(
                        "unknown-enterprise-project-is-default",
                        "An unknown enterprise project is taken for the default.",
                        "scope-unknown-empty",
                        r -> r.value(EP).filter(v -> v.contains("dead")).isPresent() ? r.without(EP) : r),
                request(
                        "enterprise-project-ignored",
                        "enterprise_project_id is ignored.",
                        "scope-unknown-empty",
                        r -> r.value(EP)
                                        .filter(v -> !v.isEmpty() && v.length() <= 256)
                                        .isPresent()
                                ? r.without(EP)
                                : r),
                answer(
                        "foreign-project-empty",
                        "A project that is not the token's gets an empty list.",
                        "foreign-project-refused",
                        (r, up) -> {
                            ProxyResponse a = up.send(r);
                            return a.status() == 403
                                    ? ProxyResponse.json(200, "{\"total_num\":0,\"data_list\":[]}")
                                    : a;
                        }),
                projectIgnored(),
                answer(
                                "cache-without-query",
                                "The plain answer is kept and given to every query.",
                                "reading-ends filter-narrows",
                                cacheBy(ProxyRequest::path))
                        .breaks("process/table-2/path/description", "port/table-2/port/description"));
    }

    /** Gives the first answer to every request that has the same key. */
    static Behaviour cacheBy(Function<ProxyRequest, String> key) {
        ConcurrentHashMap<String, ProxyResponse> kept = new ConcurrentHashMap<>();
        return (r, up) -> {
            ProxyResponse right = up.send(r);
            return right.ok() && !r.method().equals("HEAD") ? kept.computeIfAbsent(key.apply(r), k -> right) : right;
        };
    }

    private static Fault projectIgnored() {
        AtomicReference<String> own = new AtomicReference<>();
        return answer("project-ignored", "The project in the path is ignored.", "foreign-project-refused", (r, up) -> {
            ProxyResponse a = up.send(r);
            if (a.ok()) {
                own.compareAndSet(null, r.path().split("/")[2]);
            }
            return a.status() == 403 && own.get() != null
                    ? up.send(r.withPath(r.path().replace(r.path().split("/")[2], own.get())))
                    : a;
        });
    }

    private static List<Fault> access() {
        return List.of(
                authenticated(
                                "token-not-needed",
                                "A call without a token is answered.",
                                r -> r.token().isEmpty())
                        .breaksBoth("table-3/X-Auth-Token/mandatory"),
                authenticated(
                                "token-empty-taken",
                                "An empty token is taken.",
                                r -> r.token().equals(Optional.of("")))
                        .breaksBoth("table-3/X-Auth-Token/description"),
                authenticated(
                                "token-any",
                                "Any token is taken.",
                                r -> r.token().filter(t -> !t.isEmpty()).isPresent())
                        .breaksBoth("table-3/X-Auth-Token/description"),
                authenticated("token-in-query", "The token may stand in the query.", r -> r.has("X-Auth-Token")),
                authenticated(
                        "token-in-authorization",
                        "The token may stand in Authorization.",
                        r -> r.headers().first("Authorization").isPresent()),
                response(
                        "unauthorized-403",
                        "A wrong token gets 403.",
                        "token-required",
                        (r, a) -> a.status() == 401 ? a.withStatus(403) : a),
                response(
                        "unauthorized-200-empty",
                        "A wrong token gets an empty list.",
                        "token-required",
                        (r, a) ->
                                a.status() == 401 ? ProxyResponse.json(200, "{\"total_num\":0,\"data_list\":[]}") : a),
                response(
                        "unauthorized-redirect",
                        "A wrong token is redirected to a login.",
                        "token-required",
                        (r, a) -> a.status() == 401 ? a.withStatus(302).withHeader("Location", "/login") : a),
                authenticated(
                                "ports-without-token",
                                "Ports need no token.",
                                r -> r.token().isEmpty() && !r.isProcesses())
                        .breaks("port/table-3/X-Auth-Token/mandatory"),
                response(
                        "token-echoed-in-header",
                        "The token comes back in a header.",
                        "token-not-disclosed",
                        (r, a) -> r.token()
                                .filter(t -> !t.isEmpty())
                                .map(t -> a.withHeader("X-Subject-Token", t))
                                .orElse(a)),
                response(
                        "token-echoed-in-error",
                        "The token comes back in errors.",
                        "token-not-disclosed",
                        (r, a) -> a.status() == 400 && a.body().length > 0
                                ? a.withBody("{\"error_code\":\"HSS.0001\",\"error_msg\":\"token "
                                        + r.token().orElse("") + "\"}")
                                : a));
    }

    /** Calls that the right server refuses for their token are answered where the condition holds. */
    private static Fault authenticated(String id, String what, Predicate<ProxyRequest> taken) {
        AtomicReference<String> right = new AtomicReference<>();
        return answer(id, what, "token-required", (r, up) -> {
            ProxyResponse a = up.send(r);
            if (a.ok()) {
                right.compareAndSet(null, r.token().orElse(null));
            }
            return a.status() == 401 && right.get() != null && taken.test(r)
                    ? up.send(r.withHeader("X-Auth-Token", right.get()))
                    : a;
        });
    }
}
