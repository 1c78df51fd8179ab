package org.hsscontract.verifier.rules.exchanges;

import java.util.List;
import java.util.Locale;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;

/** Judges Content-Type. */
@RuleDefinition(
        id = "media-type",
        sentence = "Every body is declared to be application/json, in UTF-8 if a charset is given.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Every body must have one Content-Type, application/json, in UTF-8 if it "
                + "names a charset.",
        data = "None.",
        basis = {"response/*/content", "standard RFC 8259 §8.1"})
public final class MediaType implements ExchangeRule {
    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.response().isEmpty() || exchange.call().method().equals("HEAD") || exchange.status() == 204) {
            return;
        }
        int declared = trial.operation().statuses().contains(exchange.status())
                ? exchange.status()
                : exchange.status() < 400 ? 200 : 400;
        Address element = trial.operation().response(declared).append("content");
        List<String> types = exchange.response().get().headers().all("Content-Type");
        String type = types.size() == 1 ? types.get(0) : "";
        String[] parts = type.toLowerCase(Locale.ROOT).split(";", 2);
        if (types.size() != 1) {
            trial.broken(
                    element,
                    "one header Content-Type: application/json",
                    types.isEmpty() ? "none" : types.toString(),
                    exchange);
        } else if (!parts[0].strip().equals("application/json")) {
            trial.broken(element, "Content-Type: application/json", "Content-Type: " + type, exchange);
        } else if (parts.length > 1 && !parts[1].strip().matches("charset=\"?utf-8\"?;?")) {
            trial.broken(
                    element,
                    Source.standard("RFC 8259 §8.1"),
                    "no parameter but charset=utf-8",
                    "Content-Type: " + type,
                    exchange);
        } else {
            trial.proved(element);
        }
    }
}
