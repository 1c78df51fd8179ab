package org.hsscontract.verifier.rule;

import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;

/** Judges statuses of calls that must be refused, and of calls that must not. */
final class StatusJudge {
    /** What is judged of any answer, whichever rule sent the call. */
    static final List<String> BASIS = List.of(
            "response/200",
            "decision redirects",
            "decision nothing-found",
            "decision throttling",
            "decision transient-failures");

    /** A failure that does not come again is another thing than one that stays. */
    private static final int MORE_TRIES = 2;

    private static final int UNAVAILABLE = 503;

    private StatusJudge() {}

    static void ofRightCall(Trial trial, Exchange exchange, Address element) {
        String expected = "status 200, the call is right";
        if (exchange.failure().isPresent()) {
            trial.notProved("no whole answer came, see transfer-whole: " + exchange.outcome());
            return;
        }
        Address success = trial.operation().response(200);
        switch (exchange.status() / 100) {
            case 5 -> trial.brokenByItself(element, ofFailure(trial, exchange, element), expected, exchange);
            case 4 -> trial.brokenByItself(element, ofRefusal(trial, exchange, element), expected, exchange);
            case 3 -> trial.brokenByItself(success, trial.decision("redirects"), expected, exchange);
            default ->
                trial.brokenByItself(
                        success,
                        exchange.status() == 204 ? trial.decision("nothing-found") : trial.source(success),
                        expected,
                        exchange);
        }
    }

    /**
     * A right call that is answered at another try was only unlucky; one that always fails is not answered at all. What is
     * unavailable as a whole is so for a reason that no call of the verifier knows.
     */
    private static Source ofFailure(Trial trial, Exchange exchange, Address element) {
        for (int more = 0; more < MORE_TRIES; more++) {
            if (trial.send(exchange.call()).status() / 100 != 5) {
                return trial.decision("transient-failures");
            }
        }
        if (exchange.status() == UNAVAILABLE && trial.send(trial.call()).status() == UNAVAILABLE) {
            return trial.decision("throttling");
        }
        return trial.source(isText(element) ? trial.operation().response(200) : element);
    }

    private static Source ofRefusal(Trial trial, Exchange exchange, Address element) {
        if (exchange.status() == 429) {
            return trial.decision("throttling");
        }
        return isText(element) ? trial.decision("nothing-found") : trial.source(element);
    }

    /** What a text stands for is nowhere said: that it finds nothing may be told by refusing it. It is no reason to fail. */
    private static boolean isText(Address element) {
        return element.last().equals("description");
    }

    static boolean expected(Trial trial, Exchange exchange, int status, Address element, Source source, String what) {
        String expected = what + " is refused with status " + status;
        if (exchange.status() == status) {
            trial.proved(element, trial.operation().response(status));
            return true;
        } else if (exchange.failure().isPresent()) {
            trial.notProved("no whole answer came, see transfer-whole: " + exchange.outcome());
        } else {
            // That a wrong call is refused at all, and how, is said where the status is.
            Source ofStatus = trial.operation().statuses().contains(status)
                    ? trial.source(trial.operation().response(status))
                    : source;
            boolean refused = exchange.status() / 100 == 4;
            trial.brokenByItself(element, refused ? ofStatus : source.weaker(ofStatus), expected, exchange);
        }
        return false;
    }
}
