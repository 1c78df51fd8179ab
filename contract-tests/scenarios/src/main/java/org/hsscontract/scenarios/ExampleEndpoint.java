package org.hsscontract.scenarios;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.vector.ServedList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A base URL for a program that shows how an SDK is used: every list has three entries, served page by page, and what came is
 * kept and judged. Thread-safe.
 */
public final class ExampleEndpoint {
    private static final int GROUPS = 3;
    private static final int MOST_REQUESTS = 1000;

    private final Contract contract;
    private final ContractRequests requestsOfContract;
    private final String server;
    private final String base;
    private final List<ReceivedRequest> requests = Collections.synchronizedList(new ArrayList<>());

    ExampleEndpoint(Contract contract, ContractRequests requestsOfContract, String server, String base) {
        this.contract = contract;
        this.requestsOfContract = requestsOfContract;
        this.server = server;
        this.base = base;
    }

    /** What stands for {@code https://hss.example.com}. */
    public String url() {
        return server + base;
    }

    /** The project that the program must ask for. */
    public String projectId() {
        return Task.ANY_VALUE;
    }

    /** The token that it must send. */
    public String token() {
        return Task.ANY_TOKEN;
    }

    List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Ids of the operations that were called. */
    Set<String> operations() {
        Set<String> called = new LinkedHashSet<>();
        requests().forEach(r -> requestsOfContract.operation(r, base).ifPresent(o -> called.add(o.id())));
        return called;
    }

    /** What was wrong with the requests, and which operations were not called; empty if nothing. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (ReceivedRequest request : requests()) {
            List<ScenarioFinding> ofRequest = new ArrayList<>(requestsOfContract.findings(request, base));
            requestsOfContract.operation(request, base).ifPresent(operation -> {
                TokenPlace.finding(request, operation, token()).ifPresent(ofRequest::add);
                project(request, operation).ifPresent(ofRequest::add);
            });
            ofRequest.forEach(f -> findings.add(Excerpt.cut(request.line()) + ": " + f.sentence()));
        }
        contract.operations().stream()
                .map(Operation::id)
                .filter(id -> !operations().contains(id))
                .forEach(id -> findings.add("expected a call of " + id + ", actual none"));
        return List.copyOf(findings);
    }

    String base() {
        return base;
    }

    ScriptedAnswer answer(ReceivedRequest request) {
        if (requests.size() < MOST_REQUESTS) {
            requests.add(request);
        }
        return requestsOfContract
                .operation(request, base)
                .map(o -> new PagedList(o, list(o)).answer(request))
                .orElseGet(() -> ScriptedAnswer.json(
                        404,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("error_code", "APIGW.0101")
                                .put("error_msg", "The API does not exist")));
    }

    private Optional<ScenarioFinding> project(ReceivedRequest request, Operation operation) {
        return operation.parameters().stream()
                .filter(p -> !p.inQuery())
                .filter(p -> !ContractRequests.pathValue(operation, p.name(), request, base)
                        .equals(Optional.of(projectId())))
                .map(p ->
                        new ScenarioFinding(p.name() + " " + projectId() + " in the path", Excerpt.cut(request.path())))
                .findFirst();
    }

    private ServedList list(Operation operation) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        contract.itemProperties(operation).forEach((name, schema) -> entry.set(name, value(schema.node())));
        return ServedList.of(entry, GROUPS);
    }

    /** A text that differs from entry to entry, or the least number. */
    private static JsonNode value(JsonNode schema) {
        return schema.path("type").asString("").equals("integer")
                ? JsonNodeFactory.instance.numberNode(schema.path("minimum").asInt(0))
                : JsonNodeFactory.instance.stringNode("example-{n}");
    }
}
