package org.hsscontract.verifier.list;

import org.hsscontract.verifier.exchange.Exchange;

/** A list could not be read to its end; other rules say what is wrong with the answers. */
public final class UnreadableListException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Exchange exchange;

    UnreadableListException(String message, Exchange exchange) {
        super(message);
        this.exchange = exchange;
    }

    /** The exchange at which reading ended. */
    public Exchange exchange() {
        return exchange;
    }
}
