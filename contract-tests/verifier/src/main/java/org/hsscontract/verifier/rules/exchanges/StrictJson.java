package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;

/** Judges whether a body is JSON to the letter. */
@RuleDefinition(
        id = "strict-json",
        sentence = "Every body is one JSON text in UTF-8: no byte order mark, no bytes behind it, no name twice.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Every body must be one JSON text in UTF-8, with no byte order mark and no "
                + "name twice.",
        data = "None.",
        basis = {"standard RFC 8259 at operation/responses", "response/*/content"})
public final class StrictJson implements ExchangeRule {
    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.response().isEmpty() || exchange.call().method().equals("HEAD") || exchange.status() == 204) {
            return;
        }
        Address element = trial.operation().element().append("responses");
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
                            : trial.source(trial.operation()
                                    .response(exchange.status())
                                    .append("content")),
                    "a body of JSON with status " + exchange.status(),
                    "the body is not JSON: " + exchange.body().fault().orElse(""),
                    exchange);
        }
    }
}
