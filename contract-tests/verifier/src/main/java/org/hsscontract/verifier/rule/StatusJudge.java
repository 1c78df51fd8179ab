package org.hsscontract.verifier.rule;

import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;

/** Judges statuses of calls that must be refused, and of calls that must not. */
final class StatusJudge {
    static final Source SERVER_ERROR = Source.standard("RFC 9110 §15.6");
    static final Source COMPLETE = Source.standard("RFC 9112 §8");
    /** What is judged of any answer, whichever rule sent the call. */
    static final List<String> BASIS = List.of("response/200", "standard RFC 9110 §15.6", "standard RFC 9112 §8");

    private StatusJudge() {}

    static void ofRightCall(Trial trial, Exchange exchange, Address element) {
        String expected = "status 200";
        if (exchange.failure().isPresent()) {
            trial.brokenByItself(element, COMPLETE, "a whole response", exchange.outcome(), exchange);
        } else if (exchange.status() / 100 == 5) {
            trial.brokenByItself(element, SERVER_ERROR, expected + ", the call is right", exchange.outcome(), exchange);
        } else if (exchange.status() / 100 == 4) {
            trial.brokenByItself(
                    element, trial.contract().provenance().of(element), expected, exchange.outcome(), exchange);
        } else {
            trial.brokenByItself(
                    trial.operation().response(200),
                    trial.contract().provenance().of(trial.operation().response(200)),
                    expected,
                    exchange.outcome(),
                    exchange);
        }
    }

    static boolean expected(Trial trial, Exchange exchange, int status, Address element, Source source, String what) {
        String expected = what + " is refused with status " + status;
        if (exchange.status() == status) {
            trial.proved(element, trial.operation().response(status));
            return true;
        } else if (exchange.failure().isPresent()) {
            trial.brokenByItself(element, COMPLETE, expected, exchange.outcome(), exchange);
        } else if (exchange.status() / 100 == 5) {
            trial.brokenByItself(element, SERVER_ERROR, expected, exchange.outcome(), exchange);
        } else if (exchange.status() / 100 == 4) {
            Source ofStatus = trial.operation().statuses().contains(status)
                    ? trial.contract().provenance().of(trial.operation().response(status))
                    : source;
            trial.brokenByItself(element, ofStatus, expected, exchange.outcome(), exchange);
        } else {
            trial.brokenByItself(element, source, expected, exchange.outcome(), exchange);
        }
        return false;
    }
}
