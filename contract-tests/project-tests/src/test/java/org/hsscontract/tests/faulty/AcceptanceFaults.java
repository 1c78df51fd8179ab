package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.request;
import static org.hsscontract.tests.faulty.Faults.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;

/** Calls that the documents say are right, and that are refused or answered as other calls. */
final class AcceptanceFaults {
    private static final String EP = "enterprise_project_id";
    private static final String ALL = "all_granted_eps";
    private static final String REFUSAL = "{\"error_code\":\"HSS.0001\",\"error_msg\":\"refused\"}";
    /** What a rule may be that sends nothing but calls without the parameter. */
    private static final String PLAIN = "documented-example limit-default offset-default reading-ends steady-in-a-row";

    private AcceptanceFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(places());
        faults.addAll(demanded());
        faults.addAll(values());
        faults.addAll(scopes());
        return faults;
    }

    private static List<Fault> places() {
        return List.of(
                post("process-get-405", "Processes are asked for with POST, and GET gets 405.", true)
                        .breaks("process/uri/text"),
                post("port-get-405", "Ports are asked for with POST, and GET gets 405.", false)
                        .breaks("port/uri/text"),
                moved("process-at-other-path", "Processes are at another path.", "/process/", "/processes/")
                        .breaks("process/uri/text"),
                moved("port-at-other-path", "Ports are at another path.", "/port/", "/ports/")
                        .breaks("port/uri/text"));
    }

    private static Fault post(String id, String what, boolean processes) {
        return answer(id, what, PLAIN, (r, up) -> {
            if (r.isProcesses() != processes || !List.of("GET", "POST").contains(r.method())) {
                return up.send(r);
            }
            return r.method().equals("POST")
                    ? up.send(r.withMethod("GET"))
                    : ProxyResponse.json(405, REFUSAL).withHeader("Allow", "POST");
        });
    }

    private static Fault moved(String id, String what, String from, String to) {
        return answer(id, what, PLAIN, (r, up) -> {
            if (r.path().contains(to)) {
                return up.send(r.withPath(r.path().replace(to, from)));
            }
            return r.path().contains(from) ? ProxyResponse.json(404, REFUSAL) : up.send(r);
        });
    }

    private static List<Fault> demanded() {
        return List.of(
                demanded("path", ProxyRequest::isProcesses).breaks("process/table-2/path/mandatory"),
                demanded("port", AcceptanceFaults::isPorts).breaks("port/table-2/port/mandatory"),
                demanded("type", AcceptanceFaults::isPorts).breaks("port/table-2/type/mandatory"),
                demanded("category", AcceptanceFaults::isPorts).breaks("port/table-2/category/mandatory"),
                demanded("limit", r -> true).breaksBoth("table-2/limit/mandatory"),
                demanded("offset", r -> true).breaksBoth("table-2/offset/mandatory"),
                refused(
                                "enterprise-project-demanded",
                                "A call without enterprise_project_id is refused.",
                                PLAIN,
                                r -> !r.has(EP))
                        .breaksBoth("table-2/enterprise_project_id/mandatory"));
    }

    private static Fault demanded(String parameter, Predicate<ProxyRequest> operation) {
        return refused(
                parameter + "-demanded",
                "A call without " + parameter + " is refused.",
                PLAIN,
                r -> operation.test(r) && !r.has(parameter));
    }

    private static List<Fault> values() {
        return List.of(
                refused(
                                "limit-10-refused",
                                "limit=10 is refused.",
                                "limit-kept valid-values-accepted",
                                has("limit", "10"))
                        .breaksBoth("table-2/limit/type"),
                refused(
                                "offset-0-refused",
                                "offset=0 is refused.",
                                "offset-default valid-values-accepted",
                                has("offset", "0"))
                        .breaksBoth("table-2/offset/type")
                        .breaks("process/table-2/offset/description"),
                response(
                                "path-in-answer-refused",
                                "A path of the list that has a backslash is refused.",
                                "filter-complete filter-narrows",
                                (r, a) -> r.value("path")
                                                        .filter(v -> v.contains("\\"))
                                                        .isPresent()
                                                && found(r, a)
                                        ? ProxyResponse.json(400, REFUSAL)
                                        : a)
                        .breaks("process/table-2/path/type", "process/table-2/path/description"),
                response(
                                "port-in-answer-refused",
                                "A port of the list that is below 1024 is refused.",
                                "filter-complete filter-narrows",
                                (r, a) -> r.has("port") && r.number("port", 1024) < 1024 && found(r, a)
                                        ? ProxyResponse.json(400, REFUSAL)
                                        : a)
                        .breaks("port/table-2/port/type"),
                refused(
                                "type-UDP-refused",
                                "type=UDP is refused.",
                                "filter-complete filter-narrows",
                                has("type", "UDP"))
                        .breaks("port/table-2/type/type"),
                refused(
                                "host-refused",
                                "category=host is refused.",
                                "scope-default valid-values-accepted",
                                r -> isPorts(r) && has("category", "host").test(r))
                        .breaks("port/table-2/category/type", "port/table-2/category/description"),
                refused(
                                "container-refused",
                                "category=container is refused.",
                                "scope-members-differ valid-values-accepted",
                                r -> isPorts(r) && has("category", "container").test(r))
                        .breaks("port/table-2/category/type", "port/table-2/category/description"),
                refused(
                                "category-refused-for-processes",
                                "Processes are not asked for with category.",
                                "documented-example",
                                r -> r.isProcesses() && r.has("category"))
                        .breaks("process/example-request/text", "process/example-request/request"),
                refused(
                                "example-refused",
                                "port and category together are refused.",
                                "documented-example",
                                r -> r.has("port") && r.has("category"))
                        .breaks("port/example-request/text", "port/example-request/request"));
    }

    private static List<Fault> scopes() {
        return List.of(
                refused(
                                "all-refused",
                                "all_granted_eps is refused.",
                                "scope-all-covers-each request-vectors",
                                has(EP, ALL))
                        .breaksBoth("table-2/enterprise_project_id/type", "table-2/enterprise_project_id/description"),
                request(
                                "all-is-another-one",
                                "all_granted_eps is one enterprise project that is not the default one.",
                                "scope-all-covers-each",
                                r -> has(EP, ALL).test(r) ? r.with(EP, "7c2d4e6f-8a0b-4c1d-9e2f-3a4b5c6d7e8f") : r)
                        .breaksBoth("table-2/enterprise_project_id/description"));
    }

    /** Of the calls that the right server answers with 200, those get 400 for which the condition holds. */
    private static Fault refused(String id, String what, String rules, Predicate<ProxyRequest> condition) {
        return response(id, what, rules, (r, a) -> a.ok() && condition.test(r) ? ProxyResponse.json(400, REFUSAL) : a);
    }

    private static Predicate<ProxyRequest> has(String name, String value) {
        return r -> r.value(name).equals(Optional.of(value));
    }

    private static boolean isPorts(ProxyRequest request) {
        return !request.isProcesses();
    }

    private static boolean found(ProxyRequest request, ProxyResponse answer) {
        return answer.ok() && !request.method().equals("HEAD") && !Faults.isEmpty(answer);
    }
}
