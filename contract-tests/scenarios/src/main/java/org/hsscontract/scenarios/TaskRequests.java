package org.hsscontract.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.http.PercentDecoding;

/** Whether requests ask for what a task says: its operation, with its token and its arguments and no others. */
final class TaskRequests {
    private final Task task;
    private final String base;
    private final Set<String> free;

    /**
     * @param base path of the task's base URL
     * @param free parameters that the SDK sets as it sees fit
     */
    TaskRequests(Task task, String base, Set<String> free) {
        this.task = task;
        this.base = base;
        this.free = free;
    }

    List<ScenarioFinding> findings(ReceivedRequest request, ContractRequests contract) {
        List<ScenarioFinding> findings = new ArrayList<>();
        String called = contract.operation(request, base).map(o -> o.id()).orElse("");
        if (!called.isEmpty() && !called.equals(task.operation().id())) {
            findings.add(new ScenarioFinding("a call of " + task.operation().id(), "one of " + called));
            return findings;
        }
        for (Parameter parameter : task.operation().parameters()) {
            if (!free.contains(parameter.name())) {
                argument(request, parameter).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<ScenarioFinding> argument(ReceivedRequest request, Parameter parameter) {
        Optional<String> given = task.arguments().text(parameter.name());
        Optional<String> sent = parameter.inQuery()
                ? DecodedQuery.of(request).only(parameter.name())
                : ContractRequests.pathValue(task.operation(), parameter.name(), request, base)
                        .flatMap(PercentDecoding::ofPath);
        // What is not given may be left out, or sent as what its absence means.
        boolean right =
                given.isPresent() ? sent.equals(given) : sent.isEmpty() || sent.equals(parameter.defaultValue());
        return right
                ? Optional.empty()
                : Optional.of(new ScenarioFinding(
                        given.map(v -> parameter.name() + "=" + Excerpt.of(v)).orElse("no " + parameter.name())
                                + ", as the task says",
                        sent.map(v -> parameter.name() + "=" + Excerpt.of(v)).orElse("no " + parameter.name()) + " in "
                                + Excerpt.cut(request.line())));
    }
}
