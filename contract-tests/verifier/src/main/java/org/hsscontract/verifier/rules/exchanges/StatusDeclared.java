package org.hsscontract.verifier.rules.exchanges;

import java.util.TreeSet;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;

/** Compares statuses with the declared ones. */
@RuleDefinition(
        id = "status-declared",
        sentence = "The status of every answer is one that the operation declares.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Every status must be one that the operation declares.",
        data = "None.",
        basis = {"response/*"})
public final class StatusDeclared implements ExchangeRule {
    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.response().isEmpty() || !exchange.call().isOfOperation()) {
            return;
        }
        if (trial.operation().statuses().contains(exchange.status())) {
            trial.proved(trial.operation().response(exchange.status()));
        } else {
            // What success looks like is one thing; which errors there are is another, and may be less certain.
            int nearest = exchange.status() < 400 ? 200 : 400;
            trial.broken(
                    trial.operation().response(nearest),
                    "one of the statuses " + new TreeSet<>(trial.operation().statuses()),
                    "status " + exchange.status(),
                    exchange);
        }
    }
}
