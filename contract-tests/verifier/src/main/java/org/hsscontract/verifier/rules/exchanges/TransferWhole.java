package org.hsscontract.verifier.rules.exchanges;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.contract.Strength;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.wire.TransferException;
import org.hsscontract.verifier.wire.WireResponse;

/** Judges how a response was transferred. */
@RuleDefinition(
        id = "transfer-whole",
        sentence = "Every response comes whole and in time, and is as long as it says.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Every response must come whole, be as long as it says, and keep the grammar of "
                + "HTTP; one that takes longer than the time limit is a warning. A connection that is refused, or "
                + "ends before an answer begins, proves nothing.",
        data = "None.",
        basis = {
            "standard RFC 9110 §2.2 at operation",
            "standard RFC 9110 §5.3 at operation",
            "standard RFC 9110 §8.6 at operation",
            "standard RFC 9112 §6.1 at operation",
            "standard RFC 9112 §6.2 at operation",
            "decision time-limits at operation",
            "assumption a response that this verifier can read at operation"
        })
public final class TransferWhole implements ExchangeRule {
    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        Address element = trial.operation().element();
        TransferException failure = exchange.failure().orElse(null);
        if (failure != null) {
            source(failure, trial)
                    .ifPresent(s -> trial.broken(element, s, "a whole response", exchange.outcome(), exchange));
            return;
        }
        WireResponse response = exchange.response().orElseThrow();
        if (response.trailing() > 0) {
            trial.broken(
                    element,
                    Source.standard("RFC 9110 §2.2"),
                    "nothing after the end of the response",
                    response.trailing() + " more bytes",
                    exchange);
        } else if (response.status() == 204
                && response.headers().first("Content-Length").isPresent()) {
            trial.broken(
                    element,
                    Source.standard("RFC 9110 §8.6"),
                    "no Content-Length with 204",
                    "Content-Length: "
                            + response.headers().first("Content-Length").orElse(""),
                    exchange);
        } else if (response.status() == 204
                && response.headers().first("Transfer-Encoding").isPresent()) {
            trial.broken(
                    element,
                    Source.standard("RFC 9112 §6.1"),
                    "no Transfer-Encoding with 204",
                    "Transfer-Encoding: "
                            + response.headers().first("Transfer-Encoding").orElse(""),
                    exchange);
        } else {
            trial.proved(element);
        }
    }

    /** What says that it must not be so; empty if nobody was there to answer. */
    private static Optional<Source> source(TransferException failure, ExchangeTrial trial) {
        if (failure.broken().isPresent()) {
            return failure.broken().map(Source::standard);
        }
        return switch (failure.kind()) {
            case TIMED_OUT -> Optional.of(trial.decision("time-limits"));
            case MALFORMED, TOO_LARGE ->
                Optional.of(new Source(Strength.ASSUMED, List.of("a response that this verifier can read"), ""));
            case UNREACHABLE, CUT_OFF -> Optional.empty();
        };
    }
}
