package org.hsscontract.verifier.rules.exchanges;

import java.util.Locale;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.wire.WireResponse;

/** Judges Content-Encoding. */
@RuleDefinition(
        id = "content-encoding-true",
        sentence = "A body is compressed as Content-Encoding says, and not otherwise.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Every body must be in the coding that Content-Encoding names; one that was not "
                + "asked for is a warning.",
        data = "None.",
        basis = {"standard RFC 9110 §8.4 at operation", "decision compression at operation", "list/items"})
public final class ContentEncodingTrue implements ExchangeRule {
    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        WireResponse response = exchange.response().orElse(null);
        if (response == null) {
            return;
        }
        Address element = trial.operation().element();
        String named = String.join(", ", response.headers().all("Content-Encoding"));
        String expected = "a body in the coding that Content-Encoding names";
        byte[] bytes = exchange.content().bytes();
        if (exchange.content().fault().isPresent()) {
            // What cannot be read has none of the parameters that the contract says it has.
            Optional<Address> items =
                    trial.operation().list().map(list -> list.element().append("items"));
            boolean unreadable = exchange.succeeded()
                    && items.isPresent()
                    && named.toLowerCase(Locale.ROOT).matches("(x-)?gzip|deflate");
            trial.broken(
                    unreadable ? items.get() : element,
                    unreadable ? trial.source(items.get()) : trial.decision("compression"),
                    expected,
                    exchange.content().fault().orElseThrow(),
                    exchange);
        } else if (named.isEmpty() && bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            trial.broken(
                    element, Source.standard("RFC 9110 §8.4"), expected, "a body in gzip, and no header", exchange);
        } else if (!named.isEmpty()
                && !named.equalsIgnoreCase("identity")
                && exchange.call().headers().all("Accept-Encoding").isEmpty()) {
            trial.broken(
                    element,
                    trial.decision("compression"),
                    "no coding that was not asked for",
                    "Content-Encoding: " + named,
                    exchange);
        } else {
            trial.proved(element);
        }
    }
}
