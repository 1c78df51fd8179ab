package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;

/** Compares what header and body call a request. */
@RuleDefinition(
        id = "request-id-same",
        sentence = "An answer that names its request in header and body calls it the same in both.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Where an answer has both X-Request-Id and request_id, they must be equal.",
        data = "None.",
        basis = {"decision request-id at operation/responses"})
public final class RequestIdSame implements ExchangeRule {
    private static final String HEADER = "X-Request-Id";
    private static final String MEMBER = "request_id";
    private static final String DECISION = "request-id";

    /** What the two are called, no contract says but that which has the decision. */
    @Override
    public boolean appliesTo(Contract contract, Operation operation) {
        return contract.provenance().decides(DECISION);
    }

    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.response().isEmpty()) {
            return;
        }
        String inHeader = exchange.response().get().headers().first(HEADER).orElse("");
        String inBody =
                exchange.body().json().map(b -> b.path(MEMBER).asString("")).orElse("");
        Address element = trial.operation().element().append("responses");
        // Both are optional, so one alone is no contradiction.
        if (inHeader.isEmpty() || inBody.isEmpty() || inHeader.equals(inBody)) {
            trial.proved(element);
        } else {
            trial.broken(
                    element,
                    trial.decision(DECISION),
                    MEMBER + " as in the header, " + inHeader,
                    MEMBER + " " + inBody,
                    exchange);
        }
    }
}
