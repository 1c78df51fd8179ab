package org.hsscontract.verifier.rule;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How data are thought to change while a verification runs, and what follows for telling a departure from a change.
 *
 * <p>The model: groups come, go and change their counts, one at a time, periodically or at random, at up to 1,000 changes a
 * second; what a list holds when it is read is then, at the worst, as good as tossed at each reading, whatever it held
 * before. (Slower changes are easier to tell: between two readings that are milliseconds apart and hold the same, nothing
 * can have come and gone again.)
 *
 * <p>A departure counts only if it is seen again {@link #ROUNDS} times, each time between two fresh readings of the whole list
 * that hold what the first reading held. Under the model that takes one of two sides of a coin at {@link #ROUNDS} + 1 readings
 * and the other side at {@link #ROUNDS} looks between them, so it happens by chance in one of 2 to the power of 25 attempts.
 * A verification makes some 400 comparisons with lists, each tried {@link #TRIES} times at the most: a false alarm in less than
 * one of 10,000 verifications. A look that takes several requests can see both sides of the coin at once; it is therefore
 * confirmed by {@link #ROUNDS} more readings that must hold the same.
 *
 * <p>What is wrong only now and then cannot be seen again so often. An answer counts at once if it differs from the answers
 * before and after it by more groups than can have changed meanwhile; see {@link #mostChanges}.
 */
public final class ChangeModel {
    /** How often a departure must be seen again. */
    static final int ROUNDS = 12;
    /** How often a comparison is begun anew on data that moved before it is not proved. */
    static final int TRIES = 6;

    /** The fastest change that is thought of. */
    static final int PER_SECOND = 1_000;

    /** A pause of up to this between rounds, so that they cannot keep in step with a periodic change. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(3);

    private ChangeModel() {}

    /** The chance that one attempt takes a change for a departure, at the worst: with data as good as tossed at each reading. */
    static double chanceOfFalseAlarm() {
        return Math.pow(0.5, 2 * ROUNDS + 1);
    }

    /**
     * How many groups can have come, gone or changed their counts in the time. At {@link #PER_SECOND} changes a second, each at
     * any time, their number is Poisson's with the mean m; more than m + 6 times the root of m + 6 of them happen less than once
     * in 100 million times.
     */
    public static long mostChanges(Duration time) {
        double mean = time.toNanos() / 1e9 * PER_SECOND;
        return (long) Math.ceil(mean + 6 * Math.sqrt(mean) + 6);
    }

    /** A pause of random length; ends at once when the thread is interrupted. */
    static void pause() {
        try {
            Thread.sleep(0, ThreadLocalRandom.current().nextInt(1_000_000));
            Thread.sleep(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
