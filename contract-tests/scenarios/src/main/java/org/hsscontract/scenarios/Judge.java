package org.hsscontract.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Strength;
import org.hsscontract.core.vector.ExpectedReading;
import org.hsscontract.core.vector.PagingVector;
import org.hsscontract.core.vector.RequestVector;

/** Judges what came over the wire and what the caller got. Thread-safe. */
final class Judge {
    private final Contract stated;
    private final ContractRequests contract;

    Judge(Contract contract) {
        this.stated = contract;
        this.contract = new ContractRequests(contract);
    }

    ContractRequests contract() {
        return contract;
    }

    /** How strong it is what the vector itself says; what holds for every request is always documented. */
    Strength strength(Scenario scenario) {
        return stated.source(scenario.vector()).strength();
    }

    /** Of the requests and the outcome together. */
    List<ScenarioFinding> findings(Scenario scenario, Task task, List<ReceivedRequest> requests, DriverAnswer outcome) {
        if (outcome instanceof DriverAnswer.NotImplemented) {
            return new AnswerExpectation(scenario, strength(scenario)).findings(outcome);
        }
        return Stream.concat(
                        requests(scenario, task, requests).stream(),
                        new AnswerExpectation(scenario, strength(scenario)).findings(outcome).stream())
                .distinct()
                .toList();
    }

    /** Of the requests alone. */
    List<ScenarioFinding> requests(Scenario scenario, Task task, List<ReceivedRequest> requests) {
        List<ScenarioFinding> findings = new ArrayList<>();
        boolean paging = scenario.vector() instanceof PagingVector;
        if (!paging && requests.size() != 1) {
            findings.add(
                    requests.isEmpty()
                            ? new ScenarioFinding("one request", "none")
                            : new ScenarioFinding("one request", requests.size() + " requests", strength(scenario)));
        }
        for (ReceivedRequest request : requests) {
            findings.addAll(contract.findings(request, scenario.base()));
            TokenPlace.finding(request, task.operation(), task.token()).ifPresent(findings::add);
            findings.addAll(asked(scenario, task, request));
        }
        if (scenario.vector() instanceof PagingVector vector) {
            offsets(scenario.list(vector), vector.expect(), requests)
                    .map(f -> requests.isEmpty() ? f : f.as(strength(scenario)))
                    .ifPresent(findings::add);
        }
        return findings.stream().distinct().toList();
    }

    private List<ScenarioFinding> asked(Scenario scenario, Task task, ReceivedRequest request) {
        if (scenario.vector() instanceof RequestVector vector) {
            return new RequestExpectation(vector.expect(), strength(scenario)).findings(request, scenario.base());
        }
        Set<String> free = scenario.vector() instanceof PagingVector ? pageParameters(task) : Set.of();
        return new TaskRequests(task, scenario.base(), free).findings(request, contract);
    }

    private static Set<String> pageParameters(Task task) {
        GroupedList list = task.operation().list().orElseThrow();
        return Stream.of(list.limit(), list.offset()).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static Optional<ScenarioFinding> offsets(
            PagedList list, ExpectedReading expect, List<ReceivedRequest> requests) {
        String seen = requests.stream()
                .map(r -> list.offset(r).map(String::valueOf).orElse("none"))
                .collect(Collectors.joining(", ", "[", "]"));
        if (expect.offsets().isEmpty()) {
            return requests.isEmpty()
                    ? Optional.of(new ScenarioFinding("requests for pages", "none"))
                    : Optional.empty();
        }
        String wanted = expect.offsets().get().toString();
        return seen.equals(wanted)
                ? Optional.empty()
                : Optional.of(new ScenarioFinding("pages at the offsets " + wanted, Excerpt.cut(seen)));
    }
}
