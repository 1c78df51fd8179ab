package org.hsscontract.verifier.rules.exchanges;

import java.util.TreeSet;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
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
        sends = "Nothing of its own. Every status must be one that the operation declares. Another success than 200 is "
                + "not the documented one; which errors there are is an assumption.",
        data = "None.",
        basis = {
            "response/*",
            "decision nothing-found at response/200",
            "decision redirects at response/200",
            "decision error-answers at response/400"
        })
public final class StatusDeclared implements ExchangeRule {
    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.response().isEmpty() || !exchange.call().isOfOperation()) {
            return;
        }
        if (trial.operation().statuses().contains(exchange.status())) {
            trial.proved(trial.operation().response(exchange.status()));
        } else {
            undeclared(exchange, trial);
        }
    }

    private static void undeclared(Exchange exchange, ExchangeTrial trial) {
        Address success = trial.operation().response(200);
        Address refusal = trial.operation().response(400);
        switch (exchange.status() / 100) {
            case 2 ->
                broken(
                        success,
                        exchange.status() == 204 ? trial.decision("nothing-found") : trial.source(success),
                        exchange,
                        trial);
            case 3 -> broken(success, trial.decision("redirects"), exchange, trial);
            default -> broken(refusal, trial.weakened(trial.source(refusal), "error-answers"), exchange, trial);
        }
    }

    private static void broken(Address element, Source source, Exchange exchange, ExchangeTrial trial) {
        trial.broken(
                element,
                source,
                "one of the statuses " + new TreeSet<>(trial.operation().statuses()),
                "status " + exchange.status(),
                exchange);
    }
}
