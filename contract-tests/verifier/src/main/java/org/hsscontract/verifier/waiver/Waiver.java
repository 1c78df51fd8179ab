package org.hsscontract.verifier.waiver;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.hsscontract.verifier.rule.Finding;

/**
 * Leave to depart from the contract for a time. The rule runs all the same.
 *
 * @param fingerprint of the findings that are waived, if not by rule and operation
 * @param rule id of the rule that is waived, if not by fingerprint
 * @param operation id of the operation on which the rule is waived; empty for all
 * @param reason why, for a reader
 * @param link to where it is dealt with
 * @param expires last day on which it holds
 */
public record Waiver(
        Optional<String> fingerprint,
        Optional<String> rule,
        Optional<String> operation,
        String reason,
        URI link,
        LocalDate expires) {

    public Waiver {
        if (fingerprint.isPresent() == rule.isPresent()) {
            throw new IllegalArgumentException("a waiver is for a fingerprint or for a rule, one of both");
        }
    }

    /** Whether the finding is meant, whatever the day. */
    public boolean covers(Finding finding) {
        return fingerprint
                .map(finding.fingerprint()::equals)
                .orElseGet(() -> rule.orElseThrow().equals(finding.rule())
                        && operation.map(finding.operation()::equals).orElse(true));
    }

    public boolean expired(LocalDate today) {
        return today.isAfter(expires);
    }

    /** What it is for, for a reader. */
    public String subject() {
        return fingerprint
                .map(f -> "fingerprint " + f)
                .orElseGet(() -> "rule " + rule.orElseThrow()
                        + operation.map(o -> " on " + o).orElse(""));
    }
}
