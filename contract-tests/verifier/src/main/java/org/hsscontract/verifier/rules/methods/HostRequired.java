package org.hsscontract.verifier.rules.methods;

import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Leaves the Host out. */
@RuleDefinition(
        id = "host-required",
        sentence = "A request that does not name its host is refused with 400.",
        topic = Topic.METHODS,
        sends = "The plainest call without a Host; RFC 9112 demands 400.",
        data = "None.",
        basis = {"standard RFC 9112 §3.2 at operation"})
public final class HostRequired implements Rule {

    @Override
    public void judge(Trial trial) {
        Exchange exchange = trial.send(trial.call().withoutHost());
        if (exchange.failure().isPresent()) {
            trial.notProved("no whole answer came to a request without Host: " + exchange.outcome());
        } else if (exchange.status() / 100 == 5 || exchange.status() == 429) {
            trial.notProved("a request without Host got no answer of its own: " + exchange.outcome());
        } else if (exchange.status() == 400) {
            trial.proved(trial.operation().element());
        } else {
            trial.broken(
                    trial.operation().element(),
                    Source.standard("RFC 9112 §3.2"),
                    "a request without Host is refused with status 400",
                    exchange.outcome(),
                    exchange);
        }
    }
}
