package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;

/** Judges how a response was transferred. */
public final class TransferWhole implements ExchangeRule {
    @Override
    public String id() {
        return "transfer-whole";
    }

    @Override
    public String sentence() {
        return "Every response comes whole and in time, and is as long as it says.";
    }

    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        Address element = trial.operation().element();
        if (exchange.failure().isPresent()) {
            trial.broken(element, Source.standard("RFC 9112 §8"), "a whole response", exchange.outcome(), exchange);
        } else if (exchange.response().orElseThrow().trailing() > 0) {
            trial.broken(
                    element,
                    Source.standard("RFC 9112 §6.3"),
                    "nothing after the end of the response",
                    exchange.response().orElseThrow().trailing() + " more bytes",
                    exchange);
        } else {
            trial.proved(element);
        }
    }
}
