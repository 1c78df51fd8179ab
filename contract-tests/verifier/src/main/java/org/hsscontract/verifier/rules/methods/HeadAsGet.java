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
        sends = "HEAD and GET; no body may follow HEAD, and a Content-Length of HEAD must be the length of what GET "
                + "gets. Another status, or another Content-Type, is a warning.",
        data = "None.",
        basis = {
            "standard RFC 9110 §9.3.2 at operation",
            "standard RFC 9110 §8.6 at operation",
            "decision other-methods at operation"
        })
public final class HeadAsGet implements Rule {
    /** So often must the lengths differ in the same way: data that move change the length of what GET gets. */
    private static final int PAIRS = 6;

    @Override
    public boolean appliesTo(Contract contract, Operation operation) {
        return operation.method().equals("GET");
    }

    @Override
    public void judge(Trial trial) {
        Exchange get = trial.send(trial.call());
        Exchange head = head(trial);
        Address element = trial.operation().element();
        Source decision = trial.decision("other-methods");
        WireResponse answer = head.response().orElse(null);
        if (answer == null || get.response().isEmpty()) {
            trial.notProved("no whole answer came, see transfer-whole: " + (answer == null ? head : get).outcome());
        } else if (answer.trailing() > 0) {
            trial.broken(
                    element,
                    Source.standard("RFC 9110 §9.3.2"),
                    "no body after HEAD",
                    answer.trailing() + " bytes or more",
                    head);
        } else if (head.status() != get.status()) {
            trial.broken(element, decision, "status " + get.status() + ", as for GET", "status " + head.status(), head);
        } else if (mediaType(head).isPresent() && !mediaType(head).equals(mediaType(get))) {
            trial.broken(
                    element,
                    decision,
                    "the Content-Type that GET has, " + mediaType(get).orElse("none"),
                    mediaType(head).orElse("none"),
                    head);
        } else if (tellsAnotherLength(trial, get, head)) {
            trial.broken(
                    element,
                    Source.standard("RFC 9110 §8.6"),
                    "the Content-Length of what GET gets, " + length(get),
                    "Content-Length: " + announced(head).orElse(""),
                    head);
        } else {
            trial.proved(element);
        }
    }

    private static Exchange head(Trial trial) {
        return trial.send(trial.call().withMethod("HEAD"));
    }

    /** Whether HEAD announces one length, and GET has another one, each time. */
    private static boolean tellsAnotherLength(Trial trial, Exchange get, Exchange head) {
        Optional<String> told = announced(head);
        String length = Integer.toString(length(get));
        for (int pair = 0; pair < PAIRS && told.isPresent() && !told.get().equals(length); pair++) {
            boolean same = announced(head(trial)).equals(told)
                    && Integer.toString(length(trial.send(trial.call()))).equals(length);
            if (!same) {
                return false;
            }
        }
        return told.isPresent() && !told.get().equals(length);
    }

    private static Optional<String> announced(Exchange head) {
        return head.response().flatMap(r -> r.headers().first("Content-Length"));
    }

    private static int length(Exchange get) {
        return get.response().map(r -> r.body().length).orElse(-1);
    }

    private static Optional<String> mediaType(Exchange exchange) {
        return exchange.response().flatMap(r -> r.headers().first("Content-Type"));
    }
}
