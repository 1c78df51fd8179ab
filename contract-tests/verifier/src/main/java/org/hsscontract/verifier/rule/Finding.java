package org.hsscontract.verifier.rule;

import java.util.Optional;
import org.hsscontract.verifier.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;

/**
 * A departure from the contract.
 *
 * @param rule id of the rule that was broken
 * @param operation id of the operation
 * @param element address of the constraint in the contract
 * @param source where the constraint comes from; it decides between violation and warning
 * @param expected what the contract says, for a reader
 * @param actual what came, for a reader
 * @param exchange the exchange that shows it
 */
public record Finding(
        String rule, String operation, String element, Source source, String expected, String actual, Optional<Exchange> exchange) {

    public Outcome outcome() {
        return source.documented() ? Outcome.VIOLATED : Outcome.WARNING;
    }
}
