package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;

/** Judges Content-Encoding. */
@RuleDefinition(
        id = "content-encoding-true",
        sentence = "A body is compressed as Content-Encoding says, and not otherwise.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Every body must be in the coding that Content-Encoding names.",
        data = "None.",
        basis = {"standard RFC 9110 §8.4 at operation"})
public final class ContentEncodingTrue implements ExchangeRule {
    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.response().isEmpty()) {
            return;
        }
        Address element = trial.operation().element();
        exchange.content()
                .fault()
                .ifPresentOrElse(
                        fault -> trial.broken(
                                element,
                                Source.standard("RFC 9110 §8.4"),
                                "a body in the coding that Content-Encoding names",
                                fault,
                                exchange),
                        () -> trial.proved(element));
    }
}
