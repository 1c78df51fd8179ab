package org.hsscontract.verifier.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeModelTest {
    /** The chance of more than {@code bound} events of a Poisson process with the mean. */
    private static double more(double mean, long bound) {
        double chance = 0;
        double term = Math.exp(-mean);
        for (long n = 0; n < bound + 400; n++) {
            if (n > bound) {
                chance += term;
            }
            term *= mean / (n + 1);
        }
        return chance;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 1_000, 3_000, 10_000, 50_000, 200_000})
    void moreChangesThanAllowedComeOnceIn100MillionTimesAtMost(long micros) {
        long most = ChangeModel.mostChanges(Duration.ofNanos(micros * 1_000));
        assertThat(more(micros * 1e-6 * ChangeModel.PER_SECOND, most)).isLessThan(1e-8);
        // It would be no bound if it grew beyond reason.
        assertThat(most).isLessThan(10 + micros * 13 / 1_000);
    }
}
