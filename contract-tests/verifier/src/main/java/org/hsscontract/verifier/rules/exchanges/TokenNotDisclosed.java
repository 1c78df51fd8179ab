package org.hsscontract.verifier.rules.exchanges;

import java.nio.charset.StandardCharsets;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.wire.WireResponse;

/** Looks for the token in answers. */
@RuleDefinition(
        id = "token-not-disclosed",
        sentence = "The token is in no body and in no header of an answer.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. The token must be in no answer; one of fewer than 8 characters is not looked "
                + "for.",
        data = "None.",
        basis = {"decision token-secret at operation/security"})
public final class TokenNotDisclosed implements ExchangeRule {
    /** A shorter one may stand in an answer by chance. */
    private static final int SHORTEST = 8;

    private final String token;

    public TokenNotDisclosed(String token) {
        this.token = token;
    }

    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        WireResponse response = exchange.response().orElse(null);
        if (response == null || token.length() < SHORTEST) {
            return;
        }
        Address element = trial.operation().element().append("security");
        Source source = trial.decision("token-secret");
        if (new String(exchange.content().bytes(), StandardCharsets.ISO_8859_1).contains(token)) {
            trial.broken(element, source, "no token in the body", "the token is in the body", exchange);
        } else if (response.headers().fields().stream().anyMatch(f -> f.value().contains(token))) {
            trial.broken(element, source, "no token in the headers", "the token is in a header", exchange);
        } else {
            trial.proved(element);
        }
    }
}
