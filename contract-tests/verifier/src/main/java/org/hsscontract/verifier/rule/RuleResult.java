package org.hsscontract.verifier.rule;

import java.util.List;
import java.util.Set;
import org.hsscontract.core.contract.Address;

/**
 * What became of one rule on one operation.
 *
 * @param rule id of the rule
 * @param sentence what the rule says
 * @param operation id of the operation
 * @param outcome the worst of all that was found
 * @param findings what is at odds with the contract, empty unless violated or warned
 * @param declared names of what the rule means to exercise beyond the elements of the contract: classes of values, vectors
 * @param exercised those of them that were exercised and hold
 * @param proved addresses of the elements that were exercised and hold
 * @param notProved what could not be exercised, and what would
 */
public record RuleResult(
        String rule,
        String sentence,
        String operation,
        Outcome outcome,
        List<Finding> findings,
        Set<String> declared,
        Set<String> exercised,
        Set<Address> proved,
        Set<String> notProved) {

    static RuleResult of(String rule, String sentence, String operation, Observations recording) {
        if (recording.findings.isEmpty()
                && recording.proved.isEmpty()
                && recording.exercised.isEmpty()
                && recording.notProved.isEmpty()) {
            recording.notProved.add("more data would prove it; what there is does not exercise it");
        }
        Outcome outcome;
        if (recording.findings.stream().anyMatch(f -> f.outcome() == Outcome.VIOLATED)) {
            outcome = Outcome.VIOLATED;
        } else if (!recording.findings.isEmpty()) {
            outcome = Outcome.WARNING;
        } else if (!recording.notProved.isEmpty()) {
            outcome = Outcome.NOT_PROVED;
        } else {
            outcome = Outcome.PROVED;
        }
        return new RuleResult(
                rule,
                sentence,
                operation,
                outcome,
                List.copyOf(recording.findings),
                Set.copyOf(recording.declared),
                Set.copyOf(recording.exercised),
                Set.copyOf(recording.proved),
                Set.copyOf(recording.notProved));
    }

    static RuleResult notApplicable(String rule, String sentence, String operation) {
        return new RuleResult(
                rule, sentence, operation, Outcome.NOT_APPLICABLE, List.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
