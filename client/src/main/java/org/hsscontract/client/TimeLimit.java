package org.hsscontract.client;

import java.time.Duration;

/** What may be given as a time limit. */
final class TimeLimit {

    /** Far from where sums of nanoseconds overflow. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private TimeLimit() {}

    /** @return the limit */
    static Duration check(final String name, final Duration limit) {
        if (limit.isZero() || limit.isNegative() || limit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " must be longer than 0 and at most a day, not " + limit);
        }
        return limit;
    }
}
