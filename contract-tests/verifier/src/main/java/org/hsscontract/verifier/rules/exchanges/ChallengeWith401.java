package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.wire.WireResponse;

/** Judges WWW-Authenticate, which belongs to a 401 as Allow belongs to a 405. */
@RuleDefinition(
        id = "challenge-with-401",
        sentence = "A 401 says in WWW-Authenticate how to authenticate.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Every 401 must have a header WWW-Authenticate with at least one challenge.",
        data = "None; the rule token-required provokes a 401.",
        basis = {"standard RFC 9110 §15.5.2 at operation/security"})
public final class ChallengeWith401 implements ExchangeRule {
    @Override
    public boolean appliesTo(Contract contract, Operation operation) {
        return operation.tokenHeader().isPresent();
    }

    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        WireResponse response = exchange.response().orElse(null);
        if (response == null || response.status() != 401) {
            return;
        }
        Address element = trial.operation().element().append("security");
        if (response.headers().all("WWW-Authenticate").stream().anyMatch(v -> !v.isBlank())) {
            trial.proved(element);
        } else {
            trial.broken(
                    element,
                    Source.standard("RFC 9110 §15.5.2"),
                    "a header WWW-Authenticate with a challenge",
                    "none",
                    exchange);
        }
    }
}
