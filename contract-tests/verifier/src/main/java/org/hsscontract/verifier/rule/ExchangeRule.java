package org.hsscontract.verifier.rule;

import org.hsscontract.verifier.exchange.Exchange;

/** A statement that every single exchange must make true, whichever rule sent it. Implementations are thread-safe. */
public non-sealed interface ExchangeRule extends ContractRule {
    /** Judges the exchange and records what was proved or broken. */
    void judge(Exchange exchange, ExchangeTrial trial);
}
