package org.hsscontract.verifier.rules.exchanges;

import java.util.Locale;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.JsonBody;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;

/** Judges whether a body is JSON to the letter. */
@RuleDefinition(
        id = "strict-json",
        sentence = "Every body is one JSON text in UTF-8: no byte order mark, no bytes behind it, no name twice.",
        topic = Topic.EXCHANGES,
        sends =
                "Nothing of its own. Every body of a 200 of the operation, and every other one that says it is JSON, must be one JSON "
                        + "text in UTF-8, with no byte order mark. A name that comes twice in an object, and an error "
                        + "without JSON, are warnings.",
        data = "None.",
        basis = {
            "standard RFC 8259 §10 at operation/responses",
            "standard RFC 8259 §8.1 at operation/responses",
            "decision names-twice at operation/responses",
            "decision nothing-found at operation/responses",
            "decision error-answers at operation/responses"
        })
public final class StrictJson implements ExchangeRule {
    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.response().isEmpty()
                || exchange.call().method().equals("HEAD")
                || exchange.status() == 204
                || exchange.content().fault().isPresent()) {
            return;
        }
        Address element = trial.operation().element().append("responses");
        JsonBody body = exchange.body();
        boolean saysJson = exchange.response().orElseThrow().headers().all("Content-Type").stream()
                .anyMatch(type -> type.toLowerCase(Locale.ROOT).matches("application/([^;]+\\+)?json\\s*(;.*)?"));
        if (body.repeatedName().isPresent()) {
            trial.broken(
                    element,
                    trial.decision("names-twice"),
                    "each name once in an object",
                    body.repeatedName().orElseThrow(),
                    exchange);
        } else if (body.json().isPresent()) {
            trial.proved(element);
        } else if (saysJson || (exchange.status() == 200 && exchange.call().isOfOperation())) {
            trial.broken(element, source(exchange, trial, saysJson), expected(exchange), actual(body), exchange);
        } else if (exchange.call().isOfOperation()
                && trial.operation().statuses().contains(exchange.status())) {
            trial.broken(element, trial.decision("error-answers"), expected(exchange), actual(body), exchange);
        }
    }

    /** An answer of nothing, that does not say it is JSON either, may mean that nothing was found. */
    private static Source source(Exchange exchange, ExchangeTrial trial, boolean saysJson) {
        boolean nothing = exchange.content().bytes().length == 0;
        return nothing && !saysJson
                ? trial.decision("nothing-found")
                : Source.standard("RFC 8259 " + exchange.body().section());
    }

    private static String expected(Exchange exchange) {
        return "a body of JSON with status " + exchange.status();
    }

    private static String actual(JsonBody body) {
        return "the body is not JSON: " + body.fault().orElse("");
    }
}
