package org.hsscontract.verifier.rules.use;

import java.time.Duration;
import org.hsscontract.verifier.exchange.Exchange;

/** The time in which answers were made. */
final class AnswerTime {
    private AnswerTime() {}

    /** From the sending of the first call to the end of the last answer. */
    static Duration of(Exchange first, Exchange last) {
        return Duration.between(first.started(), last.started().plus(last.took()))
                .abs();
    }
}
