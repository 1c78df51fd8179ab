package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // tries made, Retry-After, random, pause
        "1,      , 0,   PT1S",
        "2,      , 0,   PT2S",
        "3,      , 0,   PT4S",
        "5,      , 0,   PT10S",
        "99,     , 0,   PT10S",
        "1,      , 0.5, PT0.75S",
        "1,      , 1,   PT0.5S",
        "99,     , 1,   PT5S",
        "1, PT3S , 0,   PT3S",
        "1, PT3S , 0.5, PT3.5S",
        "9, PT0S , 0,   PT0S",
        "1, PT99S, 0.5, PT10S",
    })
    void pauses_grow_and_are_spread_and_capped(
            final int triesMade, final Duration retryAfter, final double random, final Duration pause) {
        final RetryPolicy policy = new RetryPolicy(100, Duration.ofSeconds(1), Duration.ofSeconds(10));

        assertThat(policy.pause(triesMade, Optional.ofNullable(retryAfter), random))
                .isEqualTo(pause);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   PT1S,  PT1S,  'maxTries must be from 1 to 100, not 0'",
        "101, PT1S,  PT1S,  'maxTries must be from 1 to 100, not 101'",
        "1,   PT0S,  PT1S,  'firstPause must be longer than 0 and at most a day, not PT0S'",
        "1,   PT1S,  PT25H, 'longestPause must be longer than 0 and at most a day, not PT25H'",
        "1,   PT2S,  PT1S,  'longestPause must not be shorter than firstPause, PT2S, but is PT1S'",
    })
    void a_policy_that_makes_no_sense_is_refused(
            final int maxTries, final Duration firstPause, final Duration longestPause, final String message) {
        assertThatThrownBy(() -> new RetryPolicy(maxTries, firstPause, longestPause))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
