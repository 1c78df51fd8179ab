package org.hsscontract.verifier.exchange;

/** Sees every exchange of a session. */
@FunctionalInterface
public interface ExchangeObserver {
    void seen(Exchange exchange);
}
