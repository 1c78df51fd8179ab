package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;

/** Judges whether a body is JSON to the letter. */
public final class StrictJson implements ExchangeRule {
    @Override
    public String id() {
        return "strict-json";
    }

    @Override
    public String sentence() {
        return "Every body is one JSON text in UTF-8: no byte order mark, no bytes behind it, no name twice.";
    }

    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.response().isEmpty() || exchange.call().method().equals("HEAD") || exchange.status() == 204) {
            return;
        }
        String element = trial.operation().element() + "/responses";
        if (exchange.body().json().isPresent()) {
            trial.proved(element);
        } else if (exchange.status() == 200
                || (exchange.call().isOfOperation()
                        && trial.operation().statuses().contains(exchange.status()))) {
            boolean success = exchange.status() == 200;
            trial.broken(
                    element,
                    success
                            ? Source.standard("RFC 8259")
                            : trial.contract()
                                    .provenance()
                                    .of(trial.operation().response(exchange.status()) + "/content"),
                    "a body of JSON with status " + exchange.status(),
                    "the body is not JSON: " + exchange.body().fault().orElse(""),
                    exchange);
        }
    }
}
