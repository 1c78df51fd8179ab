package org.hsscontract.verifier.rules.exchanges;

import java.util.List;
import java.util.regex.Pattern;
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
        sends = "Nothing of its own. Every body must have one Content-Type, application/json; another charset than "
                + "UTF-8 is a warning, other parameters say nothing.",
        data = "None.",
        basis = {
            "response/*/content",
            "standard RFC 9110 §5.3 at response/*/content",
            "decision media-type at response/*/content"
        })
public final class MediaType implements ExchangeRule {
    private static final String JSON = "application/json";
    private static final Pattern OTHER_CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?+(?!utf-?8\"?\\s*(;|$))", Pattern.CASE_INSENSITIVE);

    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.response().isEmpty() || exchange.call().method().equals("HEAD") || exchange.status() == 204) {
            return;
        }
        int declared = trial.operation().statuses().contains(exchange.status())
                ? exchange.status()
                : exchange.status() < 400 ? 200 : 400;
        Address element = trial.operation().response(declared).append("content", JSON);
        List<String> types = exchange.response().get().headers().all("Content-Type");
        String type = types.isEmpty() ? "" : types.get(0);
        if (types.size() > 1) {
            trial.broken(
                    element,
                    Source.standard("RFC 9110 §5.3"),
                    "one header Content-Type",
                    types.size() + ": " + types,
                    exchange);
        } else if (!type.split(";", 2)[0].strip().equalsIgnoreCase(JSON)) {
            trial.broken(
                    element,
                    decided(trial, element),
                    "Content-Type: " + JSON,
                    types.isEmpty() ? "none" : "Content-Type: " + type,
                    exchange);
        } else if (OTHER_CHARSET.matcher(type).find()) {
            trial.broken(
                    element, trial.decision("media-type"), "no charset but utf-8", "Content-Type: " + type, exchange);
        } else {
            trial.proved(element);
        }
    }

    /** The decision that names the type, if the contract has it: that there is such an answer at all is another one. */
    private static Source decided(ExchangeTrial trial, Address element) {
        return trial.decides("media-type") ? trial.decision("media-type") : trial.source(element);
    }
}
