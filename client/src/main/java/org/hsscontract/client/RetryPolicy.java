package org.hsscontract.client;

import java.time.Duration;
import java.util.Optional;

/**
 * When and how often a call is tried again. Tried again are answers 429 and 503 and failures to connect; nothing else.
 *
 * <p>Without {@code Retry-After}, the pause before the second try is {@code firstPause}, and it doubles with each further
 * one; up to half of each pause is left out at random, so that clients that failed together do not come back together.
 * With it, the pause is what the server asks for plus, at random, up to {@code firstPause}. No pause is longer than
 * {@code longestPause}.
 *
 * @param maxTries     how often a call is tried in all, 1 to 100; 1 means never again
 * @param firstPause   the first pause, above zero
 * @param longestPause the longest pause, from {@code firstPause} to one day
 */
public record RetryPolicy(int maxTries, Duration firstPause, Duration longestPause) {

    /** Four tries; pauses from half a second to twenty seconds. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(20));

    /** One try. */
    public static final RetryPolicy NEVER = new RetryPolicy(1, DEFAULT.firstPause, DEFAULT.longestPause);

    /** @throws IllegalArgumentException if a value is out of its range */
    public RetryPolicy {
        if (maxTries < 1 || maxTries > 100) {
            throw new IllegalArgumentException("maxTries must be from 1 to 100, not " + maxTries);
        }
        TimeLimit.check("firstPause", firstPause);
        TimeLimit.check("longestPause", longestPause);
        if (longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException(
                    "longestPause must not be shorter than firstPause, " + firstPause + ", but is " + longestPause);
        }
    }

    /** @param random from 0 to 1 */
    Duration pause(final int triesMade, final Optional<Duration> retryAfter, final double random) {
        final Duration pause = retryAfter
                .map(asked -> asked.plus(part(firstPause, random)))
                .orElseGet(() -> backOff(triesMade, random));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }

    private Duration backOff(final int triesMade, final double random) {
        Duration pause = firstPause;
        for (int i = 1; i < triesMade && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        final Duration capped = pause.compareTo(longestPause) > 0 ? longestPause : pause;
        return capped.minus(part(capped.dividedBy(2), random));
    }

    private static Duration part(final Duration whole, final double share) {
        return Duration.ofNanos((long) (whole.toNanos() * share));
    }
}
