package org.hsscontract.verifier.exchange;

/** Sees every exchange of a session. */
@FunctionalInterface
public interface ExchangeObserver {
    /** Called after each exchange, by the thread that sent it. What it throws is logged, and the call goes on. */
    void seen(Exchange exchange);
}
