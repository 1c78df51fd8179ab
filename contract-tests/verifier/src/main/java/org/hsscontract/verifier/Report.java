package org.hsscontract.verifier;

import java.time.Duration;
import java.util.List;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleResult;

/**
 * What a verification found.
 *
 * @param contract title and version of the contract
 * @param target what was verified; its token is not for printing
 * @param results one entry per rule and operation, in the order of judging
 * @param exchanges how many exchanges it took
 * @param took the time it took
 */
public record Report(String contract, Target target, List<RuleResult> results, int exchanges, Duration took) {
    public Report {
        results = List.copyOf(results);
    }

    /** All departures, violations first. */
    public List<Finding> findings() {
        return results.stream().flatMap(r -> r.findings().stream())
                .sorted((a, b) -> a.outcome().compareTo(b.outcome())).toList();
    }

    /** Whether no documented constraint is broken. */
    public boolean agrees() {
        return count(Outcome.VIOLATED) == 0;
    }

    /** How many rules had that outcome, on all operations. */
    public long count(Outcome outcome) {
        return results.stream().filter(r -> r.outcome() == outcome).count();
    }
}
