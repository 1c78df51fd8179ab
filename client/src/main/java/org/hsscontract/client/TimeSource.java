package org.hsscontract.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time as the retries see it. */
interface TimeSource {

    /** See {@link System#nanoTime()}. */
    long nanoTime();

    /** Completes when the pause is over; no thread waits for it. */
    CompletableFuture<Void> after(Duration pause);

    /** A random number from 0 to 1, which spreads the pauses. */
    double random();

    /** The machine's time. */
    static TimeSource system() {
        return new TimeSource() {
            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public CompletableFuture<Void> after(final Duration pause) {
                return CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS));
            }

            @Override
            public double random() {
                return ThreadLocalRandom.current().nextDouble();
            }
        };
    }
}
