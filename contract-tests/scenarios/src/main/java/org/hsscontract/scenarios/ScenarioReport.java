package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * What the vector is assumed by, for a reader: {@code beyond-the-end (200 with ...)}; empty if it is documented, or the result
     * is not a departure from it.
     */
    Optional<String> assumption(ScenarioResult result) {
        return Optional.of(contract.source(result.vector()))
                .filter(source -> !source.documented() && result.state().departs())
                .map(source -> source.text().replaceFirst("^assumed: ", ""));
    }

    /** Whether every vector passed, was warned of, or its gap is declared, and nothing else was wrong. */
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
            long warned = count(VectorState.WARNED);
            List<String> gaps = Stream.of(
                            count(VectorState.NOT_SUPPORTED) == 0 ? "" : "its declared gaps",
                            warned == 0 ? "" : warned + (warned == 1 ? " that is" : " that are") + " only assumed")
                    .filter(g -> !g.isEmpty())
                    .toList();
            return "The SDK agrees with the vectors" + (gaps.isEmpty() ? "" : " but for ") + String.join(" and ", gaps)
                    + ".";
        }
        return results.stream().anyMatch(r -> r.state().fails())
                ? "The SDK does not agree with the vectors."
                : "The run has problems.";
    }
}
