package org.hsscontract.scenarios;

import java.util.List;
import org.hsscontract.core.contract.Contract;

/**
 * What a run found.
 *
 * @param contract the contract whose vectors were run
 * @param results one per vector, in the order of the files
 * @param problems what makes the run fail besides single vectors: requests to no scenario, declarations that are out of date, a
 *     driver that does not end
 * @param log the last lines that the driver wrote beside its outcomes
 */
public record ScenarioReport(Contract contract, List<ScenarioResult> results, List<String> problems, List<String> log) {
    public ScenarioReport {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
        log = List.copyOf(log);
    }

    /** How many vectors are in that state. */
    public long count(VectorState state) {
        return results.stream().filter(r -> r.state() == state).count();
    }

    /** Whether every vector passed, or its gap is declared, and nothing else was wrong. */
    public boolean passes() {
        return problems.isEmpty() && results.stream().noneMatch(r -> r.state().fails());
    }

    /** 0 if it passes, else 1. */
    public int exitCode() {
        return passes() ? 0 : 1;
    }

    /** In one sentence. */
    public String verdict() {
        if (passes()) {
            return count(VectorState.NOT_SUPPORTED) == 0
                    ? "The SDK agrees with the vectors."
                    : "The SDK agrees with the vectors but for its declared gaps.";
        }
        return results.stream().anyMatch(r -> r.state().fails())
                ? "The SDK does not agree with the vectors."
                : "The run has problems.";
    }
}
