package org.hsscontract.verifier;

import java.time.Duration;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleResult;

/**
 * What a verification found.
 *
 * @param contract the contract
 * @param options how it was verified
 * @param target what was verified; its token is not for printing
 * @param results one entry per rule and operation, in the order of judging
 * @param exchanges all exchanges, in the order of sending
 * @param took the time it took
 */
public record Report(
        Contract contract,
        Target target,
        Options options,
        List<RuleResult> results,
        List<Exchange> exchanges,
        Duration took) {
    public Report {
        results = List.copyOf(results);
        exchanges = List.copyOf(exchanges);
    }

    /** All findings, violations first. */
    public List<Finding> findings() {
        return results.stream()
                .flatMap(r -> r.findings().stream())
                .sorted((a, b) -> a.outcome().compareTo(b.outcome()))
                .toList();
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
