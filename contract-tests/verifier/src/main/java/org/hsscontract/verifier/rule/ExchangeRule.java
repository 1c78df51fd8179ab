package org.hsscontract.verifier.rule;

import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Exchange;

/** A statement that every single exchange must make true, whichever rule sent it. Implementations are thread-safe. */
public interface ExchangeRule {
    /** Kebab-case, unique among all rules, never changed once released. */
    String id();

    /** The exact sentence that a reader sees. */
    String sentence();

    /** Whether the contract gives the rule something to judge on the operation. */
    default boolean appliesTo(Contract contract, Operation operation) {
        return true;
    }

    /** Judges the exchange and records what was proved or broken. */
    void judge(Exchange exchange, ExchangeTrial trial);
}
