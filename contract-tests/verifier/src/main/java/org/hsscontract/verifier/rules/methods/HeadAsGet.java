package org.hsscontract.verifier.rules.methods;

import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.wire.WireResponse;

/** Calls with HEAD what can be called with GET. */
@RuleDefinition(
        id = "head-as-get",
        sentence = "HEAD is answered as GET is, without a body.",
        topic = Topic.METHODS,
        sends = "HEAD and GET; status and Content-Type must be the same, and no body may follow HEAD.",
        data = "None.",
        basis = {"standard RFC 9110 §9.3.2 at operation", "decision other-methods at operation"})
public final class HeadAsGet implements Rule {
    @Override
    public boolean appliesTo(Contract contract, Operation operation) {
        return operation.method().equals("GET");
    }

    @Override
    public void judge(Trial trial) {
        Exchange get = trial.send(trial.call());
        Exchange head = trial.send(trial.call().withMethod("HEAD"));
        Address element = trial.operation().element();
        WireResponse answer = head.response().orElse(null);
        if (answer == null) {
            trial.answered(head, element);
        } else if (answer.trailing() > 0) {
            trial.broken(
                    element,
                    Source.standard("RFC 9110 §9.3.2"),
                    "no body after HEAD",
                    answer.trailing() + " bytes or more",
                    head);
        } else if (head.status() != get.status()) {
            trial.broken(
                    element,
                    trial.decision("other-methods"),
                    "status " + get.status() + ", as for GET",
                    "status " + head.status(),
                    head);
        } else if (!mediaType(head).equals(mediaType(get))) {
            trial.broken(
                    element,
                    trial.decision("other-methods"),
                    "the Content-Type that GET has, " + mediaType(get).orElse("none"),
                    mediaType(head).orElse("none"),
                    head);
        } else {
            trial.proved(element);
        }
    }

    private static Optional<String> mediaType(Exchange exchange) {
        return exchange.response().flatMap(r -> r.headers().first("Content-Type"));
    }
}
